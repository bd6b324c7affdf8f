import { createHash } from 'node:crypto'
import { lookup } from 'node:dns/promises'
import { readFile, realpath, stat } from 'node:fs/promises'
import { fetchChecked } from './fetch-checked'
import type { CaptureTools } from './capture-tools'

/** The real world: asked by Node, never by Electron, which a server can send to a local file. */
export const nodeTools: CaptureTools = {
  fetch: (address, asked) => fetchChecked(address, asked, addressesOf),
  async fileSize(path) {
    const found = await stat(path)
    if (found.isDirectory()) throw Object.assign(new Error('It is a folder.'), { code: 'EISDIR' })
    return found.size
  },
  readFile: async (path) => new Uint8Array(await readFile(path)),
  realPath: (path) => realpath(path),
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  patience: 30_000,
  longest: 180_000,
}

async function addressesOf(host: string) {
  return (await lookup(host, { all: true })).map(({ address }) => address)
}
