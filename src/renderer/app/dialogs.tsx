import type { Messages } from '#core/messages/messages-of'
import type { Settings } from '#core/library/settings'
import { selectedThings } from '../api/selection'
import { useChangeSettings } from '../api/use-change-settings'
import { useMessages } from '../api/use-messages'
import { Drawer } from '../components/drawer'
import { AddDialog } from '../features/capture/add-dialog'
import { CareDialog } from '../features/care/care-dialog'
import { ExportDialog } from '../features/export/export-dialog'
import { AboutDialog } from '../features/help/about-dialog'
import { KeysDialog } from '../features/help/keys-dialog'
import { HistoryDialog } from '../features/history/history-dialog'
import { ImportDialog } from '../features/import/import-dialog'
import { ConfirmLink } from '../features/outside/confirm-link'
import { LetterChoices } from '../features/reader/letter-choices'
import { SettingsDialog } from '../features/settings/settings-dialog'
import { Choosers } from './choosers'
import { keySheet } from './commands/key-sheet'
import { exportChoices } from './export-choices'
import type { Hands } from './hands'
import { keyDesk } from './key-desk'
import { PaletteDialog } from './palette-dialog'
import { SidebarPart } from './sidebar-part'
import { useClipping } from './use-clipping'
import type { useCommands } from './use-commands'
import { askAbout, show, useView } from './view-store'

type DialogsProps = {
  keys: ReturnType<typeof useCommands>
  settings: Settings
  note: Hands['note']
}

const close = () => show(null)

/** What lies over the window when it is asked for. */
export function Dialogs({ keys, settings, note }: DialogsProps) {
  const dialog = useView((view) => view.dialog)
  const address = useView((view) => view.address)
  const importing = useView((view) => view.importing)
  const messages = useMessages()
  const change = useChangeSettings()
  const clip = useClipping(settings)

  return (
    <>
      <Drawer title={messages.window.sidebar} open={dialog === 'sidebar'} onClose={close}>
        <SidebarPart />
      </Drawer>
      <AddDialog open={dialog === 'add'} onClose={close} onCapture={clip} />
      <SettingsDialog
        open={dialog === 'settings'}
        settings={settings}
        keys={keyDesk({
          ...keys,
          settings,
          messages: messages.keys,
          onChange: (chosen) => change.mutate({ keys: chosen }),
        })}
        onCare={() => show('care')}
        onClose={close}
      >
        <LetterChoices settings={settings} />
      </SettingsDialog>
      <ExportDialog
        open={dialog === 'export'}
        choices={dialog === 'export' ? choicesNow(messages) : []}
        style={settings.citationStyle ?? 'apa'}
        onStyle={(citationStyle) => change.mutate({ citationStyle })}
        template={settings.exportTemplate ?? null}
        onTemplate={(exportTemplate) => change.mutate({ exportTemplate })}
        onClose={close}
      />
      <ImportDialog open={dialog === 'import'} path={importing} onClose={close} />
      <CareDialog open={dialog === 'care'} onClose={close} />
      <HistoryDialog open={dialog === 'history'} onClose={close} />
      <PaletteDialog keys={keys} settings={settings} />
      <KeysDialog
        open={dialog === 'keys'}
        groups={keySheet(keys.commands, keys.isMac, messages.keys)}
        singleKeys={settings.singleKeys}
        onChange={() => show('settings')}
        onClose={close}
      />
      <AboutDialog open={dialog === 'about'} onClose={close} />
      <Choosers note={note} />
      <ConfirmLink
        address={address}
        onClose={() => askAbout(null)}
        onClip={(url) => clip([{ kind: 'url', url }])}
      />
    </>
  )
}

function choicesNow({ exporting }: Messages) {
  const { open, place, query } = useView.getState()
  return exportChoices(open, place, query, selectedThings().clips, exporting.choices)
}
