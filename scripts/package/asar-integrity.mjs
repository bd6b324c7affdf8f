import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const END = /<\/dict>\s*<\/plist>\s*$/

/**
 * Writes into a Mac program what its archive must be like, so that a changed one is not loaded. Only Macs and Windows can
 * look at that, and for Windows it has to be written by tools that run there.
 */
export async function writeIntegrity(program, archive) {
  const { getRawHeader } = await import('@electron/asar')
  const { headerString } = getRawHeader(archive)
  const path = join(program, 'Contents', 'Info.plist')
  const hash = createHash('sha256').update(headerString).digest('hex')
  await writeFile(path, withIntegrity(await readFile(path, 'utf8'), hash))
}

/** A property list that names the hash of the archive's header as Electron looks it up. */
export function withIntegrity(list, hash) {
  if (!END.test(list)) throw new Error('The Info.plist of Electron does not end as it should.')
  const key = (name) => `<key>${name}</key>`
  const of = `<dict>${key('algorithm')}<string>SHA256</string>${key('hash')}<string>${hash}</string></dict>`
  const entry = `${key('ElectronAsarIntegrity')}<dict>${key('Resources/app.asar')}${of}</dict>`
  return list.replace(END, `${entry}\n</dict>\n</plist>\n`)
}
