import { useState, type ReactNode } from 'react'
import type { Settings } from '#core/library/settings'
import { useChangeSettings } from '../../api/use-change-settings'
import { useMessages } from '../../api/use-messages'
import { Dialog } from '../../components/dialog'
import { SectionTabs } from '../../components/section-tabs'
import { AppearanceChoices } from './appearance-choices'
import { ClippingChoices } from './clipping-choices'
import { HighlightChoices } from './highlight-choices'
import { KeyChoices, type KeyDesk } from './key-choices'
import { LibraryPart } from './library-part'
import { ReadChoices } from './read-choices'
import { PrivacyPart } from './privacy-part'

type SettingsDialogProps = {
  open: boolean
  settings: Settings
  keys: KeyDesk
  onCare: () => void
  onClose: () => void
  /** How articles are set, which is another feature's. */
  children: ReactNode
}

/** Everything that can be chosen, section by section. */
export function SettingsDialog(props: SettingsDialogProps) {
  const { open, settings, keys, onCare, onClose, children } = props
  const { settings: words } = useMessages()
  const change = useChangeSettings()
  const [section, setSection] = useState('library')
  const of = words.sections

  return (
    <Dialog title={words.title} open={open} onClose={onClose} width="middle">
      <SectionTabs
        label={words.title}
        value={section}
        onChange={setSection}
        sections={[
          { name: 'library', label: of.library, body: <LibraryPart onCare={onCare} /> },
          {
            name: 'appearance',
            label: of.appearance,
            body: <AppearanceChoices settings={settings} />,
          },
          {
            name: 'reading',
            label: of.reading,
            body: (
              <>
                {children}
                <ReadChoices settings={settings} />
              </>
            ),
          },
          {
            name: 'highlights',
            label: of.highlights,
            body: <HighlightChoices settings={settings} />,
          },
          {
            name: 'keys',
            label: of.keys,
            body: (
              <KeyChoices
                desk={keys}
                singleKeys={settings.singleKeys}
                onSingleKeys={(singleKeys) => change.mutate({ singleKeys })}
              />
            ),
          },
          { name: 'clipping', label: of.clipping, body: <ClippingChoices settings={settings} /> },
          { name: 'privacy', label: of.privacy, body: <PrivacyPart /> },
        ]}
      />
    </Dialog>
  )
}
