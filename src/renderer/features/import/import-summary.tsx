import type { ImportLook } from '#contract/care-views'
import { useMessages } from '../../api/use-messages'
import { spokenHere } from '../../components/spoken-here'
import { RowList } from './row-list'
import styles from './import-dialog.module.css'

const KINDS = [
  'pages',
  'withContent',
  'notes',
  'highlights',
  'tags',
  'folders',
  'here',
  'failures',
] as const

/** What an export would bring, by kind, and what of it is here already. */
export function ImportSummary({ look, name }: { look: ImportLook; name: string }) {
  const { importing: words } = useMessages()
  const { pages, withContent, failures } = look
  return (
    <>
      <p role="status">
        <strong>{name}</strong>
        {words.is(words.called[look.format], look.rows)}
      </p>
      <table className={styles.table}>
        <caption className={styles.caption}>{words.brings}</caption>
        <tbody>
          {KINDS.filter((kind) => look[kind] > 0).map((kind) => (
            <tr key={kind}>
              <th scope="row">{words.kinds[kind]}</th>
              <td>{look[kind].toLocaleString(spokenHere())}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <RowList title={words.kinds.failures} rows={look.failed} total={failures} />
      {pages > withContent && <p className={styles.hint}>{words.withoutArticle}</p>}
    </>
  )
}
