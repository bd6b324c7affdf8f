import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Canary } from './canary'
import { armed, ownPayloads, SAMPLE, sharedPayloads, WHOLE } from './payload-set'
import type { Payload } from './payloads/payload'

/** A payload ready to be shown: its number is its place in the set and what it is heard by. */
export type Armed = Payload & { number: number; markup: string }

/** The payloads, what they may reach, and a folder for what is made of them. */
export type LaidOut = {
  payloads: Armed[]
  /** How many they are, and of whom, in words. */
  said: string
  canary: Canary
  folder: string
  /** A file outside of everything that no payload may read. */
  bait: string
  end: () => Promise<void>
}

/** Where payloads of others are looked for. */
const OTHERS = process.env['COMMONPLACE_PAYLOADS'] ?? '../shared/fixtures/security'
const EVERY = process.env['COMMONPLACE_PAYLOADS_WHOLE'] === '1' ? WHOLE : SAMPLE

/** Arms all payloads, those of others in a folder too, for a canary and a bait of their own. */
export async function layOut(others = OTHERS): Promise<LaidOut> {
  const folder = await mkdtemp(join(tmpdir(), 'commonplace-security-'))
  await mkdir(join(folder, 'elsewhere'))
  const bait = join(folder, 'elsewhere', 'bait.svg')
  await writeFile(bait, BAIT)
  const canary = await Canary.open()
  const { chosen, leftOut } = sharedPayloads(others, EVERY)
  const ears = { canary, bait: pathToFileURL(bait).href }
  const payloads = [...ownPayloads, ...chosen].map((payload, number) => ({
    ...payload,
    number: number + 1,
    markup: armed(payload.html, number + 1, ears),
  }))
  return {
    payloads,
    said: wordsFor(chosen.length, leftOut),
    canary,
    folder,
    bait,
    end: async () => {
      await canary.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function wordsFor(chosen: number, leftOut: number) {
  const own = `${ownPayloads.length} payloads of our own`
  if (chosen === 0) return `${own}; there is no folder of payloads of others`
  const rest =
    leftOut === 0 ? '' : ` (${leftOut} left out: \`npm run security -- --whole\` has all)`
  return `${own} and ${chosen} of others${rest}`
}

/** Runs where it is opened as a document, and is told by its size where it is drawn. */
export const BAIT_WIDTH = 77
const BAIT = `<svg xmlns="http://www.w3.org/2000/svg" width="${BAIT_WIDTH}" height="7"><script>globalThis.__pwned(0)</script></svg>`
