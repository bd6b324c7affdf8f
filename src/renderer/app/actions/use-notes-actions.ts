import type { RefObject } from 'react'
import { inReadingOrder } from '#core/highlight/highlight'
import type { Messages } from '#core/messages/messages-of'
import { useMessages } from '../../api/use-messages'
import { useToggleTemplate } from '../../api/use-toggle-template'
import { showToast } from '../../components/toast-store'
import type { NoteHandle } from '../../features/notes/note-pane'
import type { ReaderHandle } from '../../features/reader/clip-reader-props'
import type { ActionsOf } from '../commands/all-commands'
import type { NOTES_COMMANDS } from '../commands/notes'
import { focusWhenThere } from '../focus-when-there'
import { choose, useView } from '../view-store'
import { withClip } from './open-clip'

/** What is done with notes, and with highlights that become one. */
export function useNotesActions(
  note: RefObject<NoteHandle | null>,
  reader: RefObject<ReaderHandle | null>,
): ActionsOf<typeof NOTES_COMMANDS> {
  const { said } = useMessages()
  const toggleTemplate = useToggleTemplate()
  return {
    'note-from-template': () => choose({ kind: 'template' }),
    'note-look': () => note.current?.nextLook(),
    'note-versions': () => note.current?.showVersions(),
    'toggle-template': () => {
      const { open } = useView.getState()
      if (open?.kind === 'note') void toggleTemplate(open.id)
    },
    'send-highlights': () => sendHighlightsOfClip(said),
    'go-links': () => {
      const { open } = useView.getState()
      if (open?.kind === 'clip') reader.current?.showInfo()
      focusWhenThere(firstLink)
    },
  }
}

/** Asks how the highlights of the open clip are to be put into a note. */
export function sendHighlightsOfClip(said: Messages['said']): void {
  withClip((_, { title, highlights }) => {
    const ids = inReadingOrder(highlights).map(({ id }) => id)
    if (ids.length === 0) showToast({ message: said.nothingHighlighted })
    else choose({ kind: 'send-highlights', highlights: ids, title: said.highlightsOf(title) })
  })
}

function firstLink() {
  const links = document.querySelector<HTMLElement>('[data-links]')
  return links?.querySelector<HTMLElement>('button') ?? links
}
