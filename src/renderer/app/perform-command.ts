import { flushSync } from 'react-dom'
import { holdKeysUntil } from '../components/held-keys'
import type { Command } from './commands/command'
import { isBehind, whenShown } from './what-is-shown'

/**
 * Does what a command says, to what was chosen: what is done in the reading pane waits until that is shown there. The keys
 * pressed meanwhile wait too.
 */
export function performCommand(command: Command): void {
  if (isBehind() && isOfThePane(command)) {
    void holdKeysUntil(whenShown().then(() => run(command)))
  } else void run(command)
}

// What it shows is there before the next key, whatever else the window has to draw.
function run(command: Command) {
  const doing = flushSync(() => command.run())
  return doing && holdKeysUntil(doing)
}

function isOfThePane({ needs, where }: Command) {
  return where === 'reader' || needs === 'clip' || needs === 'note' || needs === 'thing'
}
