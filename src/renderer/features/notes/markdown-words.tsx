import type { Tokens } from 'marked'
import { Fragment, type ReactNode } from 'react'
import { highlightOfTarget } from '#core/note/highlight-target'
import { noteLinks, type NoteLink } from '#core/note/note-links'
import { useMessages } from '../../api/use-messages'
import { HighlightQuote } from './highlight-quote'
import { noteAddress, notePicture } from './note-addresses'
import type { NoteWays } from './note-ways'
import { targetOf } from './target-of'
import styles from './markdown-view.module.css'

/** A link of Markdown: what leads nowhere we go is shown as its words. */
export function addressLink(href: string, words: ReactNode, { onFollow }: NoteWays): ReactNode {
  if (!noteAddress(href)) return words
  return (
    <button type="button" className={styles.link} title={href} onClick={() => onFollow(href)}>
      {words}
    </button>
  )
}

/** A picture of the library; one that lies on the web is only named, for nothing is fetched to show a note. */
export function picture({ href, text }: Tokens.Image, ways: NoteWays): ReactNode {
  const source = notePicture(href)
  if (source !== null) return <img className={styles.picture} src={source} alt={text} />
  return addressLink(href, `[${text || 'picture'}]`, ways)
}

/** The one highlight a paragraph shows and nothing else; null for any other. */
export function onlyHighlight(text: string): string | null {
  const [link] = noteLinks(text)
  const isOnly = link?.embeds && text.trim() === text.slice(link.start - 1, link.end)
  return isOnly ? highlightOfTarget(link.target) : null
}

/** A text with its [[links]]: those that name nothing in the library are shown as not there yet. */
export function wikiText(text: string, ways: NoteWays): ReactNode {
  const found = noteLinks(text)
  const starts = [0, ...found.map(({ end }) => end)]
  return starts.map((start, place) => {
    const link = found[place]
    const before = link && (link.embeds ? link.start - 1 : link.start)
    return (
      <Fragment key={start}>
        {text.slice(start, before)}
        {link && <WikiLink link={link} ways={ways} />}
      </Fragment>
    )
  })
}

function WikiLink({ link, ways }: { link: NoteLink; ways: NoteWays }) {
  const { notes: words } = useMessages()
  const highlight = highlightOfTarget(link.target)
  const row = highlight && ways.highlights.find(({ id }) => id === highlight)
  if (row && link.embeds) return <HighlightQuote row={row} onOpen={ways.onOpenHighlight} />
  if (row) return <Way label={link.label} onOpen={() => ways.onOpenHighlight(row)} />
  const target = targetOf(link.target, ways.links)
  if (target) return <Way label={link.label} onOpen={() => ways.onOpenTarget(target)} />
  const why = highlight ? words.goneHighlight : words.noSuchTitle
  return (
    <span className={styles.missing} title={why}>
      {link.label}
    </span>
  )
}

function Way({ label, onOpen }: { label: string; onOpen: () => void }) {
  return (
    <button type="button" className={styles.link} onClick={onOpen}>
      {label}
    </button>
  )
}
