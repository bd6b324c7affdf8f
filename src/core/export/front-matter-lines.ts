/** What may stand in front matter: nothing, a text, a number, a truth, or a list of texts. */
export type FrontValue = string | number | boolean | readonly string[] | null

/** Values as lines of YAML, without those that say nothing. Each is JSON, which is YAML too and needs no rules of quoting. */
export function frontMatterLines(values: Readonly<Record<string, FrontValue>>): string[] {
  return Object.entries(values)
    .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
}

/** A document with these lines as its front matter, which it has none of without any. */
export function withFrontMatter(lines: readonly string[], body: string): string {
  return lines.length === 0 ? body : ['---', ...lines, '---', '', body].join('\n')
}
