import type { Page } from '@playwright/test'
import type { Source } from '#core/clip/captured-page'
import type { HostilePage } from './hostile-pages'
import { hostileExport } from './roads'

type Bridge = {
  commonplace: {
    request: (name: string, input: unknown) => Promise<{ ok: boolean; value: unknown }>
    subscribe: (name: string, listen: (event: unknown) => void) => () => void
  }
}

/** Asks main by the window's own bridge. */
export function ask<T>(window: Page, name: string, input?: unknown): Promise<T> {
  return window.evaluate(
    async ([asked, given]) => {
      const { request } = (globalThis as unknown as Bridge).commonplace
      const reply = await request(asked, given)
      if (!reply.ok) throw new Error(JSON.stringify(reply))
      return reply.value
    },
    [name, input] as const,
  ) as Promise<T>
}

/** Begins long work and resolves with what came of it. */
function finish<T>(window: Page, name: string, input: unknown): Promise<T> {
  return window.evaluate(
    async ([asked, given]) => {
      const { request, subscribe } = (globalThis as unknown as Bridge).commonplace
      const ended: { id: string }[] = []
      let hear = () => {}
      const stop = subscribe('job.finished', (job) => {
        ended.push(job as { id: string })
        hear()
      })
      const reply = await request(asked, given)
      if (!reply.ok) throw new Error(JSON.stringify(reply))
      const { job } = reply.value as { job: string }
      for (;;) {
        const mine = ended.find(({ id }) => id === job)
        if (mine) return (stop(), mine)
        await new Promise<void>((resolve) => (hear = resolve))
      }
    },
    [name, input] as const,
  ) as Promise<T>
}

/** Clips these and tells how many were kept. */
export async function clipAll(window: Page, sources: Source[]): Promise<number> {
  const outcomes = await clipEach(window, sources)
  return outcomes.filter(({ outcome }) => outcome === 'saved').length
}

type Outcome = { outcome: string; id?: string; problem?: { message: string } }

/** Clips these and tells what became of each. */
export async function clipEach(window: Page, sources: Source[]): Promise<Outcome[]> {
  const given = { sources, ifKnown: 'keep-both' }
  return (await finish<{ outcomes: Outcome[] }>(window, 'clips.capture', given)).outcomes
}

/** Imports pages from an export of another program, and tells how many were kept. */
export async function importAll(
  window: Page,
  folder: string,
  pages: readonly HostilePage[],
  words: readonly string[],
): Promise<number> {
  const path = await hostileExport(folder, pages, words)
  const job = await finish<{ sum: { clips: number } }>(window, 'imports.start', { path })
  return job.sum.clips
}

/** Writes notes of hostile words and pages, and tells how many there are. */
export async function keepNotes(
  window: Page,
  pages: readonly HostilePage[],
  words: readonly string[],
): Promise<number> {
  for (const word of words)
    await ask(window, 'notes.add', { title: word.slice(0, 900), body: `${word}\n\n> ${word}` })
  for (const page of pages) await ask(window, 'notes.add', { title: page.name, body: page.html })
  return words.length + pages.length
}

/** Exports every clip as a web page into a folder. */
export async function exportAll(window: Page, path: string): Promise<void> {
  await finish(window, 'export.start', {
    format: 'html',
    choice: { kind: 'everything' },
    path,
    style: 'apa',
    toShare: false,
  })
}
