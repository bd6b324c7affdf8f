import { Dialog } from '../../components/dialog'
import styles from './keys-dialog.module.css'

type KeysDialogProps = {
  open: boolean
  groups: { name: string; commands: { title: string; keys: string[] }[] }[]
  onClose: () => void
}

/** Every key and what it does. */
export function KeysDialog({ open, groups, onClose }: KeysDialogProps) {
  return (
    <Dialog title="Keys" open={open} onClose={onClose} width="wide">
      <div className={styles.groups}>
        {groups.map(({ name, commands }) => (
          <section key={name}>
            <h3>{name}</h3>
            <dl>
              {commands.map(({ title, keys }) => (
                <div key={title} className={styles.command}>
                  <dt>{title}</dt>
                  <dd>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
