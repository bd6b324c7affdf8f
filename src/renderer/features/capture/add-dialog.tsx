import { FileUp, Link2 } from 'lucide-react'
import { useState } from 'react'
import type { Source } from '#core/clip/captured-page'
import { Button } from '../../components/button'
import { Dialog } from '../../components/dialog'
import { useAsk } from '../../api/use-ask'
import { useMessages } from '../../api/use-messages'
import { sourcesOfText, whatItIs } from './sources-of-text'
import styles from './add-dialog.module.css'

type AddDialogProps = { open: boolean; onClose: () => void; onCapture: (sources: Source[]) => void }

/** Where pages come in: an address, a text or a page pasted, or files. */
export function AddDialog({ open, onClose, onCapture }: AddDialogProps) {
  const { adding: words } = useMessages()
  return (
    <Dialog title={words.title} open={open} onClose={onClose}>
      {open && <AddForm onCapture={onCapture} onClose={onClose} />}
    </Dialog>
  )
}

function AddForm({ onClose, onCapture }: Omit<AddDialogProps, 'open'>) {
  const { adding: words } = useMessages()
  const [text, setText] = useState('')
  const [html, setHtml] = useState<string | null>(null)
  const choose = useAsk('files.choose')
  const sources = sourcesOfText(text, html)

  const add = (chosen: Source[]) => {
    if (chosen.length === 0) return
    onCapture(chosen)
    onClose()
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        add(sources)
      }}
    >
      <label className={styles.label} htmlFor="add-text">
        {words.what}
      </label>
      <textarea
        id="add-text"
        className={styles.text}
        autoFocus
        rows={7}
        spellCheck={false}
        placeholder="https://…"
        value={text}
        onChange={({ target }) => {
          setText(target.value)
          if (target.value === '') setHtml(null)
        }}
        onPaste={({ clipboardData }) => {
          // What was copied from a page comes with its pictures and headings; keep those.
          if (text === '') setHtml(clipboardData.getData('text/html') || null)
        }}
        onKeyDown={(event) => {
          const enter = event.key === 'Enter' && (event.ctrlKey || event.metaKey || isOneLine(text))
          if (!enter || event.shiftKey) return
          event.preventDefault()
          add(sources)
        }}
      />
      <p className={styles.hint} role="status">
        {whatItIs(sources, words)}
      </p>
      <footer className={styles.footer}>
        <Button
          onClick={() =>
            choose.mutate(undefined, {
              onSuccess: ({ paths }) => add(paths.map((path) => ({ kind: 'file', path }))),
            })
          }
        >
          <FileUp size={15} aria-hidden /> {words.chooseFiles}
        </Button>
        <span className={styles.gap} />
        <Button onClick={onClose}>{words.cancel}</Button>
        <Button tone="main" type="submit" disabled={sources.length === 0}>
          <Link2 size={15} aria-hidden /> {words.add}
        </Button>
      </footer>
    </form>
  )
}

function isOneLine(text: string) {
  return text.trim() !== '' && !text.includes('\n')
}
