import { Menu as Base } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import type { ReactElement } from 'react'
import { keepKeys } from './keep-keys'
import styles from './choice-menu.module.css'

type Choice = { value: string; label: string }

type ChoiceGroup = {
  label: string
  value: string
  choices: readonly Choice[]
  onChoose: (value: string) => void
}

type ChoiceMenuProps = { trigger: ReactElement; groups: readonly ChoiceGroup[] }

/** A menu of one or more questions with one answer each. It stays open while one chooses. */
export function ChoiceMenu({ trigger, groups }: ChoiceMenuProps) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className={styles.place} sideOffset={4} align="end" collisionPadding={8}>
          <Base.Popup className={styles.menu} onKeyDown={keepKeys}>
            {groups.map(({ label, value, choices, onChoose }) => (
              <Base.RadioGroup
                key={label}
                className={styles.group}
                value={value}
                onValueChange={onChoose}
              >
                <Base.GroupLabel className={styles.label}>{label}</Base.GroupLabel>
                {choices.map((choice) => (
                  <Base.RadioItem
                    key={choice.value}
                    value={choice.value}
                    className={styles.item}
                    closeOnClick={false}
                  >
                    <span className={styles.tick}>
                      <Base.RadioItemIndicator>
                        <Check size={14} aria-hidden />
                      </Base.RadioItemIndicator>
                    </span>
                    {choice.label}
                  </Base.RadioItem>
                ))}
              </Base.RadioGroup>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
