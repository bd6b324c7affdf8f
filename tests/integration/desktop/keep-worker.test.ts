import { fork, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { KeptWorker, type WorkerProcess } from '../../../src/main/desktop/keep-worker'

const MEGABYTE = 2 ** 20
const LIMITS = { silence: 700, memory: 600 * MEGABYTE, every: 100 }
const children: ChildProcess[] = []
const workers: KeptWorker[] = []

afterEach(() => {
  workers.splice(0).forEach((worker) => worker.stop())
  children.splice(0).forEach((child) => child.kill('SIGKILL'))
})

test('a worker that reads without end is ended and started again, and the page says so', async () => {
  const { worker, restarts } = keep()

  await expect(read(worker, 'freezes')).rejects.toThrow(
    /^Reading this took more than 1 seconds without a pause, so it was stopped\. Save the part you/,
  )

  await expect(read(worker, 'is fine')).resolves.toBeNull()
  expect(restarts()).toBe(1)
})

test.skipIf(process.platform !== 'linux')('one that needs too much memory too', async () => {
  const { worker } = keep()

  await expect(read(worker, 'swells')).rejects.toThrow(
    'Reading this took more than 600 MB of memory, so it was stopped.',
  )

  await expect(read(worker, 'is fine')).resolves.toBeNull()
})

test('of pages that were read together only the one that brings the worker down fails', async () => {
  const { worker, restarts } = keep()
  const charsets = ['is fine', 'is fine', 'falls', 'is fine', 'freezes', 'is fine']

  const outcomes = await Promise.allSettled(charsets.map((charset) => read(worker, charset)))

  expect(outcomes.map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'rejected',
    'fulfilled',
    'rejected',
    'fulfilled',
  ])
  expect(restarts()).toBe(3)
})

test('what was asked of the index is not asked again, for the index is opened anew', async () => {
  const { worker } = keep()
  const outcomes = await Promise.allSettled([
    worker.ask('index.put', { entries: [] }),
    read(worker, 'falls'),
  ])

  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
})

test('a worker that falls again and again is started again and again', async () => {
  const { worker, restarts } = keep()

  for (let time = 0; time < 3; time++) await expect(read(worker, 'falls')).rejects.toThrow(/fell/)

  await expect(read(worker, 'is fine')).resolves.toBeNull()
  expect(restarts()).toBe(3)
})

function keep() {
  let restarts = 0
  const worker = new KeptWorker(start, LIMITS, () => restarts++)
  workers.push(worker)
  return { worker, restarts: () => restarts }
}

function start(): WorkerProcess {
  const child = fork(join(import.meta.dirname, 'dangerous-worker.cjs'), {
    serialization: 'advanced',
  })
  children.push(child)
  return {
    send: (message) => void (child.connected && child.send(message as object)),
    onMessage: (listen) => void child.on('message', listen),
    memory: () => residentBytes(child),
    kill: () => void child.kill('SIGKILL'),
    onExit: (listen) => void child.once('exit', listen),
  }
}

function residentBytes({ pid }: ChildProcess) {
  try {
    const pages = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]
    return Number(pages) * 4096
  } catch {
    return null
  }
}

function read(worker: KeptWorker, charset: string) {
  const page = {
    original: new Uint8Array(),
    mediaType: 'text/html',
    charset,
    url: null,
    articleHtml: '',
    assets: [],
  }
  return worker.ask('article.block-at', { page, corrections: [], offset: 0 })
}
