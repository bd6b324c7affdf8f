import { editorWords } from './editor-words'
import { WidgetType, type EditorView } from '@codemirror/view'
import { HIGHLIGHT_COLORS, type HighlightColor } from '#core/highlight/highlight'
import type { HighlightRow } from '#core/highlight/highlight-row'
import { tableCells } from '#core/note/table-cells'
import { toggleTask } from '#core/note/toggle-task'
import { sourceWords } from './source-words'

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  made.className = className
  made.textContent = text
  return made
}

/** Stands for a mark of Markdown as it reads. */
export class SignWidget extends WidgetType {
  constructor(
    private readonly sign: string,
    private readonly className: string,
  ) {
    super()
  }
  override eq(other: SignWidget) {
    return other.sign === this.sign && other.className === this.className
  }
  toDOM() {
    const sign = element('span', this.className, this.sign)
    sign.ariaHidden = 'true'
    return sign
  }
}

/** The box of a task, which ticks it. */
export class TaskWidget extends WidgetType {
  constructor(private readonly isDone: boolean) {
    super()
  }
  override eq(other: TaskWidget) {
    return other.isDone === this.isDone
  }
  toDOM(view: EditorView) {
    const { task } = view.state.facet(editorWords).notes
    const box = element('input', 'cm-task')
    box.type = 'checkbox'
    box.checked = this.isDone
    box.tabIndex = -1
    box.ariaLabel = this.isDone ? task.done : task.open
    box.addEventListener('mousedown', (event) => {
      event.preventDefault()
      const { from, to, text } = view.state.doc.lineAt(view.posAtDOM(box))
      view.dispatch({ changes: { from, to, insert: toggleTask(text) }, userEvent: 'input' })
    })
    return box
  }
  override ignoreEvent() {
    return true
  }
}

/** A picture of the library. */
export class PictureWidget extends WidgetType {
  constructor(
    private readonly source: string,
    private readonly words: string,
  ) {
    super()
  }
  override eq(other: PictureWidget) {
    return other.source === this.source && other.words === this.words
  }
  toDOM(view: EditorView) {
    const picture = element('img', 'cm-picture')
    picture.src = this.source
    picture.alt = this.words
    // Its height is known only now.
    picture.addEventListener('load', () => view.requestMeasure())
    return picture
  }
  override ignoreEvent() {
    return false
  }
}

/** A highlight as it is now. */
export class HighlightWidget extends WidgetType {
  readonly #said: string

  constructor(
    private readonly row: HighlightRow,
    private readonly open: (row: HighlightRow) => void,
  ) {
    super()
    this.#said = JSON.stringify(row)
  }
  override eq(other: HighlightWidget) {
    return other.#said === this.#said
  }
  toDOM() {
    const quote = element('span', 'cm-quoted')
    quote.dataset['color'] = this.row.color
    const words = element('span', 'cm-quoted-words', this.row.passage)
    words.dir = 'auto'
    const source = element('button', 'cm-quoted-source', sourceWords(this.row))
    source.type = 'button'
    source.tabIndex = -1
    source.addEventListener('mousedown', (event) => {
      event.preventDefault()
      event.stopPropagation()
      this.open(this.row)
    })
    quote.append(words)
    const number = element('span', 'cm-quoted-number', numberOf(this.row.color))
    number.title = this.row.color
    if (this.row.note !== '') quote.append(element('span', 'cm-quoted-note', this.row.note))
    quote.append(number, source)
    return quote
  }
  override ignoreEvent(event: Event) {
    return event.target instanceof HTMLButtonElement
  }
}

/** A table as it reads; a press on it goes into its Markdown. */
export class TableWidget extends WidgetType {
  constructor(private readonly text: string) {
    super()
  }
  override eq(other: TableWidget) {
    return other.text === this.text
  }
  toDOM() {
    const { header, rows } = tableCells(this.text)
    const table = element('table', 'cm-table')
    const lineOf = (cells: readonly string[], name: 'th' | 'td') => {
      const line = document.createElement('tr')
      line.append(...header.map((_, at) => element(name, '', plain(cells[at] ?? ''))))
      return line
    }
    const [head, body] = [document.createElement('thead'), document.createElement('tbody')]
    head.append(lineOf(header, 'th'))
    body.append(...rows.map((row) => lineOf(row, 'td')))
    table.append(head, body)
    return table
  }
  override ignoreEvent() {
    return false
  }
}

// By the key that gives it, so that color is never alone.
function numberOf(color: HighlightColor) {
  return String(HIGHLIGHT_COLORS.indexOf(color) + 1)
}

// What a cell says, without the marks of Markdown.
function plain(cell: string) {
  return cell
    .replace(/\[\[(?:[^\]|]{1,300}\|)?([^\]|]{1,300})\]\]/g, '$1')
    .replace(/(\*\*|__|`)/g, '')
}
