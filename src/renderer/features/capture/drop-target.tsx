import { FileDown } from 'lucide-react'
import { useState, type DragEvent, type ReactNode } from 'react'
import type { Source } from '#core/clip/captured-page'
import styles from './drop-target.module.css'

type DropTargetProps = { onCapture: (sources: Source[]) => void; children: ReactNode }

/** The whole window takes what is dropped on it: files, folders, links, pages and text. */
export function DropTarget({ onCapture, children }: DropTargetProps) {
  const [depth, setDepth] = useState(0)

  const drop = async (event: DragEvent) => {
    event.preventDefault()
    setDepth(0)
    const sources = await sourcesOfDrop(event.dataTransfer)
    if (sources.length > 0) onCapture(sources)
  }

  return (
    <div
      className={styles.target}
      onDragEnter={() => setDepth((now) => now + 1)}
      onDragLeave={() => setDepth((now) => Math.max(0, now - 1))}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => void drop(event)}
    >
      {children}
      {depth > 0 && (
        <div className={styles.over}>
          <FileDown size={36} strokeWidth={1.25} aria-hidden />
          <p>Drop to clip</p>
        </div>
      )}
    </div>
  )
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
