import { newestVersion, type Clip } from '#core/clip/clip'
import type { Id } from '#core/library/id'
import { ask } from './ask'

/** A clip with the article of the version that is read. */
export type OpenedClip = {
  clip: Clip
  articleHtml: string
  articleText: string
  /** It is too long to be shown; there is only its original. */
  isTooLong: boolean
}

/** Asks for a clip. Its article may be a megabyte, so it comes only where it is not the one that is `here`. */
export async function openClip(id: Id, here: OpenedClip | undefined): Promise<OpenedClip> {
  const known = here ? newestVersion(here.clip).id : null
  const { clip, article } = await ask('clips.open', { id, known })
  if (article) return { clip, ...article }
  return here ? { ...here, clip } : openClip(id, undefined)
}
