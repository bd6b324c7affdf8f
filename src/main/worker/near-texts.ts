import { readFile } from 'node:fs/promises'
import { nearPairs, type NearPair } from '#core/text/near-pairs'
import { SKETCH_SIZE, sketchOf } from '#core/text/sketch'

const BYTES = SKETCH_SIZE * 4

/** The sketches of texts in files, one after the other; of a text too short for one, zeros, and of a file that cannot be read. */
export async function sketchFiles(paths: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  const sketches = new Uint8Array(paths.length * BYTES)
  for (const [place, path] of paths.entries()) {
    const sketch = sketchOf(await readFile(path, 'utf8').catch(() => ''))
    if (sketch) sketches.set(new Uint8Array(sketch.buffer), place * BYTES)
  }
  return sketches
}

/** The pairs among texts, by their sketches one after the other, that are at least so much alike. */
export function nearTexts(packed: Uint8Array, least: number): NearPair[] {
  const all = new Uint32Array(Uint8Array.from(packed).buffer)
  const sketches: (Uint32Array | null)[] = []
  for (let at = 0; at < all.length; at += SKETCH_SIZE) {
    const sketch = all.subarray(at, at + SKETCH_SIZE)
    sketches.push(sketch.every((number) => number === 0) ? null : sketch)
  }
  return nearPairs(sketches, least)
}
