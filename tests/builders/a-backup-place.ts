import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Backups } from '#storage/backups/backups'
import { aRecordFolder } from './a-record-folder'
import { aTemporaryFolder } from './a-temporary-folder'

const START = Date.parse('2024-05-03T10:00:00.000Z')

/** A library of records, a folder for its backups, and a clock that a test sets. */
export async function aBackupPlace() {
  const library = await aRecordFolder()
  const folder = join(await aTemporaryFolder(), 'backups')
  let time = START
  const backups = await Backups.open({
    folder,
    library,
    now: () => new Date(time).toISOString(),
  })
  return {
    library,
    folder,
    backups,
    /** Lets hours go by; less than none sets the clock back. */
    pass: (hours: number) => {
      time += hours * 3_600_000
    },
    /** The names of the files in the folder of backups. */
    files: async (ending = '') =>
      (await readdir(folder)).filter((name) => name.endsWith(ending)).sort(),
  }
}

/** What a backup holds: text by path, null where it cannot be read. */
export async function held(
  backups: Backups,
  name: string,
  paths?: readonly string[],
): Promise<Record<string, string | null>> {
  const records: Record<string, string | null> = {}
  for await (const { path, content } of backups.read(name, paths)) {
    records[path] = content?.text ?? null
  }
  return records
}
