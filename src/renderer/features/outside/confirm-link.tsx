import { useAsk } from '../../api/use-ask'
import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import { Dialog } from '../../components/dialog'
import styles from './confirm-link.module.css'

type ConfirmLinkProps = {
  address: string | null
  onClose: () => void
  onClip: (address: string) => void
}

/** A link out of the library: shown whole, and followed only when the person says so. */
export function ConfirmLink({ address, onClose, onClip }: ConfirmLinkProps) {
  const { adding: words } = useMessages()
  const open = useAsk('outside.open')
  const isPage = address !== null && /^https?:/i.test(address)
  return (
    <Dialog title={words.link} open={address !== null} onClose={onClose}>
      <div className={styles.content}>
        <p className={styles.address}>{address}</p>
        <footer className={styles.footer}>
          <Button onClick={onClose}>{words.cancel}</Button>
          {isPage && (
            <Button
              onClick={() => {
                onClip(address)
                onClose()
              }}
            >
              {words.clipIt}
            </Button>
          )}
          <Button
            tone="main"
            onClick={() => {
              if (address !== null) open.mutate({ address })
              onClose()
            }}
          >
            {words.openInBrowser}
          </Button>
        </footer>
      </div>
    </Dialog>
  )
}
