import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Canary } from './canary'
import { armed, ownPayloads, sharedPayloads } from './payload-set'
import type { Payload } from './payloads/payload'

/** A payload ready to be shown: its number is its place in the set and what it is heard by. */
export type Armed = Payload & { number: number; markup: string }

/** Of the long lists of others, every so many are tried. */
const STEP = 16

/** The payloads, what they may reach, and a folder for what is made of them. */
export type LaidOut = {
  payloads: Armed[]
  /** How many of them are of others; null where there is no folder of them. */
  shared: number | null
  canary: Canary
  folder: string
  /** A file outside of everything that no payload may read. */
  bait: string
  end: () => Promise<void>
}

/** Where payloads of others are looked for. */
const OTHERS = process.env['COMMONPLACE_PAYLOADS'] ?? '../shared/fixtures/security'

/** Arms all payloads, those of others in a folder too, for a canary and a bait of their own. */
export async function layOut(others = OTHERS): Promise<LaidOut> {
  const folder = await mkdtemp(join(tmpdir(), 'commonplace-security-'))
  await mkdir(join(folder, 'elsewhere'))
  const bait = join(folder, 'elsewhere', 'bait.svg')
  await writeFile(bait, BAIT)
  const canary = await Canary.open()
  const shared = sharedPayloads(others, STEP)
  const ears = { canary, bait: pathToFileURL(bait).href }
  const payloads = [...ownPayloads, ...shared].map((payload, number) => ({
    ...payload,
    number: number + 1,
    markup: armed(payload.html, number + 1, ears),
  }))
  return {
    payloads,
    shared: shared.length > 0 ? shared.length : null,
    canary,
    folder,
    bait,
    end: async () => {
      await canary.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Runs where it is opened as a document, and is told by its size where it is drawn. */
export const BAIT_WIDTH = 77
const BAIT = `<svg xmlns="http://www.w3.org/2000/svg" width="${BAIT_WIDTH}" height="7"><script>globalThis.__pwned(0)</script></svg>`
