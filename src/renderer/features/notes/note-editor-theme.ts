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

const words = HighlightStyle.define([
  { tag: tags.heading1, fontWeight: '680', fontSize: '1.35em' },
  { tag: tags.heading2, fontWeight: '680', fontSize: '1.2em' },
  { tag: tags.heading, fontWeight: '680' },
  { tag: tags.strong, fontWeight: '680' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.link, color: 'var(--text-accent)' },
  { tag: tags.url, color: 'var(--text-faint)' },
  { tag: tags.quote, color: 'var(--text-soft)' },
  { tag: tags.monospace, fontFamily: 'ui-monospace, monospace', fontSize: '0.9em' },
  { tag: tags.processingInstruction, color: 'var(--text-faint)' },
])

/** How the editor looks: the window's own tokens, as every other part of it. */
export const noteEditorTheme: Extension = [page, syntaxHighlighting(words)]
