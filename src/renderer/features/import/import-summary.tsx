import { countOf } from '#core/text/count-of'
import type { ImportLook } from '#contract/care-views'
import { RowList } from './row-list'
import styles from './import-dialog.module.css'

/** What an export would bring, by kind, and what of it is here already. */
export function ImportSummary({ look, name }: { look: ImportLook; name: string }) {
  const { called, pages, withContent, notes, highlights, tags, folders, here, failures } = look
  const kinds: [string, number][] = [
    ['Pages', pages],
    ['of them with an article', withContent],
    ['Notes', notes],
    ['Highlights', highlights],
    ['Tags', tags],
    ['Folders, which become collections', folders],
    ['Already here, to be joined with what is', here],
    ['Rows that cannot be kept', failures],
  ]
  return (
    <>
      <p role="status">
        <strong>{name}</strong> is {called}: {countOf(look.rows, 'row')}.
      </p>
      <table className={styles.table}>
        <caption className={styles.caption}>What would come</caption>
        <tbody>
          {kinds
            .filter(([, count]) => count > 0)
            .map(([kind, count]) => (
              <tr key={kind}>
                <th scope="row">{kind}</th>
                <td>{count.toLocaleString()}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <RowList title="Rows that cannot be kept" rows={look.failed} total={failures} />
      {pages > withContent && (
        <p className={styles.hint}>
          Pages without an article are kept with what the export says of them. They can be fetched
          afterwards.
        </p>
      )}
    </>
  )
}
