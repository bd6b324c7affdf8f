import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app } from 'electron'
import type { AboutProgram } from '#contract/about-program'
import type { WindowHandlers } from '#contract/window-handlers'

/** What the program says of itself; the licenses are those written down when it was built. */
export function aboutHandlers({ version, source }: Pick<AboutProgram, 'version' | 'source'>) {
  return {
    'about.read': async () => {
      const { electron = '', chrome: chromium = '', node } = process.versions
      return { version, source, electron, chromium, node, licenses: await readLicenses() }
    },
  } satisfies Partial<WindowHandlers>
}

function readLicenses() {
  const folder = app.isPackaged ? process.resourcesPath : join(__dirname, '..')
  return readFile(join(folder, 'licenses.txt'), 'utf8').catch(
    () => 'The list of licenses is missing. `npm run build` writes it.',
  )
}
