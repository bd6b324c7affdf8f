import { useLinksTo, usePlainMentions } from '../api/queries'
import { useAsk } from '../api/use-ask'
import { useMessages } from '../api/use-messages'
import { MentionList } from '../components/mention-list'
import type { Mention } from '#contract/views'
import { openThing } from './view-store'
import styles from './thing-links.module.css'

type ThingLinksProps = {
  id: string
  /** What is said where nothing links to it. */
  nothing: string
}

/** What leads to a clip or note: the notes that link to it, and those that only name it. */
export function ThingLinks({ id, nothing }: ThingLinksProps) {
  const links = useLinksTo(id).data ?? []
  const plain = usePlainMentions(id).data ?? []
  const { panel: words } = useMessages().reader
  const make = useAsk('links.make')
  const open = (note: string) => openThing({ kind: 'note', id: note })
  return (
    <section className={styles.links} aria-label={words.links} data-links>
      <h2 className={styles.heading}>{words.linksHere}</h2>
      {links.length === 0 && <p className={styles.hint}>{nothing}</p>}
      <MentionList label={words.linksHere} items={links.map(itemOf)} onOpen={open} />
      {plain.length > 0 && (
        <>
          <h2 className={styles.heading}>{words.plain}</h2>
          <MentionList
            label={words.plain}
            items={plain.map(itemOf)}
            onOpen={open}
            onLink={(note) => make.mutate({ note, to: id })}
          />
        </>
      )}
    </section>
  )
}

function itemOf({ row, text, mark, count }: Mention) {
  return { id: row.id, title: row.title, text, mark, count }
}
