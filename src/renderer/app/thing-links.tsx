import { useLinksTo, usePlainMentions } from '../api/queries'
import { useAsk } from '../api/use-ask'
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
  const make = useAsk('links.make')
  const open = (note: string) => openThing({ kind: 'note', id: note })
  return (
    <section className={styles.links} aria-label="Links to it" data-links>
      <h2 className={styles.heading}>Notes that link here</h2>
      {links.length === 0 && <p className={styles.hint}>{nothing}</p>}
      <MentionList label="Notes that link here" items={links.map(itemOf)} onOpen={open} />
      {plain.length > 0 && (
        <>
          <h2 className={styles.heading}>Named without a link</h2>
          <MentionList
            label="Named without a link"
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
