/** Scores by document number. */
export type Scores = Float64Array

/** The documents with the best scores, unordered: more than `count` when the last of them are equal. */
export function bestOf(numbers: number[], scores: Scores, count: number): number[] {
  if (numbers.length <= count) return numbers
  // Sorting plain numbers is many times faster than sorting documents.
  const worst =
    Float64Array.from(numbers, (number) => scores[number] ?? 0)
      .sort()
      .at(-count) ?? 0
  return numbers.filter((number) => (scores[number] ?? 0) >= worst)
}
