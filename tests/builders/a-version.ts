import type { Version } from '#core/clip/version'
import { anId } from './an-id'

/** A version of a short page clipped from the web, with what the test cares about put in. */
export function aVersion(version: Partial<Version> = {}): Version {
  return {
    id: anId(),
    capturedAt: '2024-05-03T10:00:00.000Z',
    road: 'url',
    mediaType: 'text/html',
    fileName: null,
    charset: 'utf-8',
    original: { file: 'original.html', sha256: 'a'.repeat(64), size: 1024 },
    textSha256: 'b'.repeat(64),
    articleSha256: null,
    bytes: 4096,
    wordCount: 12,
    assets: [],
    missing: [],
    ...version,
  }
}
