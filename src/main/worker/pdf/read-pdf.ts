import { Worker } from 'node:worker_threads'
import type { PdfPage, PdfTold } from '#core/pdf/pdf-text'
import { NotebookError } from '#core/problem'
import { sentence } from '#core/messages/sentence'
import { ThreadMessage, type ThreadTask } from './thread-messages'

/** What a PDF holds, as far as it could be read. */
export type ReadPdf = {
  /** How many pages there are, those that were not read too. */
  pages: number
  read: PdfPage[]
  told: PdfTold
  /** The pages that cannot be read, by their labels. */
  unreadable: string[]
  /** Why no more pages were read; null where all were. */
  stopped: 'many' | 'slow' | null
}

export type PdfLimits = {
  mostPages: number
  mostLetters: number
  /** Milliseconds for all of it. */
  longest: number
  /** For the objects of the thread, in MB. */
  memory: number
}

export const PDF_LIMITS: PdfLimits = {
  mostPages: 3000,
  mostLetters: 5_000_000,
  longest: 120_000,
  memory: 1024,
}

/** Reads the words of a PDF in a thread that can be stopped; throws a sentence when it cannot be opened. */
export async function readPdf(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  { limits = PDF_LIMITS, signal }: { limits?: PdfLimits; signal?: AbortSignal | undefined } = {},
): Promise<ReadPdf> {
  signal?.throwIfAborted()
  const { default: script } = await import('virtual:pdf-thread')
  const { mostPages, mostLetters } = limits
  const task: ThreadTask = { bytes, mostPages, mostLetters }
  const thread = new Worker(script, {
    eval: true,
    workerData: task,
    // What a page makes pdf.js complain of is nobody's to read.
    stdout: true,
    stderr: true,
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: limits.memory },
  })
  const cancel = () => void thread.terminate()
  const timer = setTimeout(cancel, limits.longest)
  signal?.addEventListener('abort', cancel)
  try {
    const result = await listen(thread, name)
    if (signal?.aborted) throw new NotebookError('cancelled', sentence('captureCancelled'))
    return result
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', cancel)
    await thread.terminate()
  }
}

function listen(thread: Worker, name: string): Promise<ReadPdf> {
  return new Promise((resolve, reject) => {
    let result: ReadPdf | null = null
    // Out of time or of memory: what was read until then is kept.
    const end = () => {
      if (result) resolve({ ...result, stopped: 'slow' })
      else reject(refused(name, 'slow'))
    }
    thread.on('error', end)
    thread.on('exit', end)
    thread.on('message', (given: unknown) => {
      const message = ThreadMessage.parse(given)
      switch (message.step) {
        case 'refused':
          return reject(refused(name, message.why))
        case 'opened':
          result = {
            pages: message.pages,
            told: message.told,
            read: [],
            unreadable: [],
            stopped: null,
          }
          return
        case 'read':
          return void result?.read.push(message.page)
        case 'unreadable':
          return void result?.unreadable.push(message.label)
        case 'done':
          if (result) resolve({ ...result, stopped: message.isAll ? null : 'many' })
      }
    })
  })
}

function refused(name: string, why: 'locked' | 'damaged' | 'slow') {
  return new NotebookError('not-a-page', sentence(REASONS[why], name))
}

const REASONS = { locked: 'pdfLocked', damaged: 'pdfDamaged', slow: 'pdfSlow' } as const
