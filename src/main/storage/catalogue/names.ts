/** Words that many records share, each kept once and known by its number. Null is number 0. */
export class Names {
  readonly #names: (string | null)[] = [null]
  readonly #numbers = new Map<string, number>()

  constructor(names: readonly string[] = []) {
    for (const name of names) this.number(name)
  }

  /** How many numbers there are, with that of null. */
  get size(): number {
    return this.#names.length
  }

  /** The number of a name, which is given one when it is new. */
  number(name: string | null): number {
    if (name === null) return 0
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    const number = this.#names.push(name) - 1
    this.#numbers.set(name, number)
    return number
  }

  /** The number of a name that is known; null for others. */
  find(name: string): number | null {
    return this.#numbers.get(name) ?? null
  }

  name(number: number): string | null {
    return this.#names[number] ?? null
  }

  /** Every name in the order of its number, so that the same names made again have the same numbers. */
  all(): string[] {
    return this.#names.filter((name) => name !== null)
  }
}
