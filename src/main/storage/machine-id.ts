import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sentence } from '#core/messages/sentence'
import { NotebookError } from '#core/problem'
import { createWhole, replaceWhole } from './create-whole'
import { makeFolder, syncFolder } from './durable-file'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789'
const LENGTH = 6
const MACHINE_ID = /^[a-z0-9]{6}$/

/**
 * The name of this computer in the files of which each computer has its own in a library. It is made
 * once and kept in the data folder: a host name changes, and two computers may share one.
 */
export async function readMachineId(dataFolder: string, newId: () => string): Promise<string> {
  const path = join(dataFolder, 'machine-id')
  try {
    return (await kept(path)) ?? (await keep(path, dataFolder, newId()))
  } catch (cause) {
    throw new NotebookError('library-unwritable', sentence('ownFolderClosed', dataFolder), {
      cause,
    })
  }
}

/** A machine id made from these bytes of chance, of which six are used. */
export function makeMachineId(chance: Uint8Array): string {
  return [...chance.subarray(0, LENGTH)].map((byte) => LETTERS[byte % LETTERS.length]).join('')
}

async function keep(path: string, folder: string, id: string): Promise<string> {
  await makeFolder(folder)
  // Another process may make it at this moment: then that one is it. One that is damaged is made anew.
  if (!(await createWhole(path, `${id}\n`))) {
    const other = await kept(path)
    if (other !== null) return other
    await replaceWhole(path, `${id}\n`)
  }
  await syncFolder(folder)
  return id
}

async function kept(path: string): Promise<string | null> {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return ''
    throw cause
  })
  const id = text.trim()
  return MACHINE_ID.test(id) ? id : null
}
