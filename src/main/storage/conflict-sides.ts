const OURS = /^<{7}( |$)/
const BASE = /^\|{7}( |$)/
const BETWEEN = /^={7}$/
const THEIRS = /^>{7}( |$)/

/** The two texts in a file that a version control tool could not merge; null when it has no conflict in it. */
export function conflictSides(text: string): [string, string] | null {
  const sides: [string[], string[]] = [[], []]
  let side: 0 | 1 | 'both' | 'neither' = 'both'
  let conflicts = 0
  for (const line of text.split('\n')) {
    const plain = line.replace(/\r$/, '')
    if (OURS.test(plain)) {
      side = 0
      conflicts++
    } else if (side !== 'both' && BASE.test(plain)) side = 'neither'
    else if (side !== 'both' && BETWEEN.test(plain)) side = 1
    else if (side !== 'both' && THEIRS.test(plain)) side = 'both'
    else if (side === 'both') sides.forEach((lines) => lines.push(line))
    else if (side !== 'neither') sides[side].push(line)
  }
  return conflicts === 0 ? null : [sides[0].join('\n'), sides[1].join('\n')]
}
