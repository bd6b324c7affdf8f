import type { Token, Tokens } from 'marked'
import { Fragment, type ReactNode } from 'react'
import { readableTokens } from '#core/text/markdown-tokens'
import styles from './inline-markdown.module.css'

type InlineMarkdownProps = { text: string }

/**
 * Markdown as a line of running words, for lists: emphasis as it reads, links as their words, and blocks one after
 * the other. Built element by element, so nothing written in it can become markup.
 */
export function InlineMarkdown({ text }: InlineMarkdownProps) {
  return <>{nodesOf(readableTokens(text))}</>
}

function nodesOf(tokens: readonly Token[]): ReactNode {
  return tokens.map((token, place) => (
    <Fragment key={place}>{nodeOf(token as Tokens.Generic)}</Fragment>
  ))
}

function nodeOf(token: Tokens.Generic): ReactNode {
  const inside = () => nodesOf(token.tokens ?? [])
  switch (token.type) {
    case 'strong':
      return <strong>{inside()}</strong>
    case 'em':
      return <em>{inside()}</em>
    case 'del':
      return <del>{inside()}</del>
    case 'codespan':
    case 'code':
      return <code>{token['text']}</code>
    case 'link':
      return <span className={styles.link}>{inside()}</span>
    case 'list':
      return (token as Tokens.List).items.map(({ tokens }, place) => (
        <Fragment key={place}>• {nodesOf(tokens)} </Fragment>
      ))
    case 'paragraph':
    case 'heading':
    case 'blockquote':
      return <>{inside()} </>
    case 'text':
      return token.tokens ? inside() : withoutBrackets(token['text'] as string)
    case 'escape':
      return token['text'] as string
    case 'br':
    case 'hr':
    case 'space':
      return ' '
    case 'checkbox':
    case 'def':
      return null
    default:
      return token.raw
  }
}

// A link to a note or a clip is written in double brackets, perhaps with other words behind a bar.
function withoutBrackets(text: string): ReactNode {
  return text.split(/(\[\[[^[\]\n]+\]\])/).map((piece, place) =>
    place % 2 === 0 ? (
      piece
    ) : (
      <span key={place} className={styles.link}>
        {piece.slice(2, -2).split('|').at(-1)}
      </span>
    ),
  )
}
