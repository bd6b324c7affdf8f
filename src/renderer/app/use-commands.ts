import { useEffect, useRef } from 'react'
import { makeCommands, type Workbench } from './commands/all-commands'
import type { Command, Where } from './commands/command'
import { makeKeyMap, type Pressed } from './key-map'

const isMac = window.commonplace.platform === 'darwin'
const commandFor = makeKeyMap(isMac, () => Date.now())

/** The commands, bound to the keys of the window and to the native menu. */
export function useCommands(bench: Workbench, singleKeys: boolean, dialogOpen: boolean) {
  const commands = makeCommands(bench)
  const press = (pressed: Pressed, where: Where): Command | null =>
    dialogOpen ? null : commandFor(commands, pressed, where, singleKeys)
  const now = useRef({ press, commands })

  useEffect(() => {
    now.current = { press, commands }
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
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
  useEffect(
    () =>
      window.commonplace.subscribe('command.chosen', ({ command }) => {
        now.current.commands.find(({ id }) => id === command)?.run()
      }),
    [],
  )
  return { commands, isMac, pressInReader: (pressed: Pressed) => press(pressed, 'reader')?.run() }
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
  // When what had the focus is gone, the hands are most likely on what is being read.
  return target === document.body || target.closest('[data-pane=reader]') ? 'reader' : 'list'
}
