/** A page that shows more words than this by itself is no shell for scripts. */
const FEW_WORDS = 120
/** With fewer, any script may be what would show the rest. */
const HARDLY_ANY = 40
/** How much of a page's markup is looked at, in letters. */
const LOOKED_AT = 2_000_000
const MOST_NOTES = 20

const EMPTY_ROOT =
  /<(div|main|section)\b[^>]{0,200}\bid=["']?(root|app|__next|__nuxt|___gatsby|main-app|react-root|app-root|svelte)\b[^>]{0,200}>\s{0,80}<\/\1>|<app-root\b|\bng-app\b|\bdata-reactroot\b/i
const WANTS_SCRIPTS = /java ?script/i

/**
 * Whether a page of so few words looks like one whose article comes only when its scripts run: a shell that is
 * empty, or a note to those without scripts that says so.
 */
export function isScripted(markup: string, wordCount: number): boolean {
  const looked = markup.slice(0, LOOKED_AT)
  if (wordCount >= FEW_WORDS || !/<script\b/i.test(looked)) return false
  return wordCount < HARDLY_ANY || EMPTY_ROOT.test(looked) || hasNote(looked)
}

function hasNote(markup: string) {
  const lower = markup.toLowerCase()
  let from = lower.indexOf('<noscript')
  for (let seen = 0; from >= 0 && seen < MOST_NOTES; seen++) {
    const end = lower.indexOf('</noscript', from)
    const note = lower.slice(from, Math.min(end < 0 ? from + 1000 : end, from + 1000))
    if (WANTS_SCRIPTS.test(note)) return true
    from = lower.indexOf('<noscript', from + 1)
  }
  return false
}
