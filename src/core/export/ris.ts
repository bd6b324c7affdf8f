import { newestVersion } from '../clip/clip'
import { cslName } from './csl-name'
import { exportedHighlights, type ExportedClip } from './exported-clip'

/** Clips as RIS, which reference managers read: bibliography, tags, and each highlight as a note. */
export function ris(clips: readonly ExportedClip[]): string {
  return clips.map(record).join('\r\n')
}

function record(exported: ExportedClip): string {
  const { clip } = exported
  const lines: [string, string | null][] = [
    ['TY', clip.url === null ? 'GEN' : 'ELEC'],
    ['TI', clip.title],
    ...clip.authors.map((author): [string, string] => ['AU', risName(author)]),
    ['T2', clip.site],
    ['PY', clip.publishedAt?.slice(0, 4) ?? null],
    ['DA', risDate(clip.publishedAt)],
    ['UR', clip.url],
    ['Y2', risDate(newestVersion(clip).capturedAt)],
    ['LA', clip.language],
    ['AB', clip.excerpt === '' ? null : clip.excerpt],
    ...clip.tags.map((tag): [string, string] => ['KW', tag]),
    ...exportedHighlights(exported).map(({ passage, note }): [string, string] => [
      'N1',
      note === '' ? `“${passage}”` : `“${passage}” — ${note}`,
    ]),
    ['ID', clip.id],
    ['ER', ''],
  ]
  return lines.map(([tag, value]) => line(tag, value)).join('')
}

function line(tag: string, value: string | null) {
  return value === null ? '' : `${tag}  - ${value.replace(/\s+/g, ' ').trim()}\r\n`
}

function risName(author: string) {
  const name = cslName(author)
  if ('literal' in name) return name.literal
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')
  return [family, name.given, name.suffix].filter(Boolean).join(', ')
}

/** `YYYY/MM/DD/` with what is not known left empty, as the format wants it. */
function risDate(date: string | null) {
  const [, year, month = '', day = ''] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(date ?? '') ?? []
  return year === undefined ? null : `${year}/${month}/${day}/`
}
