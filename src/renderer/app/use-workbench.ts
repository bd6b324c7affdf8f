import type { RefObject } from 'react'
import { queryClient } from '../api/queries'
import { useAsk } from '../api/use-ask'
import { useChangeSettings } from '../api/use-change-settings'
import { showToast } from '../components/toast-store'
import type { ListHandle } from '../features/list/list-pane'
import type { ReaderHandle } from '../features/reader/clip-reader-props'
import type { Workbench } from './commands'
import { focusSidebar } from './focus-sidebar'
import { followTrail, goTo, openThing, show, toggleFocus, useView } from './view-store'
import type { OutputOf } from '#contract/request'
import type { WindowRequests } from '#contract/window-requests'
import { FIRST_SETTINGS, nextTheme, resized, type Settings } from '#core/library/settings'

type Hands = {
  list: RefObject<ListHandle | null>
  reader: RefObject<ReaderHandle | null>
  searchBox: RefObject<HTMLInputElement | null>
  sidebar: RefObject<HTMLElement | null>
  settings: Settings
}

/** What every command does, said once. */
export function useWorkbench({ list, reader, searchBox, sidebar, settings }: Hands): Workbench {
  const move = useAsk('clips.move')
  const restore = useAsk('trash.restore')
  const favorite = useAsk('clips.favorite')
  const renew = useAsk('clips.renew')
  const undo = useAsk('history.undo')
  const redo = useAsk('history.redo')
  const addNote = useAsk('notes.add')
  const trashNotes = useAsk('notes.trash')
  const showLibrary = useAsk('library.show')
  const change = useChangeSettings()

  const fullScreen = useAsk('window.full-screen')
  const print = useAsk('clips.print')

  const say = (verb: string) => ({
    onSuccess: ({ said }: { said: string | null }) =>
      showToast({
        message: said ? `${verb}: ${said}` : `Nothing to ${verb === 'Undone' ? 'undo' : 'redo'}`,
      }),
  })
  const withClip = (act: (id: string, clip: OpenClip) => void) => {
    const { open } = useView.getState()
    const opened = open?.kind === 'clip' && queryClient.getQueryData<Opened>(['clip', open.id])
    if (opened) act(opened.clip.id, opened.clip)
  }
  // Keys can come faster than the window is drawn anew.
  const reading = () => (queryClient.getQueryData<Settings>(['settings']) ?? settings).reading
  const moveAway = (place: 'archive' | 'trash') =>
    withClip((id, clip) => {
      list.current?.step(1)
      if (place === 'trash' && clip.place === 'trash') restore.mutate({ ids: [id] })
      else move.mutate({ ids: [id], place: clip.place === place ? 'inbox' : place })
    })

  const position = () => reader.current?.position() ?? null
  const goToPlace = (place: number) => reader.current?.goTo(place)

  return {
    add: () => show('add'),
    search: () => searchBox.current?.select(),
    keys: () => show('keys'),
    settings: () => show('settings'),
    care: () => show('care'),
    undo: () => undo.mutate(undefined, say('Undone')),
    redo: () => redo.mutate(undefined, say('Done again')),
    'new-note': () =>
      addNote.mutate(
        { title: '', body: '' },
        { onSuccess: ({ id }) => openThing({ kind: 'note', id }) },
      ),
    'show-library': () => showLibrary.mutate(undefined),
    'go-inbox': () => goTo({ kind: 'shelf', shelf: 'inbox' }),
    'go-library': () => goTo({ kind: 'shelf', shelf: 'library' }),
    'go-highlights': () => goTo({ kind: 'highlights' }),
    'go-notes': () => goTo({ kind: 'notes' }),
    'go-sidebar': () => focusSidebar(sidebar.current) || show('sidebar'),
    'trail-back': () => followTrail('back', position(), goToPlace),
    'trail-forward': () => followTrail('forward', position(), goToPlace),
    next: () => list.current?.step(1),
    previous: () => list.current?.step(-1),
    'list-down': () => list.current?.step(1),
    'list-up': () => list.current?.step(-1),
    open: () => list.current?.activate(),
    back: () => list.current?.focus(),
    archive: () => moveAway('archive'),
    trash: () => {
      const { open } = useView.getState()
      if (open?.kind !== 'note') return moveAway('trash')
      trashNotes.mutate({ ids: [open.id] }, { onSuccess: () => openThing(null) })
    },
    favorite: () =>
      withClip((id, clip) => favorite.mutate({ ids: [id], favorite: !clip.favorite })),
    renew: () => withClip((id) => renew.mutate({ ids: [id] })),
    tags: () => reader.current?.editTags(),
    'toggle-original': () =>
      useView.setState(({ showOriginal }) => ({ showOriginal: !showOriginal })),
    'next-block': () => reader.current?.move('next-block', false),
    'previous-block': () => reader.current?.move('previous-block', false),
    'next-word': () => reader.current?.move('next-word', false),
    'previous-word': () => reader.current?.move('previous-word', false),
    'extend-word': () => reader.current?.move('next-word', true),
    'shrink-word': () => reader.current?.move('previous-word', true),
    'extend-block': () => reader.current?.move('next-block', true),
    'shrink-block': () => reader.current?.move('previous-block', true),
    'next-sentence': () => reader.current?.move('next-sentence', false),
    'previous-sentence': () => reader.current?.move('previous-sentence', false),
    'extend-sentence': () => reader.current?.move('next-sentence', true),
    'shrink-sentence': () => reader.current?.move('previous-sentence', true),
    'end-later': () => reader.current?.adjustHighlight('end', 1),
    'end-earlier': () => reader.current?.adjustHighlight('end', -1),
    'begin-later': () => reader.current?.adjustHighlight('start', 1),
    'begin-earlier': () => reader.current?.adjustHighlight('start', -1),
    'split-highlight': () => reader.current?.splitHighlight(),
    'copy-quotation': () => reader.current?.copyQuotation(),
    'copy-link': () => reader.current?.copyLink(),
    highlight: () => reader.current?.highlight(null),
    'highlight-note': () => reader.current?.highlightWithNote(),
    'next-highlight': () => reader.current?.stepHighlight(1),
    'previous-highlight': () => reader.current?.stepHighlight(-1),
    find: () => reader.current?.find(),
    'next-hit': () => reader.current?.stepHit(1),
    'previous-hit': () => reader.current?.stepHit(-1),
    'remove-highlight': () => reader.current?.removeHighlight(),
    'read-aloud': () => reader.current?.readAloud(),
    focus: toggleFocus,
    'full-screen': () => fullScreen.mutate(undefined),
    print: () => withClip((id) => print.mutate({ id, marks: 'with' })),
    look: () => reader.current?.showLook(),
    larger: () => change.mutate({ reading: resized(reading(), 1) }),
    smaller: () => change.mutate({ reading: resized(reading(), -1) }),
    'usual-size': () => change.mutate({ reading: { size: FIRST_SETTINGS.reading.size } }),
    'next-theme': () => change.mutate({ theme: nextTheme(settings.theme) }),
    'toggle-panel': () => change.mutate({ panelOpen: !settings.panelOpen }),
    outline: () => reader.current?.showOutline(),
    info: () => reader.current?.showInfo(),
    dismiss: () => reader.current?.dismiss(),
    color: (color) => reader.current?.highlight(color),
  }
}

type Opened = OutputOf<WindowRequests, 'clips.open'>
type OpenClip = Opened['clip']
