/** Every class of attack that the set covers. */
export const PAYLOAD_KINDS = [
  'script',
  'handler',
  'mutation',
  'svg',
  'mathml',
  'css',
  'meta refresh',
  'base',
  'srcdoc',
  'form',
  'ping',
  'prefetch',
  'preconnect',
  'font',
  'import',
  'media',
  'iframe',
  'object',
  'javascript:',
  'data:',
  'file:',
  'blob:',
  'unc',
  'pixel',
  'clobbering',
  'prototype name',
  'odd title',
] as const

export type PayloadKind = (typeof PAYLOAD_KINDS)[number] | 'shared'

/**
 * Markup that tries something. In it %J% stands for an expression that tells that it ran, %U% for an address and %H%
 * for a host that tell that they were asked, %B% for a file that tells that it was read, %A% for the window's origin.
 */
export type Payload = {
  id: string
  kind: PayloadKind
  html: string
  /** It does nothing before a click, a key or a drag. */
  wantsHand: boolean
}

/** What happens by itself. */
export function byItself(kind: PayloadKind, markup: readonly string[]): Payload[] {
  return markup.map((html, at) => ({ id: `${kind} ${at + 1}`, kind, html, wantsHand: false }))
}

/** What a person has to press, drag or type for. */
export function byHand(kind: PayloadKind, markup: readonly string[]): Payload[] {
  return markup.map((html, at) => ({
    id: `${kind} by hand ${at + 1}`,
    kind,
    html,
    wantsHand: true,
  }))
}
