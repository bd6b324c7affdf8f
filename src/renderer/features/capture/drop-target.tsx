import { FileDown } from 'lucide-react'
import { useImperativeHandle, useState, type DragEvent, type ReactNode, type Ref } from 'react'
import type { Source } from '#core/clip/captured-page'
import { isOfLibrary } from '../../api/dragged'
import { useMessages } from '../../api/use-messages'
import styles from './drop-target.module.css'

/** Lays the target over the window, for a drag that came in where the window cannot see it: over a frame. */
export type DropHandle = { cover: () => void }

type DropTargetProps = {
  handle: Ref<DropHandle>
  onCapture: (sources: Source[]) => void
  children: ReactNode
}

/** The whole window takes what is dropped on it: files, folders, links, pages and text. */
export function DropTarget({ handle, onCapture, children }: DropTargetProps) {
  const { adding: words } = useMessages()
  const [depth, setDepth] = useState(0)
  const [covered, setCovered] = useState(false)
  const [aside, setAside] = useState(false)

  useImperativeHandle(handle, () => ({ cover: () => setCovered(true) }))

  const drop = async (event: DragEvent) => {
    // A note that is written takes pictures for itself.
    const isTaken = event.defaultPrevented
    event.preventDefault()
    setDepth(0)
    setCovered(false)
    if (isTaken) return
    const sources = await sourcesOfDrop(event.dataTransfer)
    if (sources.length > 0) onCapture(sources)
  }

  return (
    <div
      className={styles.target}
      onDragEnter={({ dataTransfer }) => {
        if (!isOfLibrary(dataTransfer)) setDepth((now) => now + 1)
      }}
      onDragLeave={() => setDepth((now) => Math.max(0, now - 1))}
      onDragOver={(event) => {
        if (!isOfLibrary(event.dataTransfer)) event.preventDefault()
        setAside(isTakenElsewhere(event))
      }}
      onDrop={(event) => void drop(event)}
    >
      {children}
      {(depth > 0 || covered) && (
        <div className={styles.over} data-aside={aside} onDragLeave={() => setCovered(false)}>
          <FileDown size={36} strokeWidth={1.25} aria-hidden />
          <p>{words.drop}</p>
        </div>
      )}
    </div>
  )
}

// A note that is being written takes pictures, so the target steps aside over it.
function isTakenElsewhere({ dataTransfer, clientX, clientY }: DragEvent) {
  const isPicture = [...dataTransfer.items].some(({ type }) => type.startsWith('image/'))
  const under = isPicture ? document.elementsFromPoint(clientX, clientY) : []
  return under.some((each) => each.closest('[data-takes-pictures]'))
}

async function sourcesOfDrop(dropped: DataTransfer): Promise<Source[]> {
  const address = dropped
    .getData('text/uri-list')
    .split('\n')
    .find((line) => /^https?:/i.test(line))
  const html = dropped.getData('text/html')
  const text = dropped.getData('text/plain')
  const files = [...dropped.files]
  if (files.length > 0) return Promise.all(files.map(sourceOfFile))
  if (address) return [{ kind: 'url', url: address.trim() }]
  if (html) return [{ kind: 'html', html, url: null }]
  return text.trim() === '' ? [] : [{ kind: 'text', text }]
}

async function sourceOfFile(file: File): Promise<Source> {
  const path = window.commonplace.pathOf(file)
  if (path !== '') return { kind: 'file', path }
  return { kind: 'bytes', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}
