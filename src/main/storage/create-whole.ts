import { randomBytes } from 'node:crypto'
import { link, open, rename, rm } from 'node:fs/promises'

// What file systems without hard links answer: FAT, some networks.
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL'])

/**
 * Makes a file that only this user may read, with all its content at once; false when there is one
 * already. Of many processes that try at the same moment exactly one makes it.
 */
export async function createWhole(path: string, content: string): Promise<boolean> {
  const temporary = temporaryName(path)
  try {
    await write(temporary, content)
    await link(temporary, path)
    return true
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException
    if (code === 'EEXIST') return false
    if (!NO_LINKS.has(code)) throw cause
  } finally {
    await rm(temporary, { force: true })
  }
  return createInPlace(path, content)
}

/** Puts this content in a file's place, all at once, readable by this user alone. */
export async function replaceWhole(path: string, content: string): Promise<void> {
  const temporary = temporaryName(path)
  try {
    await write(temporary, content)
    await rename(temporary, path)
  } finally {
    await rm(temporary, { force: true })
  }
}

async function createInPlace(path: string, content: string) {
  try {
    await write(path, content)
    return true
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw cause
  }
}

async function write(path: string, content: string) {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

function temporaryName(path: string) {
  return `${path}.${randomBytes(6).toString('hex')}.tmp`
}
