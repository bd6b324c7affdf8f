import { build } from './build.mjs'
import { command } from './command.mjs'
import { setup } from './setup.mjs'
import { withTemporaryFolder } from './temporary-folder.mjs'
import { closingLine, table } from './test/closing-words.mjs'
import { runSteps } from './test/steps.mjs'

const NOTHING_RAN = { passed: 0, failed: 1, skipped: 0 }

/** `npm test`: every check and every suite, each of them even when another fails. */
await command(async () => {
  const results = await prepare()
    .then(() => withTemporaryFolder(runSteps))
    .catch((error) => {
      console.error(error.message)
      return [{ name: 'setup and build', seconds: 0, ...NOTHING_RAN }]
    })
  console.log(`\n${table(results)}\n\n${closingLine(results)}`)
  return results.some(({ failed }) => failed > 0) ? 1 : 0
})

async function prepare() {
  await setup()
  await build()
}
