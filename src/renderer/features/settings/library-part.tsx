import { useSummary } from '../../api/queries'
import { useAsk } from '../../api/use-ask'
import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import { MovePart } from './move-part'
import styles from './settings-dialog.module.css'

/** Where the library lies, and how it is looked after. */
export function LibraryPart({ onCare }: { onCare: () => void }) {
  const { settings: words } = useMessages()
  const show = useAsk('library.show')
  const folder = useSummary().data?.folder

  return (
    <>
      <div className={styles.line}>
        <p>
          {words.folder} <span className={styles.folder}>{folder}</span>
        </p>
        <Button onClick={() => show.mutate(undefined)}>{words.showFolder}</Button>
      </div>
      <MovePart />
      <div className={styles.line}>
        <p>{words.backups}</p>
        <Button onClick={onCare}>{words.care}</Button>
      </div>
    </>
  )
}
