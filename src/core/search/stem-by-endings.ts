/**
 * How words of a language end: whichever of the endings is longest is taken off (or made another), as
 * long as enough of the word stays. A light stem: it joins the forms of one word, not words of one root.
 */
export type Endings = {
  /** Words this can be applied to; others stay as they are. */
  script: RegExp
  /** How many letters must stay. */
  least: number
  endings: ReadonlyMap<string, string>
  /** What is taken off the front first, when enough stays. */
  front?: RegExp
}

/** The light stem of a word by these endings. */
export function stemByEndings(word: string, rules: Endings): string {
  if (!rules.script.test(word)) return word
  const rest = withoutFront(word, rules)
  for (let from = Math.max(1, rules.least); from < rest.length; from++) {
    const instead = rules.endings.get(rest.slice(from))
    if (instead !== undefined) return rest.slice(0, from) + instead
  }
  return rest
}

function withoutFront(word: string, { front, least }: Endings): string {
  if (!front) return word
  const rest = word.replace(front, '')
  return rest.length >= least ? rest : word
}

/** Endings written in a row: `aux>al` makes one of another, `s` takes it off. */
export function endings(written: string): ReadonlyMap<string, string> {
  return new Map(
    written.split(' ').map((each): [string, string] => {
      const [ending = '', instead = ''] = each.split('>')
      return [ending, instead]
    }),
  )
}
