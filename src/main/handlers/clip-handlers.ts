import type { Source } from '#core/clip/captured-page'
import type { WindowHandlers } from '#contract/window-handlers'
import type { Notebook } from '#notebook/notebook'
import { readAgain } from '#notebook/read-again'
import { resetField } from '#notebook/reset-field'
import { showVersion } from '#notebook/show-version'
import { clipIndex, clipPage } from '#notebook/views'

/** Clips: listing, opening, clipping, and what a card can be told. */
export function clipHandlers(notebook: Notebook, welcome: Source) {
  return {
    'clips.list': (list) => clipPage(notebook, list),
    'clips.locate': (wanted) => ({ index: clipIndex(notebook, wanted) }),
    'clips.sites': () => notebook.tools.store.catalogue.sites(),
    'clips.open': async ({ id }) => {
      const clip = await notebook.clip(id)
      return { clip, ...(await notebook.tools.store.article(clip)) }
    },
    'clips.capture': ({ sources, ifKnown }) => ({
      job: notebook.captures.start(sources, ifKnown),
    }),
    'clips.welcome': () => ({ job: notebook.captures.start([welcome], 'ask') }),
    'clips.show-version': ({ id, version }) => showVersion(notebook, id, version),
    'clips.read-again': async ({ id, by }) => ({ job: await readAgain(notebook, id, by) }),
    'clips.reset': ({ id, field }) => resetField(notebook, id, field),
    'clips.edit': ({ id, fields }) => notebook.apply({ type: 'clip.edited', id, fields }),
    'clips.tag': ({ ids, tags }) => notebook.apply({ type: 'clips.tagged', ids, tags }),
    'clips.untag': ({ ids, tags }) => notebook.apply({ type: 'clips.untagged', ids, tags }),
    'clips.move': ({ ids, place }) => notebook.apply({ type: 'clips.moved', ids, place }),
    'clips.favorite': ({ ids, favorite }) =>
      notebook.apply({ type: 'clips.favorited', ids, favorite }),
    'clips.read': ({ id, reading }) => notebook.readTo(id, reading),
  } satisfies Partial<WindowHandlers>
}
