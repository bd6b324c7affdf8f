import { useState } from 'react'
import {
  CITATION_STYLE_IDS,
  CITATION_STYLES,
  type CitationStyle,
} from '#core/export/citation-styles'
import { exportFormat, type ExportFormatId } from '#core/export/export-formats'
import type { ExportChoice } from '#core/export/export-order'
import { useAsk } from '../../api/use-ask'
import { Button } from '../../components/button'
import { Dialog } from '../../components/dialog'
import { CheckRow } from '../../components/setting-rows'
import { FormatList } from './format-list'
import styles from './export-dialog.module.css'

/** Something a person may take out, and how it is called. */
export type NamedChoice = { label: string; choice: ExportChoice }

type ExportDialogProps = {
  open: boolean
  choices: readonly NamedChoice[]
  style: CitationStyle
  onStyle: (style: CitationStyle) => void
  onClose: () => void
}

/** Taking things out of the library: what, as what, and where to. */
export function ExportDialog({ open, onClose, ...form }: ExportDialogProps) {
  return (
    <Dialog title="Export" open={open} onClose={onClose} width="wide">
      {open && <ExportForm {...form} onClose={onClose} />}
    </Dialog>
  )
}

function ExportForm({ choices, style, onStyle, onClose }: Omit<ExportDialogProps, 'open'>) {
  const [format, setFormat] = useState<ExportFormatId>('markdown')
  const [at, setAt] = useState(0)
  const [wantsToShare, setToShare] = useState(false)
  const place = useAsk('export.choose-place')
  const start = useAsk('export.start')
  const choice = (choices[at] ?? choices[0])?.choice ?? { kind: 'everything' as const }
  const canShare = format !== 'json'

  const run = () =>
    place.mutate(
      { format, name: 'Commonplace' },
      {
        onSuccess: ({ path }) => {
          if (path === null) return
          const toShare = wantsToShare && canShare
          start.mutate({ format, choice, path, style, toShare }, { onSuccess: onClose })
        },
      },
    )

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        run()
      }}
    >
      <fieldset className={styles.part}>
        <legend>What</legend>
        {choices.map(({ label }, each) => (
          <label key={label} className={styles.choice}>
            <input type="radio" name="what" checked={each === at} onChange={() => setAt(each)} />
            {label}
          </label>
        ))}
        {format === 'bibliography' && (
          <label className={styles.style}>
            Citation style
            <select
              value={style}
              onChange={({ target }) => {
                const chosen = styleNamed(target.value)
                if (chosen) onStyle(chosen)
              }}
            >
              {Object.entries(CITATION_STYLES).map(([id, name]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        {canShare ? (
          <>
            <CheckRow label="Safe to share" checked={wantsToShare} onChange={setToShare} />
            <p className={styles.hint}>
              Leaves out tracking in addresses, where and with what pictures were taken, and places
              on this computer. What was left out is listed.
            </p>
          </>
        ) : (
          <p className={styles.hint}>
            Holds everything as it is, to be imported again: the trash too, when it is the whole
            library.
          </p>
        )}
      </fieldset>
      <FormatList chosen={format} onChoose={setFormat} />
      <footer className={styles.footer}>
        <Button onClick={onClose}>Cancel</Button>
        <Button tone="main" type="submit" disabled={start.isPending || place.isPending}>
          {exportFormat(format).into === 'folder' ? 'Choose a folder…' : 'Choose a file…'}
        </Button>
      </footer>
    </form>
  )
}

function styleNamed(name: string): CitationStyle | null {
  return CITATION_STYLE_IDS.find((id) => id === name) ?? null
}
