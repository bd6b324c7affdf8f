import { createHash } from 'node:crypto'
import { correctedVersion, newestCapture, newestVersion, type Clip } from '#core/clip/clip'
import type { BlockName, Correction } from '#core/clip/correction'
import type { Version } from '#core/clip/version'
import { applyChange } from '#core/library/apply-change'
import type { Change, SingleChange } from '#core/library/change'
import { idBeside, type Id } from '#core/library/id'
import { NotebookError } from '#core/problem'
import { sentence } from '#core/messages/sentence'
import type { CorrectedPage, LeftOutList } from '#contract/page-corrections'
import type { Notebook } from '../notebook'
import type { NotebookTools } from '../tools'

type Tools = Pick<NotebookTools, 'store' | 'correct'>

/** What there is of a clip's page that its article lacks. Throws in words where nothing can have been left out. */
export async function leftOut(notebook: Notebook, id: Id): Promise<LeftOutList> {
  const { tools } = notebook
  return tools.correct.list(await pageOf(tools, await notebook.clip(id)))
}

/** Hides the block at an offset of the shown article's text; one that was brought back by hand is only left out again. */
export async function hideBlock(
  notebook: Notebook,
  id: Id,
  { version, at }: { version: Id; at: number },
): Promise<void> {
  const { tools } = notebook
  const clip = await notebook.clip(id)
  // Keys come faster than articles are shown: an offset is one into the text that was before the eye.
  const shown = newestVersion(clip).id === version
  const block = shown ? await tools.correct.at(await pageOf(tools, clip), at) : null
  if (!block) throw new NotebookError('nothing-there', sentence('noParagraph'))
  await correct(
    notebook,
    clip,
    block.isBroughtBack
      ? { type: 'clip.uncorrected', id, blocks: [block.name] }
      : { type: 'clip.corrected', id, corrections: [{ block: block.name, does: 'hide' }] },
  )
}

/** Brings blocks of the page into the article; those that were hidden by hand are only shown again. */
export async function bringBack(notebook: Notebook, id: Id, blocks: BlockName[]): Promise<void> {
  const clip = await notebook.clip(id)
  const hidden = new Set(clip.corrections?.map(({ block }) => block))
  const again = blocks.filter((block) => hidden.has(block))
  const back = blocks.filter((block) => !hidden.has(block))
  const changes: SingleChange[] = [
    ...(again.length > 0 ? [{ type: 'clip.uncorrected' as const, id, blocks: again }] : []),
    ...(back.length > 0
      ? [{ type: 'clip.corrected' as const, id, corrections: back.map(asBack) }]
      : []),
  ]
  const [only, ...rest] = changes
  if (only) await correct(notebook, clip, rest.length === 0 ? only : { type: 'several', changes })
}

/** Makes an article again what was found in its page. One step of undo. */
export async function undoCorrections(notebook: Notebook, id: Id): Promise<void> {
  const clip = await notebook.clip(id)
  const blocks = (clip.corrections ?? []).map(({ block }) => block)
  if (blocks.length > 0) await correct(notebook, clip, { type: 'clip.uncorrected', id, blocks })
}

/**
 * The version that a clip's corrections make of its newest capture, written but not yet among its versions; null when
 * it is there already, or nothing is corrected.
 */
export async function makeCorrected(tools: Tools, clip: Clip): Promise<Version | null> {
  const capture = newestCapture(clip)
  const by = clip.corrections ?? []
  if (by.length === 0 || correctedVersion(clip, capture)) return null
  const article = await tools.correct.article(await pageOf(tools, clip))
  const id = idBeside(capture.id, printOf(capture.id, by))
  return tools.store.files.writeCorrected(clip.id, capture, { id, by, ...article })
}

// Its files are on disk before the change that has it shown.
async function correct(notebook: Notebook, clip: Clip, change: Change) {
  const records = applyChange({ clips: new Map([[clip.id, clip]]), notes: new Map() }, change)
  const version = await makeCorrected(notebook.tools, records.clips.get(clip.id) ?? clip)
  if (version)
    await notebook.changes.applyQuietly({ type: 'version.added', clip: clip.id, version })
  await notebook.apply(change)
  await notebook.clipToRead(clip.id)
}

async function pageOf({ store }: Tools, clip: Clip): Promise<CorrectedPage> {
  const capture = newestCapture(clip)
  const [original, { articleHtml }] = await Promise.all([
    store.files.original(clip),
    store.files.article(clip, capture.id),
  ])
  const { mediaType, charset, assets } = capture
  return {
    page: {
      ...{ mediaType, charset, assets, articleHtml, url: clip.url },
      original: new Uint8Array(original),
    },
    corrections: clip.corrections ?? [],
  }
}

function asBack(block: BlockName): Correction {
  return { block, does: 'bring-back' }
}

// The same corrections make the same version on every machine.
function printOf(capture: Id, by: readonly Correction[]): Uint8Array {
  const all = [...by].sort((a, b) => (a.block < b.block ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([capture, all]))
    .digest()
}
