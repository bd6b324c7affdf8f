import type { LinkTarget } from '#contract/views'
import { foldLinkTarget } from '#core/note/note-links'

const known = new WeakMap<readonly LinkTarget[], ReadonlyMap<string, LinkTarget>>()

/** What a `[[link]]` leads to, of what the links of its note lead to. */
export function targetOf(target: string, links: readonly LinkTarget[]): LinkTarget | undefined {
  let byName = known.get(links)
  if (!byName) {
    byName = new Map(links.map((link) => [foldLinkTarget(link.target), link]))
    known.set(links, byName)
  }
  return byName.get(foldLinkTarget(target))
}
