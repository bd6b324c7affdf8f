import type { Backup } from '#core/library/backup'
import { care } from '#core/messages/english/care'
import { inEnglish } from '#core/messages/sentence'
import { backupsOf } from '#notebook/bring-back'
import type { Command } from './command'
import { count } from './words-for-a-clip'
import { WrongUsage } from './wrong-usage'

/** `commonplace backup`: the backups of the library, or one more of them. */
export const backupCommand: Command = {
  name: 'backup',
  usage: 'backup [now]',
  summary: 'List the backups of the library, newest first; with “now”, take one.',
  options: [],
  operands: { least: 0, most: 1 },
  beginsLibrary: false,
  check: ({ operands: [word] }) => {
    if (word !== undefined && word !== 'now') {
      throw new WrongUsage(`“backup” takes no “${word}”: it lists, or takes one “now”.`, 'backup')
    }
  },
  run: async ({ notebook, terminal, operands }) => {
    const backups = backupsOf(notebook)
    if (operands.length > 0) await notebook.tools.store.takeBackup('by-hand')
    const listed = await backups.list()
    const shown = operands.length > 0 ? listed.slice(0, 1) : listed
    for (const backup of shown) terminal.tell(backupLine(backup), backup)
    if (shown.length === 0) terminal.remark('There are no backups yet. “backup now” takes one.')
    return shown.some(({ state }) => state !== 'whole') ? 'failed' : 'done'
  },
}

function backupLine(backup: Backup) {
  const taken = `${backup.name}  ${care.why[backup.reason]}`
  if (backup.state === 'unreadable') return `${taken}. ${inEnglish(backup.words)}`
  const holds = `${count(backup.clips, 'clip')}, ${count(backup.notes, 'note')}`
  return backup.state === 'damaged'
    ? `${taken}, ${holds}. ${inEnglish(backup.words)}`
    : `${taken}, ${holds}`
}
