import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'

import { chromium } from '@playwright/test'

import { expectSuccess } from '../command.mjs'
import { withDisplay } from '../display.mjs'
import { needsNoSandbox } from '../electron.mjs'
import { runSilently } from '../run.mjs'
import { withTemporaryFolder } from '../temporary-folder.mjs'

const TITLE = 'A page to try the package with'
const WORDS = 'The packed program reads these words and finds a marmoset among them.'
const PAGE = `<title>${TITLE}</title><article><h1>${TITLE}</h1>${`<p>${WORDS}</p>`.repeat(4)}</article>`
/** Milliseconds the program may take for each step. */
const PATIENCE = 60_000

/** Unpacks a Debian package beside everything else and tries the app in it. */
export function tryUnpacked(product, deb, picture) {
  return withTemporaryFolder(async (folder) => {
    const unpacked = await runSilently('dpkg-deb', ['-x', deb, folder])
    expectSuccess(unpacked.code, `The package could not be unpacked:\n${unpacked.output}`)
    const app = join(folder, 'opt', product.title)
    const program = { app: join(app, 'commonplace'), cli: join(app, 'resources/cli/cli.js') }
    return tryApp(program, picture)
  })
}

/** Installs a Debian package on this system, with what it needs, and tries the app where it lies then. */
export async function tryInstalled(product, deb, picture) {
  const how = ['install', '--yes', '--no-install-recommends', '--reinstall', deb]
  const installed = await runSilently('apt-get', how)
  expectSuccess(installed.code, `The package could not be installed:\n${installed.output}`)
  const app = `/usr/bin/${product.name}-app`
  return tryApp({ app, cli: `/usr/bin/${product.name}` }, picture)
}

/**
 * Starts an app with a page, which must be clipped, be shown when it is chosen, and be found by the command line in the
 * running app. Leaves a picture of the window, and gives the milliseconds until it was ready, at the first start and the next.
 */
function tryApp(program, picture) {
  return withTemporaryFolder((folder) =>
    withDisplay(async (env) => {
      const page = join(folder, 'page.html')
      await writeFile(page, PAGE)
      const place = { library: join(folder, 'library'), data: join(folder, 'data'), env }
      const first = await start(program.app, place, [page], async () => {
        await showPage(place.data, picture)
        await findPage(program.cli, place)
      })
      const next = await start(program.app, place, [], () => showPage(place.data, picture))
      return { first, next }
    }),
  )
}

async function start(app, { library, data, env }, words, use) {
  const where = [`--library=${library}`, `--user-data-dir=${data}`, '--remote-debugging-port=0']
  const sandbox = needsNoSandbox() ? ['--no-sandbox'] : []
  const started = performance.now()
  const program = spawn(app, [...where, ...sandbox, ...words], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const ended = once(program, 'exit')
  try {
    await saying(program, 'Window ready')
    const milliseconds = performance.now() - started
    await use()
    return milliseconds
  } finally {
    program.kill()
    await ended
  }
}

function saying(program, words) {
  let said = ''
  return new Promise((resolve, reject) => {
    const late = () => reject(new Error(`The packed app did not say “${words}”, but: ${said}`))
    const timer = setTimeout(late, PATIENCE)
    program.once('exit', late).once('error', reject)
    program.stdout.on('data', (text) => {
      said += text
      if (!said.includes(words)) return
      clearTimeout(timer)
      program.off('exit', late)
      resolve()
    })
  })
}

async function showPage(data, picture) {
  const [port] = (await readFile(join(data, 'DevToolsActivePort'), 'utf8')).split('\n')
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  try {
    const [window] = browser.contexts()[0].pages()
    window.setDefaultTimeout(PATIENCE)
    await window.getByRole('option', { name: TITLE }).click()
    const article = window.frameLocator('iframe[title^="Article:"]')
    await article.getByText(WORDS).first().waitFor()
    await window.screenshot({ path: picture })
  } finally {
    await browser.close()
  }
}

async function findPage(cli, { library, env }) {
  const args = ['search', 'marmoset', '--library', library]
  const [command, words] = cli.endsWith('.js') ? [process.execPath, [cli, ...args]] : [cli, args]
  const { output } = await runSilently(command, words, { env })
  if (!output.includes(TITLE)) throw new Error(`The packed app did not find its page:\n${output}`)
}
