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

/** Files of others that are tried whole; of the rest, which repeat themselves, every so many. */
const WHOLE = /^(own|dompurify|h5sc)\./
const PAGES_ONLY = /^(jsontest)\./

/** Payloads of others, from a folder of JSON lines; none where there is no such folder. */
export function sharedPayloads(folder: string, step: number): Payload[] {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
  return files.flatMap((name) => {
    if (PAGES_ONLY.test(name)) return []
    const rows = readFileSync(join(folder, name), 'utf8').trim().split('\n').slice(1)
    const chosen = WHOLE.test(name) ? rows : rows.filter((_, at) => at % step === 0)
    return chosen.map(readRow)
  })
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
