import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { CareJob } from '#contract/job'
import { careHandlers } from '#handlers/care-handlers'
import { indexHandlers } from '#handlers/index-handlers'
import { CareJobs } from '#notebook/care/care-jobs'
import { foundPage } from '#notebook/search/searching'
import { aNotebook } from '#tests/builders/a-notebook'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

test('a rebuild that is cancelled says what is lacking, and a second one finds it again', async () => {
  const top = await aTemporaryFolder()
  const { notebook, told } = await aNotebook(join(top, 'library'), {}, join(top, 'cache'))
  await notebook.indexKeeper.fill()
  for (const title of ['Ebb', 'Flood', 'Slack']) await notebook.addNote(title, 'of the tide')
  const jobs: CareJob[] = []
  const care = new CareJobs((_, event) => void jobs.push(event as CareJob))
  const handlers = { ...careHandlers(notebook, care), ...indexHandlers(notebook, care) }
  const over = () => vi.waitFor(() => expect(jobs.at(-1)?.state).not.toBe('running'))
  const progress = () => told.filter(({ name }) => name === 'index.progressed').at(-1)?.event
  const found = async () =>
    (await foundPage(notebook, { query: 'tide ', offset: 0, limit: 9 })).total

  const { job } = handlers['library.rebuildIndex']()
  handlers['jobs.cancel']({ job })
  await over()

  expect(jobs.at(-1)).toMatchObject({
    state: 'cancelled',
    said: [{ name: 'indexedSoFar', given: [0, 3] }],
  })
  expect(progress()).toEqual({ done: 0, total: 3, stopped: true })
  expect(await found()).toBe(0)

  handlers['library.rebuildIndex']()
  await over()

  expect(jobs.at(-1)).toMatchObject({ state: 'finished', said: [{ name: 'indexed' }] })
  expect(progress()).toEqual({ done: 3, total: 3, stopped: false })
  expect(await found()).toBe(3)
})
