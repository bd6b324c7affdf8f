import { z } from 'zod'
import { HighlightColor } from '#core/highlight/highlight'
import { TagName } from '#core/tag/tag-name'
import { request } from '../request'
import { TagUse, TagsView } from '../tidying-views'
import { none, nothing } from './request-parts'

/** Tags everywhere they stand. */
export const tagRequests = {
  /** Every tag outside the trash, and those that may be meant as one. */
  'tags.list': request(nothing, TagsView),
  /** All that renaming, merging or deleting a tag would change. */
  'tags.use': request(z.object({ name: TagName }), TagUse),
  /** Gives a tag and those nested in it another name everywhere; one that is there already becomes one with it. */
  'tags.rename': request(z.object({ from: TagName, to: TagName }), none),
  'tags.delete': request(z.object({ name: TagName }), none),
  /** Keeps a tag that nothing carries yet. */
  'tags.add': request(z.object({ name: TagName }), none),
  'tags.color': request(z.object({ name: TagName, color: HighlightColor.nullable() }), none),
  /** Says that two tags that read alike are meant to be two. */
  'tags.set-apart': request(z.object({ name: TagName, other: TagName }), none),
}
