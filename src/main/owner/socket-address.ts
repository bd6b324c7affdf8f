import { createHash, randomBytes } from 'node:crypto'
import { lstat, mkdir, mkdtemp, realpath } from 'node:fs/promises'
import { join } from 'node:path'

/** What a system allows everywhere; macOS has 104 bytes for it, Linux 108. */
const LONGEST = 100

export type SocketSurroundings = {
  env: Readonly<Record<string, string | undefined>>
  platform: NodeJS.Platform
  /** The system's folder for what need not last. */
  temporary: string
}

/** A new address for the owner of this library to listen at, in a folder that only this user may enter. */
export async function socketAddress(
  library: string,
  { env, platform, temporary }: SocketSurroundings,
): Promise<string> {
  const name = createHash('sha256')
    .update(await realpath(library))
    .digest('hex')
    .slice(0, 16)
  if (platform === 'win32') {
    return `\\\\.\\pipe\\commonplace-${name}-${randomBytes(8).toString('hex')}`
  }
  for (const base of [env['XDG_RUNTIME_DIR'], temporary, '/tmp']) {
    if (!base || !fits(join(base, `commonplace-${process.getuid?.()}-xxxxxx`, name))) continue
    const folder = await privateFolder(base).catch(() => null)
    if (folder !== null) return join(folder, name)
  }
  throw new Error('There is no folder for a socket: none of them is short enough and writable.')
}

function fits(path: string) {
  return Buffer.byteLength(path) <= LONGEST
}

// A folder for all may hold one of this name that somebody else made, to listen in our place.
async function privateFolder(base: string): Promise<string> {
  const wanted = join(base, `commonplace-${process.getuid?.()}`)
  await mkdir(wanted, { mode: 0o700 }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EEXIST') throw cause
  })
  const found = await lstat(wanted)
  const isOurs =
    found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o077) === 0
  return isOurs ? wanted : mkdtemp(`${wanted}-`)
}
