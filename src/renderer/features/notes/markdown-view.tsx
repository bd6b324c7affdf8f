import { Lexer, type Token, type Tokens } from 'marked'
import { createElement, Fragment, type ReactNode } from 'react'
import type { LinkTarget } from '#contract/views'
import { foldLinkTarget, noteLinks } from '#core/note/note-links'
import styles from './markdown-view.module.css'

type MarkdownViewProps = {
  text: string
  links: readonly LinkTarget[]
  onOpenTarget: (target: Pick<LinkTarget, 'kind' | 'id'>) => void
  onFollow: (address: string) => void
}

/**
 * A note as it reads. Built from Markdown's tokens element by element, so nothing written in a note
 * can become markup: HTML in it is shown as the text it is.
 */
export function MarkdownView(props: MarkdownViewProps) {
  return (
    <div className={styles.view} dir="auto">
      {blocks(Lexer.lex(props.text), props)}
    </div>
  )
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
    case 'paragraph':
      return <p>{inside()}</p>
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

function list({ ordered, start, items }: Tokens.List, props: MarkdownViewProps): ReactNode {
  const rows = items.map((item, place) => (
    <li key={place} data-task={item.task}>
      {item.task && (
        <input
          type="checkbox"
          checked={item.checked ?? false}
          readOnly
          aria-label={item.checked ? 'Done' : 'To do'}
        />
      )}
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
      return link(token as Tokens.Link, inside(), props)
    case 'text':
      return token.tokens ? inside() : wikiText(token['text'] as string, props)
    default:
      return token.raw
  }
}

function link({ href }: Tokens.Link, words: ReactNode, { onFollow }: MarkdownViewProps): ReactNode {
  if (!/^(https?:|mailto:|commonplace:)/i.test(href)) return words
  return (
    <button type="button" className={styles.link} title={href} onClick={() => onFollow(href)}>
      {words}
    </button>
  )
}

// A text with its [[links]]: those that name nothing in the library are shown as not there yet.
function wikiText(text: string, { links, onOpenTarget }: MarkdownViewProps): ReactNode {
  const found = noteLinks(text)
  const starts = [0, ...found.map(({ end }) => end)]
  return starts.map((start, place) => {
    const wiki = found[place]
    const target =
      wiki && links.find((one) => foldLinkTarget(one.target) === foldLinkTarget(wiki.target))
    return (
      <Fragment key={start}>
        {text.slice(start, wiki?.start)}
        {wiki && target && (
          <button type="button" className={styles.link} onClick={() => onOpenTarget(target)}>
            {wiki.label}
          </button>
        )}
        {wiki && !target && (
          <span className={styles.missing} title="Nothing in the library has this title">
            {wiki.label}
          </span>
        )}
      </Fragment>
    )
  })
}
