import type { Range } from '#core/search/query'

/** Whether a number is what a range asks for; a range written backwards means the same. */
export function isWithin(value: number, range: Range<number>): boolean {
  switch (range.op) {
    case 'is':
      return value === range.value
    case '<':
      return value < range.value
    case '<=':
      return value <= range.value
    case '>':
      return value > range.value
    case '>=':
      return value >= range.value
    case 'between': {
      const from = range.from ?? -Infinity
      const to = range.to ?? Infinity
      return value >= Math.min(from, to) && value <= Math.max(from, to)
    }
  }
}
