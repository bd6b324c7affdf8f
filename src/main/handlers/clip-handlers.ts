import { newestVersion, type Clip } from '#core/clip/clip'
import type { Source } from '#core/clip/captured-page'
import type { Id } from '#core/library/id'
import { sentence } from '#core/messages/sentence'
import { NotebookError } from '#core/problem'
import type { WindowHandlers } from '#contract/window-handlers'
import { bringBack, hideBlock, leftOut, undoCorrections } from '#notebook/capture/corrections'
import { idsOfList, markClips } from '#notebook/organize/bulk'
import { editClip } from '#notebook/notes/link-renames'
import type { Notebook } from '#notebook/notebook'
import { readAgain } from '#notebook/capture/read-again'
import { resetField } from '#notebook/capture/reset-field'
import { showVersion } from '#notebook/capture/show-version'
import { clipIndex, clipPage } from '#notebook/views'

/** Characters of an article's HTML that a window takes without being held up for long: the longest novels have a fifth. */
const LONGEST_SHOWN = 16_000_000

/** Clips: listing, opening, clipping, and what a card can be told. */
export function clipHandlers(notebook: Notebook, welcome: Source) {
  const pagesOf = async (ids: readonly Id[], how?: 'rendered'): Promise<Source[]> => {
    const clips = await Promise.all(ids.map((id) => notebook.clip(id)))
    const pages = clips.flatMap(({ id, url }) =>
      url === null ? [] : [{ kind: 'url' as const, url, of: id, ...(how && { how }) }],
    )
    if (pages.length > 0) return pages
    throw new NotebookError('nothing-there', sentence('noAddressToRenew'))
  }
  return {
    'clips.list': (list) => clipPage(notebook, list),
    'clips.ids': (wanted) => idsOfList(notebook, wanted),
    'clips.mark': ({ ids, as }) => markClips(notebook, ids, as),
    'clips.locate': (wanted) => ({ index: clipIndex(notebook, wanted) }),
    'clips.sites': () => notebook.tools.store.catalogue.sites(),
    'clips.open': async ({ id, known }) => {
      const clip = await notebook.clipToRead(id)
      const isKnown = newestVersion(clip).id === known
      return { clip, article: isKnown ? null : await articleToShow(notebook, clip) }
    },
    'clips.captured': async ({ id }) => {
      const captured = await notebook.tools.store.files.captured(await notebook.clip(id))
      return { program: captured?.program ?? null, fetched: captured?.fetched ?? null }
    },
    'clips.original': async ({ id }) =>
      new Uint8Array(await notebook.tools.store.files.original(await notebook.clip(id))),
    'clips.capture': ({ sources, ifKnown }) => ({
      job: notebook.captures.start(sources, ifKnown),
    }),
    'clips.renew': async ({ ids, how }) => ({
      job: notebook.captures.start(await pagesOf(ids, how), 'new-version'),
    }),
    'clips.welcome': () => ({ job: notebook.captures.start([welcome], 'ask') }),
    'clips.show-version': ({ id, version }) => showVersion(notebook, id, version),
    'clips.read-again': async ({ id, by }) => ({ job: await readAgain(notebook, id, by) }),
    'clips.left-out': ({ id }) => leftOut(notebook, id),
    'clips.hide-block': ({ id, ...place }) => hideBlock(notebook, id, place),
    'clips.bring-back': ({ id, blocks }) => bringBack(notebook, id, blocks),
    'clips.undo-corrections': ({ id }) => undoCorrections(notebook, id),
    'clips.reset': ({ id, field }) => resetField(notebook, id, field),
    'clips.edit': ({ id, fields }) => editClip(notebook, id, fields),
    'clips.tag': ({ ids, tags }) => notebook.apply({ type: 'clips.tagged', ids, tags }),
    'clips.untag': ({ ids, tags }) => notebook.apply({ type: 'clips.untagged', ids, tags }),
    'clips.move': ({ ids, place }) => notebook.apply({ type: 'clips.moved', ids, place }),
    'clips.favorite': ({ ids, favorite }) =>
      notebook.apply({ type: 'clips.favorited', ids, favorite }),
    'clips.read': ({ id, reading }) => notebook.readTo(id, reading),
  } satisfies Partial<WindowHandlers>
}

async function articleToShow({ tools }: Notebook, clip: Clip) {
  const article = await tools.store.files.article(clip)
  return article.articleHtml.length > LONGEST_SHOWN
    ? { articleHtml: '', articleText: '', isTooLong: true }
    : { ...article, isTooLong: false }
}
