const NONE = 0
const SMALLEST = 16

/**
 * Finds slots by the hash of what they hold. It keeps no keys: whoever asks looks into the slot to
 * see whether it is the one. Slots of one hash are a chain, so that many equal ones cost no more than
 * others; places in it are kept as slot + 1, for a fresh array is full of zeros.
 */
export class SlotTable {
  #heads = new Int32Array(SMALLEST)
  #next = new Int32Array(SMALLEST)
  #before = new Int32Array(SMALLEST)
  #count = 0

  constructor(private readonly hashOf: (slot: number) => number) {}

  add(slot: number): void {
    if (slot >= this.#next.length) {
      this.#next = withRoom(this.#next, slot + 1)
      this.#before = withRoom(this.#before, slot + 1)
    }
    if (++this.#count > this.#heads.length) this.#spread(2 * this.#count)
    this.#link(slot)
  }

  /** Takes out a slot that still holds what it was added with. */
  remove(slot: number): void {
    const next = this.#next[slot] ?? NONE
    const before = this.#before[slot] ?? NONE
    if (before === NONE) this.#heads[this.#headOf(slot)] = next
    else this.#next[before - 1] = next
    if (next !== NONE) this.#before[next - 1] = before
    this.#count--
  }

  /** A slot of this hash that is meant; -1 when there is none. */
  find(hash: number, isMeant: (slot: number) => boolean): number {
    let at = this.#heads[hash & (this.#heads.length - 1)] ?? NONE
    while (at !== NONE && !isMeant(at - 1)) at = this.#next[at - 1] ?? NONE
    return at - 1
  }

  /** All slots of this hash that are meant. */
  all(hash: number, isMeant: (slot: number) => boolean): number[] {
    const slots: number[] = []
    this.find(hash, (slot) => {
      if (isMeant(slot)) slots.push(slot)
      return false
    })
    return slots
  }

  /** Makes room for the slots up to this, so that adding them does not. */
  reserve(count: number): void {
    this.#next = withRoom(this.#next, count)
    this.#before = withRoom(this.#before, count)
    if (count > this.#heads.length) this.#spread(count)
  }

  #spread(count: number) {
    const old = this.#heads
    this.#heads = new Int32Array(2 ** Math.ceil(Math.log2(count)))
    for (const head of old) {
      for (let at = head; at !== NONE;) {
        const next = this.#next[at - 1] ?? NONE
        this.#link(at - 1)
        at = next
      }
    }
  }

  #link(slot: number) {
    const head = this.#headOf(slot)
    const first = this.#heads[head] ?? NONE
    this.#next[slot] = first
    this.#before[slot] = NONE
    if (first !== NONE) this.#before[first - 1] = slot + 1
    this.#heads[head] = slot + 1
  }

  #headOf(slot: number) {
    return this.hashOf(slot) & (this.#heads.length - 1)
  }
}

function withRoom(places: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (length <= places.length) return places
  const larger = new Int32Array(Math.max(length, Math.ceil(places.length * 1.25)))
  larger.set(places)
  return larger
}
