import type { RefObject } from 'react'
import type { Settings } from '#core/library/settings'
import { useAsk } from '../../api/use-ask'
import { useChangeSettings } from '../../api/use-change-settings'
import { useMessages } from '../../api/use-messages'
import { fieldFocused, holdKeysUntil, letKeysGo } from '../../components/held-keys'
import { showToast } from '../../components/toast-store'
import type { ActionsOf } from '../commands/all-commands'
import type { ANYWHERE_COMMANDS } from '../commands/anywhere'
import { focusWhenThere } from '../focus-when-there'
import { openThing, show, showImport, useView } from '../view-store'

/** What can be done wherever one is. */
export function useAnywhereActions(
  searchBox: RefObject<HTMLInputElement | null>,
  settings: Settings,
): ActionsOf<typeof ANYWHERE_COMMANDS> {
  const undo = useAsk('history.undo')
  const redo = useAsk('history.redo')
  const change = useChangeSettings()
  const addNote = useAsk('notes.add')
  const showLibrary = useAsk('library.show')
  const { said: words } = useMessages()
  const say = (done: (what: string) => string, nothing: string) => ({
    onSuccess: ({ said }: { said: string | null }) =>
      showToast({ message: said ? done(said) : nothing }),
  })

  return {
    palette: () => show('palette'),
    add: () => show('add'),
    import: () => showImport(null),
    search: () => {
      const box = searchBox.current
      if (box?.checkVisibility()) return box.select()
      if (settings.foldedList) change.mutate({ foldedList: false })
      useView.setState({ focus: false })
      focusWhenThere(() => (box?.checkVisibility() ? { focus: () => box.select() } : null))
    },
    keys: () => show('keys'),
    about: () => show('about'),
    settings: () => show('settings'),
    care: () => show('care'),
    export: () => show('export'),
    undo: () => undo.mutate(undefined, say(words.undone, words.nothingToUndo)),
    redo: () => redo.mutate(undefined, say(words.redone, words.nothingToRedo)),
    history: () => show('history'),
    'fold-sidebar': () => change.mutate({ foldedSidebar: !settings.foldedSidebar }),
    'fold-list': () => change.mutate({ foldedList: !settings.foldedList }),
    'new-note': () => {
      void holdKeysUntil(fieldFocused())
      addNote.mutate(
        { title: '', body: '' },
        { onSuccess: ({ id }) => openThing({ kind: 'note', id }), onError: letKeysGo },
      )
    },
    'show-library': () => showLibrary.mutate(undefined),
  }
}
