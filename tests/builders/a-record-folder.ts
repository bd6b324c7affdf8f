import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pictureFile } from '#core/clip/picture-address'
import type { Clip } from '#core/clip/clip'
import { recordPath } from '#core/library/backup-record'
import type { Id } from '#core/library/id'
import { aClip } from './a-clip'
import { aTemporaryFolder } from './a-temporary-folder'
import { aVersion } from './a-version'
import { anId } from './an-id'

/** A library folder written by hand, file by file, as any program could; gone when the test is over. */
export async function aRecordFolder() {
  const folder = await aTemporaryFolder()
  const put = async (path: string, content: string | Uint8Array) => {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
    return path
  }
  await put(
    'library.json',
    asJson({ format: 1, id: anId(), createdAt: '2024-01-01T00:00:00.000Z' }),
  )
  return {
    folder,
    put,
    /** Writes a clip’s record and the files of its one version with one picture. Gives their paths. */
    putClip: async (given: Partial<Clip> = {}) => {
      const text = `It was the best of times for ${given.title ?? 'all'}.`
      const original = `<!doctype html><p>${text}</p>`
      const picture = new TextEncoder().encode(`a picture of ${text}`)
      const asset = {
        sha256: sha256(picture),
        extension: 'png',
        size: picture.length,
        from: 'https://example.org/picture.png',
      }
      const version = aVersion({
        original: { file: 'original.html', sha256: sha256(original), size: original.length },
        textSha256: sha256(text),
        assets: [asset],
      })
      const clip = aClip({ versions: [version], ...given })
      const record = recordPath({ kind: 'clip', id: clip.id })
      const files = join(dirname(record), version.id)
      await put(record, asJson(clip))
      await put(join(files, 'original.html'), original)
      await put(join(files, 'article.html'), `<!--article--><p>${text}</p><!--/article-->`)
      await put(join(files, 'article.txt'), text)
      await put(join(files, 'capture.json'), asJson({ url: clip.url, ...version }))
      await put(pictureFile(asset), picture)
      return { clip, record, files, picture: pictureFile(asset) }
    },
    /** Writes a note’s record. Gives its path. */
    putNote: (title: string, id: Id = anId()) => put(`notes/${id}.md`, aNoteFile(id, title)),
  }
}

function aNoteFile(id: Id, title: string) {
  const time = JSON.stringify('2024-05-03T10:00:00.000Z')
  return [
    '---',
    `id: "${id}"`,
    `title: ${JSON.stringify(title)}`,
    'tags: []',
    `createdAt: ${time}`,
    `editedAt: ${time}`,
    'trashed: false',
    '---',
    `Of ${title}.`,
  ].join('\n')
}

function asJson(thing: unknown) {
  return `${JSON.stringify(thing, null, 2)}\n`
}

function sha256(content: string | Uint8Array) {
  return createHash('sha256').update(content).digest('hex')
}
