/** A name as CSL takes it: divided for a person, whole for a group and wherever dividing would be a guess. */
export type CslName =
  | { family: string; given?: string; suffix?: string; 'non-dropping-particle'?: string }
  | { literal: string }

const GROUP =
  /\b(?:agency|associated|association|board|bureau|center|centre|committee|company|correspondents?|council|department|desk|editors?|editorial|foundation|group|inc|institute|ltd|magazine|ministry|network|news|newsroom|office|organi[sz]ation|press|project|reporters?|reuters|service|staff|team|times|union|university|wire)\b/i
const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md)\.?$/i
const PARTICLE =
  /^(?:da|de|del|della|den|der|di|dos|du|la|le|ten|ter|van|von|vom|zu|zur|al|el|bin|ibn)$/
const UNDIVIDED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

/** The name of an author. “Doe, Jane” and “Jane van Doe” are divided; groups and East Asian names stay whole. */
export function cslName(author: string): CslName {
  const name = author.replace(/\s+/g, ' ').trim()
  if (UNDIVIDED.test(name) || GROUP.test(name)) return { literal: name }
  const [before, after, ...more] = name.split(/,\s*/)
  if (before && after && more.length === 0) {
    return SUFFIX.test(after) ? withSuffix(before, after) : { family: before, given: after }
  }
  return more.length > 0 ? { literal: name } : divided(name.split(' '))
}

function withSuffix(name: string, suffix: string): CslName {
  const person = divided(name.split(' '))
  return 'family' in person ? { ...person, suffix } : person
}

function divided(words: readonly string[]): CslName {
  const last = words.at(-1) ?? ''
  if (words.length > 2 && SUFFIX.test(last)) {
    return withSuffix(words.slice(0, -1).join(' '), last)
  }
  if (words.length < 2 || words.length > 6) return { literal: words.join(' ') }
  const particle = words.findIndex((word, at) => at > 0 && PARTICLE.test(word))
  const cut = particle > 0 && particle < words.length - 1 ? particle : words.length - 1
  const family = words.slice(cut)
  const isParticle = family.findIndex((word) => !PARTICLE.test(word))
  const particles = family.slice(0, Math.max(0, isParticle)).join(' ')
  return {
    family: family.slice(Math.max(0, isParticle)).join(' '),
    given: words.slice(0, cut).join(' '),
    ...(particles !== '' && { 'non-dropping-particle': particles }),
  }
}
