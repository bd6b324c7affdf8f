import { foldLinkTarget, noteLinks, writeNoteLink } from './note-links'

/** What links led to so far by its title, and how they lead to it from now on. */
export type LinkRename = {
  from: string
  /** Its new title, or its id where something else has that title already. */
  target: string
  /** What it is called now. */
  title: string
  /** By what else links name it or a part of it: those only change what they are called. */
  alsoNamed: ReadonlySet<string>
}

/**
 * A text whose links to one title lead to another; null when it has no such link. What a person called a link by other
 * words stays called so.
 */
export function renameLinks(
  body: string,
  { from, target, title, alsoNamed }: LinkRename,
): string | null {
  const old = foldLinkTarget(from)
  if (old === '') return null
  let at = 0
  let text = ''
  for (const link of noteLinks(body)) {
    const leadsThere = foldLinkTarget(link.target) === old
    const isCalledSo = foldLinkTarget(link.label) === old
    if (!leadsThere && !(isCalledSo && alsoNamed.has(link.target))) continue
    const renamed = writeNoteLink({
      target: leadsThere ? target : link.target,
      label: isCalledSo ? title : link.label,
    })
    text += body.slice(at, link.start) + renamed
    at = link.end
  }
  const after = text + body.slice(at)
  return after === body ? null : after
}
