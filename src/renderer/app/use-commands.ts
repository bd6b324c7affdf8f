import { useEffect, useRef } from 'react'
import type { Settings } from '#core/library/settings'
import { commandName } from '#core/messages/command-name'
import { ask } from '../api/ask'
import { useHistory } from '../api/queries'
import { useLanguage } from '../api/use-language'
import { useMessages } from '../api/use-messages'
import { takePress } from '../components/held-keys'
import type { Pressed } from '../components/key-name'
import { showToast } from '../components/toast-store'
import { makeCommands, type Workbench } from './commands/all-commands'
import { withChosenKeys } from './commands/chosen-keys'
import type { Command, Where } from './commands/command'
import { menuSections } from './commands/menu-sections'
import { isMissing } from './commands/what-is-missing'
import { makeKeyMap } from './key-map'
import { performCommand } from './perform-command'
import { useView } from './view-store'

const isMac = window.commonplace.platform === 'darwin'
const commandFor = makeKeyMap(isMac, () => Date.now())
const AS_WRITTEN = {}
/** Dialogs, popovers and menus that are not just closing. */
const COVERS = ':is([role=dialog], [role=alertdialog], [role=menu]):not([data-closed])'

/** The commands, by the names and keys they have now, bound to the keys of the window and to the native menu. */
export function useCommands(bench: Workbench, settings: Settings) {
  const language = useLanguage()
  const messages = useMessages()
  // Asked for here, so that it is there when it is asked whether anything can be undone.
  useHistory()
  const named = makeCommands(bench).map((command) => ({
    ...command,
    title: commandName(language, command),
  }))
  const commands = withChosenKeys(named, settings.keys ?? AS_WRITTEN).map((command) => ({
    ...command,
    run: () => performCommand(command),
  }))
  const whyNot = ({ needs }: Command) =>
    needs && isMissing(needs) ? messages.keys.needs[needs] : null
  const press = (pressed: Pressed, where: Where): Command | null =>
    isCovered() ? null : commandFor(commands, pressed, where, settings.singleKeys)
  const choose = (id: string) => {
    const command = commands.find((each) => each.id === id)
    const why = command && whyNot(command)
    if (why) showToast({ message: why })
    else command?.run()
  }
  const now = useRef({ press, choose })

  useEffect(() => {
    now.current = { press, choose }
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isWriting(event)) return
      const command = now.current.press(event, whereIs(event.target))
      if (!command) return
      event.preventDefault()
      command.run()
    }
    window.addEventListener('keydown', onKeyDown)
    window.addEventListener('focusin', onFocusIn)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
      window.removeEventListener('focusin', onFocusIn)
    }
  }, [])
  useEffect(
    () =>
      window.commonplace.subscribe('command.chosen', ({ command }) => now.current.choose(command)),
    [],
  )
  const sections = menuSections(commands, messages.menu)
  // The commands are made anew with each drawing; the menu is, when its words or keys are others.
  useEffect(() => void ask('menu.show', { sections }), [JSON.stringify(sections)])
  return {
    commands,
    named,
    isMac,
    whyNot,
    pressInReader: (pressed: Pressed) =>
      void (takePress(pressed) || press(pressed, 'reader')?.run()),
  }
}

// What lies over the window has the keys.
function isCovered() {
  const { dialog, address, choosing } = useView.getState()
  const isAsked = dialog !== null || address !== null || choosing !== null
  return isAsked || document.querySelector(COVERS) !== null
}

// In a text field only what has Ctrl or Cmd is a command, and what edits text there stays there.
function isWriting(event: KeyboardEvent) {
  // An editor in a shadow root is seen here as its host; the path tells what is really written in.
  const [target] = event.composedPath()
  const field =
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  return field && !((event.ctrlKey || event.metaKey) && !'az'.includes(event.key.toLowerCase()))
}

function whereIs(target: EventTarget | null): Where {
  if (!(target instanceof Element)) return 'elsewhere'
  if (target instanceof HTMLButtonElement || target.closest('[role=radiogroup], [role=tablist]'))
    return 'elsewhere'
  return target === document.body ? lastIn : paneOf(target)
}

// When what had the focus is gone, the hands are still where that was.
let lastIn: Where = 'reader'

function onFocusIn({ target }: FocusEvent) {
  if (target instanceof Element) lastIn = paneOf(target)
}

function paneOf(target: Element): Where {
  return target.closest('[data-pane=reader]') ? 'reader' : 'list'
}
