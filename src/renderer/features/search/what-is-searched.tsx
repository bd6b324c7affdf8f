import { Info } from 'lucide-react'
import { useIndexing } from '../../api/indexing'
import { IconButton } from '../../components/icon-button'
import { Popover } from '../../components/popover'
import styles from './what-is-searched.module.css'

/** A card that says what a search looks through, what it does not, and why. */
export function WhatIsSearched() {
  return (
    <Popover title="What is searched" trigger={<IconButton label="What is searched" icon={Info} />}>
      <Words />
    </Popover>
  )
}

function Words() {
  const indexing = useIndexing()
  return (
    <div className={styles.words}>
      {indexing && (
        <p>
          The library is being read to be searched: {indexing.done.toLocaleString()} of{' '}
          {indexing.total.toLocaleString()}. Until then a search waits.
        </p>
      )}
      <p>
        Titles, articles, authors, sites and addresses; highlights and the notes on them; tags; your
        own notes. Title, tags, highlights and notes weigh more than the article.
      </p>
      <p>Not searched:</p>
      <ul>
        <li>the trash, unless you ask for it with in:trash or in:all</li>
        <li>earlier versions of a page: the newest is what you read</li>
        <li>words within pictures: they are no text</li>
        <li>what the page had around its article, such as menus and comments</li>
        <li>an article whose file is missing; its title, tags and highlights still are</li>
      </ul>
    </div>
  )
}
