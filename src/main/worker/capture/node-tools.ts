import { createHash } from 'node:crypto'
import { lookup } from 'node:dns/promises'
import { readFile, realpath, stat } from 'node:fs/promises'
import type { CaptureTools } from './capture-tools'

/** The real world: Node's fetch, never Electron's, which a server can send to a local file. */
export const nodeTools: CaptureTools = {
  fetch: (...args) => globalThis.fetch(...args),
  async fileSize(path) {
    const found = await stat(path)
    if (found.isDirectory()) throw Object.assign(new Error('It is a folder.'), { code: 'EISDIR' })
    return found.size
  },
  readFile: async (path) => new Uint8Array(await readFile(path)),
  realPath: (path) => realpath(path),
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  async addressesOf(host) {
    return (await lookup(host, { all: true })).map(({ address }) => address)
  },
  patience: 30_000,
  longest: 180_000,
}
