const FENCE = '---'

/**
 * A note as a Markdown file with front matter. Each value is written as JSON, which is YAML too,
 * so any editor can read it and nothing needs quoting rules of ours.
 */
export function writeNoteFile({
  body,
  ...front
}: { body: string } & Record<string, unknown>): string {
  const given = Object.entries(front).filter(([, value]) => value !== undefined)
  const lines = given.map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  return [FENCE, ...lines, FENCE, body].join('\n')
}

/** The values of a note's file by name, its Markdown as `body`. Throws when there is no front matter. */
export function readNoteFile(text: string): Record<string, unknown> {
  // Other editors may begin a file with a byte order mark and end its lines their own way.
  const lines = text.replace(/^\ufeff/, '').split('\n')
  const isFence = (line: string) => line.trimEnd() === FENCE
  const end = lines.findIndex((line, at) => at > 0 && isFence(line))
  if (!isFence(lines[0] ?? '') || end < 0) throw new Error('The note has no front matter.')
  const front = lines.slice(1, end).map((line): [string, unknown] => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon).trim(), JSON.parse(line.slice(colon + 1))]
  })
  return { ...Object.fromEntries(front), body: lines.slice(end + 1).join('\n') }
}
