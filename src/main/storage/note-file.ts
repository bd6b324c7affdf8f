import { readYaml } from './read-yaml'

const FENCE = '---'
const PLAIN_NAME = /^[A-Za-z][\w -]*$/

/**
 * A note as a Markdown file with front matter. Each value is written as JSON, which is YAML too,
 * so any editor can read it and nothing needs quoting rules of ours.
 */
export function writeNoteFile({
  body,
  ...front
}: { body: string } & Record<string, unknown>): string {
  const lines = Object.entries(front)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${nameOf(key)}: ${JSON.stringify(value)}`)
  return [FENCE, ...lines, FENCE, body].join('\n')
}

/** The values of a note's file by name, its Markdown as `body`. Throws when there is no front matter that can be read. */
export function readNoteFile(text: string): Record<string, unknown> {
  const [front, body] = parted(text) ?? noFrontMatter()
  return { ...(asWritten(front) ?? readYaml(front.join('\n'))), body }
}

/** Whether a text begins with front matter. */
export function hasFrontMatter(text: string): boolean {
  return parted(text) !== null
}

function parted(text: string): [front: string[], body: string] | null {
  // Other editors may begin a file with a byte order mark and end its lines their own way.
  const lines = text.replace(/^\ufeff/, '').split('\n')
  const isFence = (line: string) => line.trimEnd() === FENCE
  const end = lines.findIndex((line, at) => at > 0 && isFence(line))
  if (!isFence(lines[0] ?? '') || end < 0) return null
  return [lines.slice(1, end), lines.slice(end + 1).join('\n')]
}

// What this program wrote, line by line; null where another hand wrote in a way of its own.
function asWritten(lines: readonly string[]): Record<string, unknown> | null {
  const values: Record<string, unknown> = {}
  for (const line of lines) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim()
    if (!PLAIN_NAME.test(name)) return null
    try {
      values[name] = JSON.parse(line.slice(colon + 1))
    } catch {
      return null
    }
  }
  return values
}

function nameOf(key: string) {
  return PLAIN_NAME.test(key) ? key : JSON.stringify(key)
}

function noFrontMatter(): never {
  throw new Error('The note has no front matter.')
}
