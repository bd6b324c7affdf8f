import { useSummary } from '../../api/queries'
import { useMessages } from '../../api/use-messages'
import styles from './settings-dialog.module.css'

/** What is kept, where, and what never leaves this computer. */
export function PrivacyPart() {
  const { settings: words } = useMessages()
  const folder = useSummary().data?.folder
  return (
    <>
      <ul className={styles.facts}>
        {words.privacy.split('\n').map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <h3 className={styles.heading}>{words.stored}</h3>
      <dl className={styles.places}>
        <dt>{words.storedLibrary}</dt>
        <dd>{folder}</dd>
      </dl>
    </>
  )
}
