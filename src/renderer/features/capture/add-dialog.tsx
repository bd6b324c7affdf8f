import { FileUp, Link2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { Source } from '#core/clip/captured-page'
import { Button } from '../../components/button'
import { Dialog } from '../../components/dialog'
import { useAsk } from '../../api/use-ask'
import { useMessages } from '../../api/use-messages'
import { beginningOfText, isLongPaste, type Pasted } from './pasted'
import { MOST_ADDRESSES, sourcesOfText, whatItIs } from './sources-of-text'
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
  /** What is too long for the field, which then shows how it begins. */
  const [long, setLong] = useState<Pasted | null>(null)
  const choose = useAsk('files.choose')
  const sources = useMemo(
    () => (long ? sourcesOfText(long.text, long.html) : sourcesOfText(text, html)),
    [text, html, long],
  )
  const clear = () => {
    setLong(null)
    setText('')
    setHtml(null)
  }

  const add = (chosen: Source[]) => {
    if (chosen.length === 0 || chosen.length > MOST_ADDRESSES) return
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
        value={long ? beginningOfText(long.text) : text}
        readOnly={long !== null}
        onChange={({ target }) => {
          setText(target.value)
          if (target.value === '') setHtml(null)
        }}
        onPaste={(event) => {
          const { clipboardData } = event
          const pasted = {
            text: clipboardData.getData('text/plain'),
            // What was copied from a page comes with its pictures and headings; keep those.
            html: (text === '' && clipboardData.getData('text/html')) || null,
          }
          if (text === '') setHtml(pasted.html)
          if (long || !isLongPaste(pasted)) return
          event.preventDefault()
          setLong(text === '' ? pasted : { text: `${text}\n${pasted.text}`, html: null })
        }}
        onKeyDown={(event) => {
          if (long && (event.key === 'Backspace' || event.key === 'Delete')) clear()
          const enter = event.key === 'Enter' && (event.ctrlKey || event.metaKey || isOneLine(text))
          if (!enter || event.shiftKey) return
          event.preventDefault()
          add(sources)
        }}
      />
      <p className={styles.hint} role="status">
        {whatItIs(sources, words)}
        {long && ` ${words.beginning}`}
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
        {long && <Button onClick={clear}>{words.clear}</Button>}
        <span className={styles.gap} />
        <Button onClick={onClose}>{words.cancel}</Button>
        <Button
          tone="main"
          type="submit"
          disabled={sources.length === 0 || sources.length > MOST_ADDRESSES}
        >
          <Link2 size={15} aria-hidden /> {words.add}
        </Button>
      </footer>
    </form>
  )
}

function isOneLine(text: string) {
  return text.trim() !== '' && !text.includes('\n')
}
