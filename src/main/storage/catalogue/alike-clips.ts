import { Buffer } from 'node:buffer'
import type { AlikePair } from '#core/library/duplicate-groups'
import type { Id } from '#core/library/id'
import { SHA_LENGTH } from './clip-columns'
import { onShelf } from './clip-filter'
import type { ClipTable } from './clip-table'

/** The clips outside the trash that have one canonical address or the same text, each paired with the first of them. */
export function alikeClips(table: ClipTable): AlikePair[] {
  const isThere = onShelf(table, 'library')
  const firsts = { address: new Map<string, number>(), text: new Map<string, number>() }
  const pairs: AlikePair[] = []
  const compare = (why: 'address' | 'text', key: string, row: number) => {
    const first = firsts[why].get(key)
    if (first === undefined) firsts[why].set(key, row)
    else pairs.push({ one: table.id(first), other: table.id(row), why, likeness: 1 })
  }
  const seen = new Map<number, number>()
  for (let row = 0; row < table.rows; row++) {
    if (!isThere(row)) continue
    const hash = table.columns.addressHash[row] ?? 0
    seen.set(hash, (seen.get(hash) ?? 0) + 1)
    compare('text', textOf(table, row), row)
  }
  for (let row = 0; row < table.rows; row++) {
    const hash = table.columns.addressHash[row] ?? 0
    // Only of those whose hashes meet is the address itself read.
    if (hash === 0 || (seen.get(hash) ?? 0) < 2 || !isThere(row)) continue
    const address = table.address(row)
    if (address !== null) compare('address', address, row)
  }
  return pairs
}

/** The hash of the text of each clip outside the trash, in hexadecimal digits. */
export function textsOf(table: ClipTable): { id: Id; sha: string }[] {
  const isThere = onShelf(table, 'library')
  const texts: { id: Id; sha: string }[] = []
  for (let row = 0; row < table.rows; row++) {
    if (isThere(row)) texts.push({ id: table.id(row), sha: textOf(table, row) })
  }
  return texts
}

function textOf(table: ClipTable, row: number): string {
  const start = row * SHA_LENGTH
  return Buffer.from(table.columns.textSha256.subarray(start, start + SHA_LENGTH)).toString('hex')
}
