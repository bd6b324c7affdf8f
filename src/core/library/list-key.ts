import { foldLinkTarget } from '../note/note-links'
import { foldTag } from '../tag/tag-name'

const LONGEST = 400

/** The form titles and sites are ordered and looked through in: case, accents and quote marks do not count. */
export function listKey(text: string): string {
  return foldTag(foldLinkTarget(text)).slice(0, LONGEST)
}
