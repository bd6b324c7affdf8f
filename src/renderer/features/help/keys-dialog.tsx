import { useState } from 'react'
import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import { Dialog } from '../../components/dialog'
import styles from './keys-dialog.module.css'

type KeyGroup = { name: string; commands: { title: string; keys: string[] }[] }

type KeysDialogProps = {
  open: boolean
  groups: KeyGroup[]
  singleKeys: boolean
  /** Goes where keys are changed. */
  onChange: () => void
  onClose: () => void
}

/** Every key and what it does. */
export function KeysDialog({ open, groups, singleKeys, onChange, onClose }: KeysDialogProps) {
  const { keys: words } = useMessages()
  const [typed, setTyped] = useState('')
  const shown = groupsMatching(groups, typed)
  return (
    <Dialog
      title={words.title}
      open={open}
      onClose={() => {
        setTyped('')
        onClose()
      }}
      width="wide"
    >
      <div className={styles.bar}>
        <input
          type="search"
          className={styles.filter}
          aria-label={words.filter}
          placeholder={words.filter}
          data-begin-here
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button onClick={onChange}>{words.change}</Button>
      </div>
      {!singleKeys && <p className={styles.said}>{words.singleOff}</p>}
      <div className={styles.groups}>
        {shown.length === 0 && <p>{words.nothing}</p>}
        {shown.map(({ name, commands }) => (
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

function groupsMatching(groups: KeyGroup[], typed: string): KeyGroup[] {
  const wanted = typed.trim().toLowerCase()
  const fits = (text: string) => text.toLowerCase().includes(wanted)
  return groups
    .map(({ name, commands }) => ({
      name,
      commands: commands.filter(
        ({ title, keys }) => fits(title) || keys.some((key) => key.toLowerCase() === wanted),
      ),
    }))
    .filter(({ commands }) => commands.length > 0)
}
