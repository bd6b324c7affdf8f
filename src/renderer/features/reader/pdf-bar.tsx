import { ChevronLeft, ChevronRight, MoveHorizontal, ZoomIn, ZoomOut } from 'lucide-react'
import type { ToPdf } from '#contract/pdf-messages'
import { useMessages } from '../../api/use-messages'
import { IconButton } from '../../components/icon-button'
import styles from './pdf-bar.module.css'

type PdfBarProps = {
  at: { page: number; pages: number; zoom: number } | null
  send: (message: ToPdf) => void
}

/** Under the pages of a PDF: which one is shown, the next and the one before, and how large they are. */
export function PdfBar({ at, send }: PdfBarProps) {
  const { pages: words } = useMessages().reader
  return (
    <div className={styles.bar} role="group" aria-label={words.title}>
      <IconButton
        label={words.previous}
        keys="←"
        icon={ChevronLeft}
        disabled={!at || at.page === 1}
        onClick={() => send({ type: 'turn', by: -1 })}
      />
      <span className={styles.place} role="status">
        {at ? words.at(at.page, at.pages) : words.opening}
      </span>
      <IconButton
        label={words.next}
        keys="→"
        icon={ChevronRight}
        disabled={!at || at.page === at.pages}
        onClick={() => send({ type: 'turn', by: 1 })}
      />
      <span className={styles.gap} />
      <IconButton
        label={words.smaller}
        keys="-"
        icon={ZoomOut}
        disabled={!at}
        onClick={() => send({ type: 'zoom', to: 'smaller' })}
      />
      <span className={styles.zoom}>{at && `${Math.round(at.zoom * 100)} %`}</span>
      <IconButton
        label={words.larger}
        keys="+"
        icon={ZoomIn}
        disabled={!at}
        onClick={() => send({ type: 'zoom', to: 'larger' })}
      />
      <IconButton
        label={words.wide}
        keys="0"
        icon={MoveHorizontal}
        disabled={!at}
        onClick={() => send({ type: 'zoom', to: 'width' })}
      />
    </div>
  )
}
