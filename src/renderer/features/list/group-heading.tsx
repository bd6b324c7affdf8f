import type { ListGroup, ListSpan } from '#core/library/list-wanted'
import type { Messages } from '#core/messages/messages-of'
import type { Language } from '#core/messages/language'
import type { ListSource } from '../../api/list-pages'
import { useLanguage } from '../../api/use-language'
import { useMessages } from '../../api/use-messages'
import styles from './group-heading.module.css'

/** The heading of a group over its first row; nothing within one. */
export function GroupHeading({ source, span }: { source: ListSource; span: ListSpan | null }) {
  const name = useGroupName()
  if (span === null || source.kind !== 'shelf' || !source.group) return null
  return <p className={styles.heading}>{name(source.group, span)}</p>
}

/** Gives what says which group it is and how many stand in it. */
export function useGroupName(): (by: ListGroup, span: ListSpan) => string {
  const { list } = useMessages()
  const language = useLanguage()
  return (by, { name, count }) =>
    `${name === null ? list.nameless[by] : nameIn(language, by, name, list)} (${count.toLocaleString(language)})`
}

function nameIn(language: Language, by: ListGroup, name: string, list: Messages['list']): string {
  switch (by) {
    case 'site':
    case 'tag':
      return name
    case 'place':
      return name === 'archive'
        ? list.places.archive
        : name === 'trash'
          ? list.places.trash
          : list.places.inbox
    case 'saved':
    case 'published': {
      const format = new Intl.DateTimeFormat(language, {
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      })
      return format.format(new Date(`${name}-01T00:00:00Z`))
    }
  }
}
