import { ChevronLeft, ChevronRight, MoveHorizontal, ZoomIn, ZoomOut } from 'lucide-react'
import type { ToPdf } from '#contract/pdf-messages'
import { IconButton } from '../../components/icon-button'
import styles from './pdf-bar.module.css'

type PdfBarProps = {
  at: { page: number; pages: number; zoom: number } | null
  send: (message: ToPdf) => void
}

/** Under the pages of a PDF: which one is shown, the next and the one before, and how large they are. */
export function PdfBar({ at, send }: PdfBarProps) {
  return (
    <div className={styles.bar} role="group" aria-label="Pages">
      <IconButton
        label="Previous page"
        keys="←"
        icon={ChevronLeft}
        disabled={!at || at.page === 1}
        onClick={() => send({ type: 'turn', by: -1 })}
      />
      <span className={styles.place} role="status">
        {at ? `Page ${at.page.toLocaleString()} of ${at.pages.toLocaleString()}` : 'Opening…'}
      </span>
      <IconButton
        label="Next page"
        keys="→"
        icon={ChevronRight}
        disabled={!at || at.page === at.pages}
        onClick={() => send({ type: 'turn', by: 1 })}
      />
      <span className={styles.gap} />
      <IconButton
        label="Smaller"
        keys="-"
        icon={ZoomOut}
        disabled={!at}
        onClick={() => send({ type: 'zoom', to: 'smaller' })}
      />
      <span className={styles.zoom}>{at && `${Math.round(at.zoom * 100)} %`}</span>
      <IconButton
        label="Larger"
        keys="+"
        icon={ZoomIn}
        disabled={!at}
        onClick={() => send({ type: 'zoom', to: 'larger' })}
      />
      <IconButton
        label="As wide as the window"
        keys="0"
        icon={MoveHorizontal}
        disabled={!at}
        onClick={() => send({ type: 'zoom', to: 'width' })}
      />
    </div>
  )
}
