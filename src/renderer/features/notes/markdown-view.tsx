import type { Token, Tokens } from 'marked'
import { createElement, Fragment, memo, useEffect, useMemo, useState, type ReactNode } from 'react'
import { markdownParts } from '#core/text/markdown-parts'
import { readableTokens } from '#core/text/markdown-tokens'
import { useMessages } from '../../api/use-messages'
import { HighlightQuote } from './highlight-quote'
import { addressLink, onlyHighlight, picture, wikiText } from './markdown-words'
import type { NoteWays } from './note-ways'
import styles from './markdown-view.module.css'

type MarkdownViewProps = NoteWays & { text: string }

/**
 * A note as it reads. Built from Markdown's tokens element by element, so nothing written in a note
 * can become markup: HTML in it is shown as the text it is. A long one is built part by part.
 */
export function MarkdownView(props: MarkdownViewProps) {
  const parts = useMemo(() => markdownParts(props.text), [props.text])
  const built = usePartsBuilt(parts)
  return (
    <div className={styles.view} dir="auto">
      {parts.length === 1
        ? blocks(readableTokens(props.text), props)
        : parts
            .slice(0, built)
            .map((part, place) => <MarkdownPart key={place} text={part} ways={props} />)}
    </div>
  )
}

const MarkdownPart = memo(({ text, ways }: { text: string; ways: MarkdownViewProps }) => (
  <div className={styles.part}>{blocks(readableTokens(text), ways)}</div>
))

/** Milliseconds until a part is built though the window is never idle. */
const PATIENCE = 200

/** How many parts are built: the first at once, the others while the window has nothing else to do. */
function usePartsBuilt(parts: readonly string[]) {
  const [built, setBuilt] = useState(1)
  useEffect(() => {
    if (built >= parts.length) return undefined
    const next = requestIdleCallback(() => setBuilt(built + 1), { timeout: PATIENCE })
    return () => cancelIdleCallback(next)
  }, [parts, built])
  return built
}

function blocks(tokens: readonly Token[], props: MarkdownViewProps): ReactNode {
  return tokens.map((token, place) => (
    <Fragment key={place}>{block(token as Tokens.Generic, props)}</Fragment>
  ))
}

function block(token: Tokens.Generic, props: MarkdownViewProps): ReactNode {
  const inside = () => inline(token.tokens ?? [], props)
  switch (token.type) {
    case 'heading':
      // The note's title is the first heading of the page.
      return createElement(`h${Math.min(6, Number(token['depth']) + 1)}`, null, inside())
    case 'paragraph': {
      const shown = onlyHighlight(token.raw)
      const row = props.highlights.find(({ id }) => id === shown)
      return row ? <HighlightQuote row={row} onOpen={props.onOpenHighlight} /> : <p>{inside()}</p>
    }
    case 'text':
      return token.tokens ? inside() : wikiText(token['text'] as string, props)
    case 'blockquote':
      return <blockquote>{blocks(token.tokens ?? [], props)}</blockquote>
    case 'code':
      return (
        <pre>
          <code>{token['text']}</code>
        </pre>
      )
    case 'hr':
      return <hr />
    case 'list':
      return list(token as Tokens.List, props)
    case 'table':
      return table(token as Tokens.Table, props)
    case 'space':
    case 'def':
      return null
    default:
      return <p>{token.raw}</p>
  }
}

function TaskBox({ isDone }: { isDone: boolean }) {
  const { task } = useMessages().notes
  return (
    <input type="checkbox" checked={isDone} readOnly aria-label={isDone ? task.done : task.open} />
  )
}

function list({ ordered, start, items }: Tokens.List, props: MarkdownViewProps): ReactNode {
  const rows = items.map((item, place) => (
    <li key={place} data-task={item.task}>
      {item.task && <TaskBox isDone={item.checked ?? false} />}
      {blocks(
        item.tokens.filter(({ type }) => type !== 'checkbox'),
        props,
      )}
    </li>
  ))
  return ordered ? <ol start={start === '' ? 1 : start}>{rows}</ol> : <ul>{rows}</ul>
}

function table({ header, rows }: Tokens.Table, props: MarkdownViewProps): ReactNode {
  return (
    <table>
      <thead>
        <tr>
          {header.map((cell, place) => (
            <th key={place}>{inline(cell.tokens, props)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          <tr key={place}>
            {row.map((cell, column) => (
              <td key={column}>{inline(cell.tokens, props)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function inline(tokens: readonly Token[], props: MarkdownViewProps): ReactNode {
  return tokens.map((token, place) => (
    <Fragment key={place}>{word(token as Tokens.Generic, props)}</Fragment>
  ))
}

function word(token: Tokens.Generic, props: MarkdownViewProps): ReactNode {
  const inside = () => inline(token.tokens ?? [], props)
  switch (token.type) {
    case 'strong':
      return <strong>{inside()}</strong>
    case 'em':
      return <em>{inside()}</em>
    case 'del':
      return <del>{inside()}</del>
    case 'codespan':
      return <code>{token['text']}</code>
    case 'br':
      return <br />
    case 'checkbox':
      return null
    case 'escape':
      return token['text'] as string
    case 'link':
      return addressLink((token as Tokens.Link).href, inside(), props)
    case 'image':
      return picture(token as Tokens.Image, props)
    case 'text':
      return token.tokens ? inside() : wikiText(token['text'] as string, props)
    default:
      return token.raw
  }
}
