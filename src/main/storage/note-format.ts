import { Note } from '#core/note/note'
import type { RecordFormat } from './record-file'

const FENCE = '---'

/**
 * A note as a Markdown file with front matter. Each value is written as JSON, which is YAML too,
 * so any editor can read it and nothing needs quoting rules of ours.
 */
export const noteFormat: RecordFormat<Note> = {
  encode: ({ body, ...front }) => {
    const lines = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    return [FENCE, ...lines, FENCE, body].join('\n')
  },
  decode: (text) => {
    // Other editors may begin a file with a byte order mark and end its lines their own way.
    const lines = text.replace(/^\ufeff/, '').split('\n')
    const isFence = (line: string) => line.trimEnd() === FENCE
    const end = lines.findIndex((line, at) => at > 0 && isFence(line))
    if (!isFence(lines[0] ?? '') || end < 0) throw new Error('The note has no front matter.')
    const front = lines.slice(1, end).map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).trim(), JSON.parse(line.slice(colon + 1))] as const
    })
    return Note.parse({ ...Object.fromEntries(front), body: lines.slice(end + 1).join('\n') })
  },
}
