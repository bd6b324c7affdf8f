import { newestVersion, type Clip } from '#core/clip/clip'
import { noteMarks } from '#core/highlight/note-marks'
import { placed } from '#core/highlight/placed'
import { trimPassage } from '#core/highlight/trim-passage'
import type { Id } from '#core/library/id'
import type { Span } from '#core/search/search-entry'
import type { Sentence } from '#core/messages/sentence'
import { NotebookError } from '#core/problem'
import type { NotebookTools } from '../tools'

type ToMark = { version: Id; text: string; marks: Span[] }

/** Makes passages of articles what highlights are made on. The last article is kept, since one marks one again and again. */
export class ArticlesToMark {
  readonly #tools: Pick<NotebookTools, 'store'>
  #last: ToMark | null = null

  constructor(tools: Pick<NotebookTools, 'store'>) {
    this.#tools = tools
  }

  /** Where a highlight of these words stands, and what it is made on. Throws in words where no word is in them. */
  async passage(clip: Clip, { start, end }: Span, ifNothing: Sentence) {
    const { version, text, marks } = await this.#read(clip)
    const passage = trimPassage(text, start, end)
    if (!passage) throw new NotebookError('nothing-there', ifNothing)
    return placed(version, text, passage, marks)
  }

  // What was captured is written once, so a version never has another text.
  async #read(clip: Clip): Promise<ToMark> {
    const version = newestVersion(clip).id
    if (this.#last?.version === version) return this.#last
    const { articleText, articleHtml } = await this.#tools.store.files.article(clip)
    this.#last = { version, text: articleText, marks: noteMarks(articleHtml) }
    return this.#last
  }
}
