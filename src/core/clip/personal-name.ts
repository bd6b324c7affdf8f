const PARTICLE =
  /^(?:de|del|della|der|den|di|da|dos|du|la|le|van|von|vom|zu|ten|ter|bin|ibn|al|el|y|e|jr\.?|sr\.?)$/i
const NO_NAME =
  /^(?:view|all|more|read|about|follow|share|posts?|articles?|author|profile|bio|by|see|contact|subscribe|join|news|blog|home|menu|editors?|written|published|updated|reading|download|watch|listen|comments?|click|here|newsletter|category|tags?|topics?|minutes?|mins?)$/i
const MOST_WORDS = 7

/** Whether words look like the name of a person or a group that signs: each begins with a capital. */
export function isPersonal(name: string): boolean {
  if (/[\d:/\\|<>{}()[\]=+*⟨⟩?!]/.test(name)) return false
  const words = name.split(' ')
  if (words.length > MOST_WORDS || words.some((word) => NO_NAME.test(word))) return false
  const [first = '', ...rest] = words
  const last = rest.at(-1) ?? first
  return (
    [first, last].every(isCapital) &&
    rest.filter((word) => !isCapital(word) && !PARTICLE.test(word)).length <= 1
  )
}

function isCapital(word: string) {
  return /^[\p{Lu}\p{Lt}\p{Lo}'’“"]/u.test(word)
}
