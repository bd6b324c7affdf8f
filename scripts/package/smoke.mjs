import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'

import { expectSuccess } from '../command.mjs'
import { withDisplay } from '../display.mjs'
import { needsNoSandbox } from '../electron.mjs'
import { runSilently } from '../run.mjs'
import { withTemporaryFolder } from '../temporary-folder.mjs'

const TITLE = 'A page to try the package with'
const PAGE = `<title>${TITLE}</title><article><h1>${TITLE}</h1>${'<p>The packed program reads these words and finds a marmoset among them.</p>'.repeat(4)}</article>`
/** Milliseconds the program may take to show its window. */
const PATIENCE = 60_000

/**
 * Unpacks a Debian package and starts the app in it: a page it is started with must be clipped, and a command must
 * find that in the running app. Gives the milliseconds until its window was ready.
 */
export function trySmoke(product, deb) {
  return withTemporaryFolder((folder) =>
    withDisplay(async (env) => {
      const unpacked = await runSilently('dpkg-deb', ['-x', deb, folder])
      expectSuccess(unpacked.code, `The package could not be unpacked:\n${unpacked.output}`)
      const app = join(folder, 'opt', product.title)
      const page = join(folder, 'page.html')
      await writeFile(page, PAGE)
      const library = join(folder, 'library')
      const where = [`--library=${library}`, `--user-data-dir=${join(folder, 'data')}`]
      const sandbox = needsNoSandbox() ? ['--no-sandbox'] : []
      const started = performance.now()
      const program = spawn(join(app, 'commonplace'), [...where, ...sandbox, page], {
        env,
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      const ended = once(program, 'exit')
      try {
        await saying(program, 'Window ready')
        const milliseconds = performance.now() - started
        await findInside(join(app, 'resources', 'cli', 'cli.js'), library, env)
        return milliseconds
      } finally {
        program.kill()
        await ended
      }
    }),
  )
}

function saying(program, words) {
  let said = ''
  return new Promise((resolve, reject) => {
    const late = () => reject(new Error(`The packed app did not say “${words}”, but: ${said}`))
    const timer = setTimeout(late, PATIENCE)
    program.once('exit', late)
    program.stdout.on('data', (text) => {
      said += text
      if (!said.includes(words)) return
      clearTimeout(timer)
      program.off('exit', late)
      resolve()
    })
  })
}

// The page is clipped in the background, so it is asked for until it is there.
async function findInside(cli, library, env) {
  const until = performance.now() + PATIENCE
  for (;;) {
    const args = [cli, 'search', 'marmoset', '--library', library]
    const { output } = await runSilently(process.execPath, args, { env })
    if (output.includes(TITLE)) return
    if (performance.now() > until)
      throw new Error(`The packed app did not find its page:\n${output}`)
  }
}
