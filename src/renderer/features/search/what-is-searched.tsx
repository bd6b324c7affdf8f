import { useQuery } from '@tanstack/react-query'
import { Info } from 'lucide-react'
import { ask } from '../../api/ask'
import { useIndexing } from '../../api/indexing'
import { useAsk } from '../../api/use-ask'
import { useSay } from '../../api/use-say'
import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import { IconButton } from '../../components/icon-button'
import { Popover } from '../../components/popover'
import styles from './what-is-searched.module.css'

/** So many of what cannot be searched are named. */
const NAMED = 20

/** A card that says what a search looks through, what it does not, and why. */
export function WhatIsSearched() {
  const { searched: words } = useMessages()
  return (
    <Popover title={words.title} trigger={<IconButton label={words.title} icon={Info} />}>
      <div className={styles.words}>
        <p>{words.what}</p>
        <p>{words.notSearched}</p>
        <ul>
          {words.not.split('\n').map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        <Unsearched />
        <Rebuild />
      </div>
    </Popover>
  )
}

function Unsearched() {
  const { searched: words } = useMessages()
  const say = useSay()
  const { data } = useQuery({
    queryKey: ['search', 'not-indexed'],
    queryFn: () => ask('library.notIndexed', undefined),
  })
  if (data === undefined) return null
  if (data.length === 0) return <p>{words.all}</p>
  return (
    <>
      <p>{words.lacking}</p>
      <ul>
        {data.slice(0, NAMED).map(({ id, title, why }) => (
          <li key={id}>{words.lacks(title, say(why))}</li>
        ))}
        {data.length > NAMED && <li>{words.more(data.length - NAMED)}</li>}
      </ul>
    </>
  )
}

// How far it is, and how to cancel it, stands with all other long work.
function Rebuild() {
  const { searched: words } = useMessages()
  const indexing = useIndexing()
  const rebuild = useAsk('library.rebuildIndex')
  if (indexing && !indexing.stopped) {
    return <p>{words.filling(indexing.done, indexing.total)}</p>
  }
  return (
    <>
      <p>{indexing ? words.stopped(indexing.done, indexing.total) : words.missing}</p>
      <Button onClick={() => rebuild.mutate(undefined)}>{words.rebuild}</Button>
    </>
  )
}
