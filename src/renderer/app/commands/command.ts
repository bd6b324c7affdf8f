import type { Messages } from '#core/messages/messages-of'

/** Where one's hands are: some keys mean one thing in the list and another in the article. */
export type Where = 'list' | 'reader' | 'elsewhere'

/** What has to be there for a command to do anything. */
export type Need = keyof Messages['keys']['needs']

/** A command as it is written down: its name, its place on the help sheet, and its keys. */
export type CommandCard = {
  id: string
  /** In English; the other languages name it by its id. */
  title: string
  group: keyof Messages['keys']['groups']
  /** As pressed: `Mod` is Ctrl, or Cmd on a Mac; two keys with a space between are pressed one after the other. */
  keys: readonly string[]
  /** The only place the keys work; everywhere when left out. */
  where?: Where
  /** Without it the command does nothing, and the palette says why. */
  needs?: Need
  /** What the help sheet says instead, where one line stands for several commands; null for those it stands for. */
  onSheet?: Pick<CommandCard, 'title' | 'keys'> | null
}

/** Something the window can be told to do, and how it is done now. */
export type Command = CommandCard & { run: Action }

/** What a command does. Where that takes a while, the keys pressed meanwhile wait for it. */
export type Action = () => void | Promise<unknown>
