import { weightOf, type Finding, type FindingKind } from '#core/library/finding'
import type { Verification } from '#contract/care-views'
import { decodeRecord } from '#storage/verify/decode-record'
import { verifyLibrary } from '#storage/verify/verify-library'
import type { UnderWay } from './care-jobs'
import type { Notebook } from '../notebook'

/** So many findings of a kind are told one by one. */
const TOLD_OF_EACH = 200

/** Looks at every record and every captured file, changes nothing, and gives what is wrong. */
export async function verification(
  { tools: { store, now } }: Notebook,
  { signal, progress }: Pick<UnderWay, 'signal' | 'progress'>,
): Promise<Verification> {
  // What is on its way to the records would be found missing there.
  await store.flush()
  const found = new Map<FindingKind, { count: number; first: Finding[] }>()
  let looked = 0
  const tools = {
    signal,
    progress: (done: number, total: number) => {
      looked = done
      progress(done, total)
    },
  }
  for await (const finding of verifyLibrary(store.paths, decodeRecord, tools)) put(found, finding)
  const groups = [...found].map(([kind, { count, first }]) => ({
    kind,
    weight: weightOf(kind),
    count,
    first,
  }))
  const wrong = groups.filter(({ weight }) => weight === 'wrong')
  const harmless = groups.filter(({ weight }) => weight === 'harmless')
  return {
    at: now(),
    looked,
    wrong: wrong.reduce((total, { count }) => total + count, 0),
    groups: [...wrong, ...harmless],
  }
}

function put(found: Map<FindingKind, { count: number; first: Finding[] }>, finding: Finding) {
  const alike = found.get(finding.kind) ?? { count: 0, first: [] }
  alike.count++
  if (alike.first.length < TOLD_OF_EACH) alike.first.push(finding)
  found.set(finding.kind, alike)
}
