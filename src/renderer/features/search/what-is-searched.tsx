import { useQuery } from '@tanstack/react-query'
import { Info } from 'lucide-react'
import { ask } from '../../api/ask'
import { useIndexing } from '../../api/indexing'
import { useAsk } from '../../api/use-ask'
import { Button } from '../../components/button'
import { IconButton } from '../../components/icon-button'
import { Popover } from '../../components/popover'
import styles from './what-is-searched.module.css'

/** So many of what cannot be searched are named. */
const NAMED = 20

/** A card that says what a search looks through, what it does not, and why. */
export function WhatIsSearched() {
  return (
    <Popover title="What is searched" trigger={<IconButton label="What is searched" icon={Info} />}>
      <div className={styles.words}>
        <p>
          Titles, articles, authors, sites and addresses; highlights and the notes on them; tags;
          your own notes. Title, tags, highlights and notes weigh more than the article.
        </p>
        <p>Not searched:</p>
        <ul>
          <li>the trash, unless you ask for it with in:trash or in:all</li>
          <li>earlier versions of a page: the newest is what you read</li>
          <li>words within pictures: they are no text</li>
          <li>what the page had around its article, such as menus and comments</li>
        </ul>
        <Unsearched />
        <Rebuild />
      </div>
    </Popover>
  )
}

function Unsearched() {
  const { data } = useQuery({
    queryKey: ['search', 'not-indexed'],
    queryFn: () => ask('library.notIndexed', undefined),
  })
  if (data === undefined) return null
  if (data.length === 0) return <p>Everything in the library can be searched by all it says.</p>
  return (
    <>
      <p>These cannot be searched by all they say:</p>
      <ul>
        {data.slice(0, NAMED).map(({ id, title, why }) => (
          <li key={id}>
            “{title}”: {why}
          </li>
        ))}
        {data.length > NAMED && <li>{(data.length - NAMED).toLocaleString()} more</li>}
      </ul>
    </>
  )
}

// How far it is, and how to cancel it, stands with all other long work.
function Rebuild() {
  const indexing = useIndexing()
  const rebuild = useAsk('library.rebuildIndex')
  if (indexing && !indexing.stopped) {
    return (
      <p>
        The library is being read to be searched: {indexing.done.toLocaleString()} of{' '}
        {indexing.total.toLocaleString()}.
      </p>
    )
  }
  return (
    <>
      <p>
        {indexing
          ? `Only ${indexing.done.toLocaleString()} of ${indexing.total.toLocaleString()} were read to be searched. Have the index made anew to find the rest.`
          : 'Does a search miss what is surely there? Have the index made anew.'}
      </p>
      <Button onClick={() => rebuild.mutate(undefined)}>Rebuild the index</Button>
    </>
  )
}
