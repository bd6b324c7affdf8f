import { Tabs as Base } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'
import styles from './section-tabs.module.css'

export type Section = { name: string; label: string; body: ReactNode }

type SectionTabsProps = {
  label: string
  sections: readonly Section[]
  value: string
  onChange: (name: string) => void
}

/** Sections of which one is shown, chosen at the side; arrows move between them. */
export function SectionTabs({ label, sections, value, onChange }: SectionTabsProps) {
  return (
    <Base.Root
      className={styles.root}
      orientation="vertical"
      value={value}
      onValueChange={(next) => onChange(String(next))}
    >
      <Base.List className={styles.list} aria-label={label} activateOnFocus>
        {sections.map((section) => (
          <Base.Tab key={section.name} value={section.name} className={styles.tab}>
            {section.label}
          </Base.Tab>
        ))}
      </Base.List>
      {sections.map((section) => (
        <Base.Panel key={section.name} value={section.name} className={styles.panel}>
          {section.body}
        </Base.Panel>
      ))}
    </Base.Root>
  )
}
