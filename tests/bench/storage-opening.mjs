import { fork } from 'node:child_process'
import { once } from 'node:events'
import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { percentiles } from './measure.mjs'
import { count, megabytes, ms, printTable } from './table.mjs'

/** Opening a library in new processes: as it was closed, without its catalogue, after the one that had it open was killed. */
export async function measureOpening({ size, home, empty }, bundled, sqlite, openings) {
  // The first opening of a library that was just moved here has no catalogue yet.
  await openApart(['library', home, bundled])
  const ways = [
    { name: 'Commonplace, an empty library', args: ['library', empty, bundled] },
    { name: 'Commonplace', args: ['library', home, bundled] },
    {
      name: 'Commonplace, after a kill',
      args: ['library', home, bundled],
      before: () => killApart(home, bundled),
    },
    ...(sqlite ? [{ name: 'better-sqlite3', args: ['sqlite', home, bundled, sqlite] }] : []),
  ].map((way) => ({ ...way, found: [] }))
  for (let round = 0; round < openings; round++) {
    for (const { args, before, found } of ways) {
      await before?.()
      found.push(await openApart(args))
    }
  }
  ways.push({ name: 'Commonplace, no catalogue, once', found: [await openWithout(home, bundled)] })

  const none = median(ways[0].found, 'first')
  const noneBusy = median(ways[0].found, 'firstBusy')
  printTable(
    `Opening ${count(size)} clips, ${openings} times each in a new process, files in the disk cache. The first rows are 200\nof the newest; filtered are all clips by tag, state and site, or with SQLite all rows read. Memory in MB`,
    [
      '',
      'first rows ms',
      'beyond empty',
      'CPU',
      'beyond empty',
      'filtered ms',
      'folder checked ms',
      'CPU of that',
      'rss opened',
      'rss checked',
      'rss settled',
      'clips',
    ],
    ways.map(({ name, found }) => {
      const of = (key) => median(found, key)
      const told = (key, print) => (found[0][key] === undefined ? '' : print(of(key)))
      return [
        ...[name, ms(of('first')), ms(of('first') - none)],
        ...[ms(of('firstBusy')), ms(of('firstBusy') - noneBusy), ms(of('filtered'))],
        ...[told('checked', ms), told('checking', ms)],
        ...['opened', 'peak', 'settled'].map((key) => megabytes(of(key))),
        count(of('clips')),
      ]
    }),
  )
}

async function openWithout(home, bundled) {
  const derived = join(home, 'data', 'derived')
  const away = `${derived}.away`
  rmSync(away, { recursive: true, force: true })
  renameSync(derived, away)
  const found = await openApart(['library', home, bundled])
  rmSync(away, { recursive: true, force: true })
  return found
}

async function killApart(home, bundled) {
  const child = fork(join(import.meta.dirname, 'change-until-killed.mjs'), [home, bundled])
  const exited = once(child, 'exit')
  await Promise.race([once(child, 'message'), exited])
  child.kill('SIGKILL')
  await exited
}

async function openApart(args) {
  const child = fork(join(import.meta.dirname, 'open-library.mjs'), args)
  const exited = once(child, 'exit')
  const [opening] = await Promise.race([once(child, 'message'), exited])
  await exited
  if (typeof opening === 'object' && opening !== null) return opening
  throw new Error('The process that was to open the library ended before it did.')
}

function median(found, key) {
  return percentiles(found.map((each) => each[key])).p50
}
