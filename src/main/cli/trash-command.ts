import { wholeShelf } from '#core/library/list-wanted'
import { emptyTrash, restoreAll, restoreClips } from '#notebook/care/trash'
import type { Call, Command } from './command'
import { findClip } from './find-clip'
import { clipLine, count, onOneLine } from './words-for-a-clip'
import { WrongUsage } from './wrong-usage'

const WORDS = ['restore', 'empty']

/** `commonplace trash`: what is in the trash, and the ways out of it. */
export const trashCommand: Command = {
  name: 'trash',
  usage: 'trash [restore [ID...] | empty]',
  summary: 'List the trash; “restore” brings clips or all of it back, “empty” deletes it for good.',
  options: [],
  operands: { least: 0, most: Infinity },
  beginsLibrary: false,
  check: ({ operands: [word, ...ids] }) => {
    if (word === undefined) return
    if (!WORDS.includes(word) || (word === 'empty' && ids.length > 0)) {
      throw new WrongUsage(
        'Say “trash”, “trash restore”, “trash restore ID” or “trash empty”.',
        'trash',
      )
    }
  },
  run: async (call) => {
    const [word, ...ids] = call.operands
    if (word === 'empty') await empty(call)
    else if (word === 'restore') await restore(call, ids)
    else list(call)
    return 'done'
  },
}

function list({ notebook, terminal }: Call) {
  const { catalogue } = notebook.tools.store
  const { rows } = catalogue.list(wholeShelf('trash'))
  for (const row of rows(0, Infinity)) terminal.tell(clipLine(row), row)
  for (const note of catalogue.notesIn(true)) {
    terminal.tell(
      `${note.id}  ${note.editedAt.slice(0, 10)}  ${onOneLine(note.title)} — note`,
      note,
    )
  }
}

async function restore({ notebook, terminal }: Call, typed: readonly string[]) {
  if (typed.length === 0) {
    await restoreAll(notebook)
    return terminal.remark('All that was in the trash is back where it was.')
  }
  const clips = await Promise.all(typed.map((each) => findClip(notebook, each)))
  await restoreClips(
    notebook,
    clips.map(({ id }) => id),
  )
  terminal.remark(`${count(clips.length, 'clip')} brought back from the trash.`)
}

async function empty({ notebook, terminal }: Call) {
  const deleted = await emptyTrash(notebook)
  terminal.tell(`${count(deleted, 'thing')} deleted for good.`, { deleted })
}
