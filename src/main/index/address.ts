import { foldWord } from '#core/search/fold'

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)+\/\S*$/i

/** Whether a typed word is a web address or a piece of one, so that it is looked for among addresses too. */
export function looksLikeAddress(word: string): boolean {
  return ADDRESS.test(word)
}

/** The form addresses are compared in: without what every address begins with. */
export function foldAddress(address: string): string {
  return foldWord(address.trim())
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
}

/** Whether an address (folded) is on this site or one of its subdomains. */
export function isOnSite(address: string, site: string): boolean {
  const host = /^[^/?#:]*/.exec(address)?.[0] ?? ''
  const wanted = foldAddress(site).replace(/\/$/, '')
  return wanted !== '' && (host === wanted || host.endsWith(`.${wanted}`))
}
