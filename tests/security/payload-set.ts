import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asking } from './payloads/asking'
import { drawing } from './payloads/drawing'
import { framing } from './payloads/framing'
import { mutating } from './payloads/mutating'
import { naming } from './payloads/naming'
import type { Payload } from './payloads/payload'
import { running } from './payloads/running'

/** The project's own set: every class, without any other folder. */
export const ownPayloads: readonly Payload[] = [
  ...running,
  ...mutating,
  ...drawing,
  ...asking,
  ...framing,
  ...naming,
]

/** Files of others whose rows are all unlike; the rest repeat themselves. */
const VARIED = /^(own|dompurify|h5sc)\./
const NOT_PAGES = /^(jsontest)\./

/** How much of the sets of others is tried: every so many rows of what is varied and of what repeats itself. */
export const SAMPLE = { varied: 4, repeating: 60 }
export const WHOLE = { varied: 1, repeating: 1 }

/** Payloads of others, from a folder of JSON lines, always the same of them; none where there is no such folder. */
export function sharedPayloads(
  folder: string,
  every: typeof SAMPLE,
): { chosen: Payload[]; leftOut: number } {
  const names = existsSync(folder) ? readdirSync(folder).sort() : []
  const files = names.filter((name) => name.endsWith('.jsonl') && !NOT_PAGES.test(name))
  const rows = files.flatMap((name) => {
    const step = VARIED.test(name) ? every.varied : every.repeating
    const lines = readFileSync(join(folder, name), 'utf8').trim().split('\n').slice(1)
    return lines.map((line, at) => ({ line, isChosen: at % step === 0 }))
  })
  const chosen = rows.filter(({ isChosen }) => isChosen)
  return { chosen: chosen.map(({ line }) => readRow(line)), leftOut: rows.length - chosen.length }
}

function readRow(line: string): Payload {
  const row: unknown = JSON.parse(line)
  const { id, html, click } = row as { id: string; html: string; click?: boolean }
  return { id, kind: 'shared', html, wantsHand: click ?? /\bhref=|\bon(?!error|load)/i.test(html) }
}

/** What the placeholders of a payload stand for. */
export type Ears = { canary: { host: string; port: number }; bait: string }

/** The payload as it goes into a page; its number is what it is heard by. */
export function armed(html: string, number: number, { canary, bait }: Ears): string {
  const words: Record<string, string> = {
    J: `__pwned(${number})`,
    U: `http://127.0.0.1:${canary.port}/p${number}`,
    H: `p${number}.${canary.host}:${canary.port}`,
    P: String(canary.port),
    N: String(number),
    B: bait,
    A: 'app://commonplace',
  }
  return html.replace(/%([JUHPNBA])%/g, (_, name: string) => words[name] ?? '')
}
