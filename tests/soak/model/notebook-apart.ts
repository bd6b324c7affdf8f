import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { expect } from 'vitest'
import { z } from 'zod'
import { ANSWERS, type Answers, type Asked } from './asked'

const Said = z.union([
  z.object({ opened: z.literal(true) }),
  z.object({ report: z.string() }),
  z.object({ answer: z.unknown() }),
])

/** A notebook in a process of its own, that can be killed. */
export class NotebookApart {
  #child: ChildProcess | null = null
  #heard: ((said: { value: unknown } | { ended: string }) => void) | null = null
  #complaint = ''

  constructor(
    private readonly program: string,
    private readonly folder: string,
    private readonly data: string,
  ) {}

  /** Starts the process; resolves when its library is open. */
  async open(): Promise<void> {
    const child = spawn(process.execPath, [this.program, this.folder, this.data])
    this.#child = child
    this.#complaint = ''
    child.stderr.on('data', (part: Buffer) => (this.#complaint += part.toString()))
    child.once('close', () => this.#heard?.({ ended: this.#complaint }))
    const opened = this.#next()
    createInterface({ input: child.stdout }).on('line', (line) => {
      const said = Said.parse(JSON.parse(line))
      if ('report' in said) expect(said.report).toMatch(/as an interrupted capture leaves/)
      else if ('opened' in said) this.#heard?.({ value: null })
      else this.#heard?.({ value: said.answer })
    })
    await opened
  }

  /** Has something done; resolves when it is acknowledged. */
  async ask<A extends Asked>(asked: A): Promise<Answers[A['ask']]> {
    const answered = this.#next()
    this.#child?.stdin?.write(`${JSON.stringify(asked)}\n`)
    const answer = ANSWERS[asked.ask].parse(await answered)
    // The answer's schema is chosen by the name of the question.
    return answer as Answers[A['ask']]
  }

  /** Closes the library and ends the process. Gives the bytes that its heap held. */
  async close(): Promise<number> {
    const child = this.#child
    const ended = child && once(child, 'close')
    const heap = await this.ask({ ask: 'close' })
    await ended
    return heap
  }

  /** Asks for something, and kills the process some milliseconds later, whether it is done or not. */
  async killWhile(asked: Asked, milliseconds: number): Promise<void> {
    this.#child?.stdin?.write(`${JSON.stringify(asked)}\n`)
    await new Promise((resolve) => setTimeout(resolve, milliseconds))
    await this.kill()
  }

  async kill(): Promise<void> {
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'close')
    child.kill('SIGKILL')
    await ended
  }

  #next(): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#heard = (said) => {
        this.#heard = null
        if ('value' in said) resolve(said.value)
        else reject(new Error(`The notebook ended before it answered. ${said.ended}`))
      }
    })
  }
}
