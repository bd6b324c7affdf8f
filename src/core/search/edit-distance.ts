/**
 * How many letters must be changed, put in, left out or swapped with their neighbor to make one word of
 * the other; `most + 1` when it is more than `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  // What is alike at both ends needs no looking at, and that is nearly all of words that are near.
  const least = Math.min(a.length, b.length)
  let start = 0
  while (start < least && a.charCodeAt(start) === b.charCodeAt(start)) start++
  let end = 0
  while (
    end < least - start &&
    a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)
  ) {
    end++
  }
  const longest = Math.max(a.length, b.length) - start - end
  if (longest <= 1) return longest
  // One edit leaves one letter, or two that are swapped.
  if (most === 1 && longest > 2) return most + 1
  return editsBetween(a.slice(start, a.length - end), b.slice(start, b.length - end), most)
}

function editsBetween(a: string, b: string, most: number): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1]
      let edits = Math.min(
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
      )
      const isSwap =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (isSwap) edits = Math.min(edits, (beforeLast[column - 2] ?? 0) + 1)
      current.push(edits)
      least = Math.min(least, edits)
    }
    if (least > most) return most + 1
    beforeLast = last
    last = current
  }
  return Math.min(last[b.length] ?? 0, most + 1)
}
