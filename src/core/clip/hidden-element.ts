import type { HtmlElement } from './parse-html'

/** Whether an element's own markup hides it from readers. */
export function isHidden({ attrs }: HtmlElement): boolean {
  return attrs.some(({ name, value }) => {
    if (name === 'hidden') return value !== 'until-found'
    if (name !== 'style') return false
    return /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(value)
  })
}
