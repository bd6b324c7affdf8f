import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { EXPORT_FORMATS, type ExportFormatId } from '#core/export/export-formats'
import { useMessages } from '../../api/use-messages'
import styles from './export-dialog.module.css'

type FormatListProps = { chosen: ExportFormatId; onChoose: (format: ExportFormatId) => void }

/** Everything a library can be taken out as; arrows go from one to the next. */
export function FormatList({ chosen, onChoose }: FormatListProps) {
  const { exporting: words } = useMessages()
  return (
    <RadioGroup<ExportFormatId>
      className={styles.formats}
      aria-label={words.format}
      value={chosen}
      onValueChange={onChoose}
    >
      {EXPORT_FORMATS.map(({ id }) => {
        const { title, about } = words.formats[id]
        return (
          <Radio.Root
            key={id}
            value={id}
            className={styles.format}
            aria-label={`${title}. ${about}`}
          >
            <span className={styles.title}>{title}</span>
            <span className={styles.about}>{about}</span>
          </Radio.Root>
        )
      })}
    </RadioGroup>
  )
}
