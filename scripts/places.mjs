import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of this repository; every script works from here. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** A path inside the repository. */
export function inRoot(...parts) {
  return join(root, ...parts)
}
