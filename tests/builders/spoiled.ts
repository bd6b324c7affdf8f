import fc from 'fast-check'

/** Bytes with some of them lost, doubled, changed, or with words put among them that mean something to who reads them. */
export function spoiled(
  seeds: readonly Uint8Array[],
  words: readonly string[],
): fc.Arbitrary<Buffer<ArrayBuffer>> {
  const wound = fc.record({
    does: fc.constantFrom('lose', 'double', 'change', 'add', 'cut'),
    at: fc.nat(),
    length: fc.integer({ min: 1, max: 400 }),
    bytes: fc.oneof(
      fc.constantFrom(...words).map((word) => Buffer.from(word, 'latin1')),
      fc.uint8Array({ minLength: 1, maxLength: 12 }).map((bytes) => Buffer.from(bytes)),
    ),
    often: fc.constantFrom(1, 1, 1, 40),
  })
  return fc
    .tuple(fc.constantFrom(...seeds), fc.array(wound, { minLength: 1, maxLength: 8 }))
    .map(([seed, wounds]) => {
      let bytes: Buffer = Buffer.from(seed)
      for (const { does, at, length, bytes: added, often } of wounds) {
        const place = at % (bytes.length + 1)
        const before = bytes.subarray(0, place)
        const piece = bytes.subarray(place, place + length)
        const after = bytes.subarray(place + length)
        if (does === 'lose') bytes = Buffer.concat([before, after])
        if (does === 'double') bytes = Buffer.concat([before, piece, piece, after])
        if (does === 'change') bytes = Buffer.concat([before, added, after])
        // What is cut off before its end, but never near its beginning alone.
        if (does === 'cut') bytes = at % 4 === 0 ? before : bytes
        if (does === 'add')
          bytes = Buffer.concat([before, ...Array<Buffer>(often).fill(added), piece, after])
      }
      return Buffer.from(bytes)
    })
}
