import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

const page = EditorView.theme({
  '&': { color: 'var(--text)', minHeight: '160px' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--font-reading)', fontSize: '16px', lineHeight: '1.65' },
  '.cm-content': { padding: '0', caretColor: 'var(--accent)' },
  '.cm-line': { padding: '0' },
  '.cm-cursor': { borderLeftColor: 'var(--accent)' },
  '.cm-placeholder': { color: 'var(--text-faint)' },
  '.cm-tooltip.cm-tooltip-autocomplete': {
    overflow: 'hidden',
    border: '1px solid var(--line-strong)',
    borderRadius: 'var(--radius)',
    background: 'var(--raised)',
    color: 'var(--text)',
    boxShadow: 'var(--shadow)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    maxWidth: '460px',
    fontFamily: 'var(--font-ui)',
    fontSize: 'var(--size)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    padding: '5px var(--space-3)',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    background: 'var(--surface-selected)',
    color: 'var(--text)',
  },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '650' },
  '.cm-completionDetail': { color: 'var(--text-soft)', fontStyle: 'normal' },
})

const COLORS = ['yellow', 'green', 'blue', 'pink', 'orange', 'purple', 'red', 'gray'] as const

// How the live preview draws what Markdown's marks stand for.
const drawn = EditorView.theme({
  '.cm-heading': { lineHeight: '1.3', paddingTop: '0.5em' },
  '.cm-blockquote': {
    paddingInlineStart: '0.9em',
    borderInlineStart: '3px solid var(--line-strong)',
    color: 'var(--text-soft)',
  },
  '.cm-code': {
    paddingInline: 'var(--space-3)',
    background: 'var(--surface)',
    fontFamily: 'ui-monospace, monospace',
    fontSize: '14px',
  },
  '.cm-way': {
    color: 'var(--text-accent)',
    textDecoration: 'underline',
    textUnderlineOffset: '0.18em',
    cursor: 'pointer',
  },
  '.cm-nowhere': { color: 'var(--text-faint)', textDecoration: 'underline dotted' },
  '.cm-bullet': { color: 'var(--text-faint)', marginInlineEnd: '0.1em' },
  '.cm-rule': {
    display: 'inline-block',
    width: '100%',
    borderTop: '1px solid var(--line-strong)',
    verticalAlign: 'middle',
  },
  '.cm-task': { margin: '0 0.45em 0 0', accentColor: 'var(--accent)', cursor: 'pointer' },
  '.cm-done': { color: 'var(--text-faint)', textDecoration: 'line-through' },
  '.cm-picture': {
    display: 'block',
    maxWidth: '100%',
    height: 'auto',
    borderRadius: 'var(--radius-small)',
  },
  '.cm-table': { borderCollapse: 'collapse', margin: '0.4em 0' },
  '.cm-table :is(th, td)': {
    padding: '4px var(--space-3)',
    border: '1px solid var(--line-strong)',
    textAlign: 'start',
  },
  '.cm-quoted': {
    display: 'block',
    padding: 'var(--space-2) var(--space-3)',
    borderInlineStart: '3px solid var(--quote-line)',
    borderStartEndRadius: 'var(--radius-small)',
    borderEndEndRadius: 'var(--radius-small)',
    background: 'color-mix(in srgb, var(--quote-mark) 42%, transparent)',
  },
  '.cm-quoted-words': { display: 'block', whiteSpace: 'pre-line' },
  '.cm-quoted-note': {
    display: 'block',
    color: 'var(--text-soft)',
    fontFamily: 'var(--font-ui)',
    fontSize: 'var(--size)',
    whiteSpace: 'pre-line',
  },
  '.cm-quoted-number': {
    display: 'inline-block',
    minWidth: '1.5em',
    marginInlineEnd: 'var(--space-2)',
    border: '1px solid var(--quote-line)',
    borderRadius: '1em',
    background: 'var(--quote-mark)',
    font: '600 11px/1.4 var(--font-ui)',
    textAlign: 'center',
  },
  '.cm-quoted-source': {
    marginTop: 'var(--space-1)',
    padding: '0',
    border: '0',
    background: 'none',
    color: 'var(--text-soft)',
    font: 'var(--size-small) var(--font-ui)',
    textAlign: 'start',
    textDecoration: 'underline',
    textUnderlineOffset: '0.18em',
    cursor: 'pointer',
  },
  ...Object.fromEntries(
    COLORS.map((color) => [
      `.cm-quoted[data-color=${color}]`,
      { '--quote-line': `var(--mark-${color}-line)`, '--quote-mark': `var(--mark-${color})` },
    ]),
  ),
})

const words = HighlightStyle.define([
  { tag: tags.heading1, fontWeight: '680', fontSize: '1.35em' },
  { tag: tags.heading2, fontWeight: '680', fontSize: '1.2em' },
  { tag: tags.heading, fontWeight: '680' },
  { tag: tags.strong, fontWeight: '680' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: tags.link, color: 'var(--text-accent)' },
  { tag: tags.url, color: 'var(--text-faint)' },
  { tag: tags.quote, color: 'var(--text-soft)' },
  { tag: tags.monospace, fontFamily: 'ui-monospace, monospace', fontSize: '0.9em' },
  { tag: tags.processingInstruction, color: 'var(--text-faint)' },
])

/** How the editor looks: the window's own tokens, as every other part of it. */
export const noteEditorTheme: Extension = [
  // Of two rules alike the one that is named first counts.
  drawn,
  page,
  syntaxHighlighting(words),
]
