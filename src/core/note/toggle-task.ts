const TASK = /^(\s*(?:[-*+]|\d{1,9}[.)])\s+)\[([ xX])\](?=\s|$)/
const ITEM = /^(\s*(?:[-*+]|\d{1,9}[.)])\s+)/

/** A line as a task to do; a task that was to do as done, and one that was done as to do again. */
export function toggleTask(line: string): string {
  const [whole, lead = '', mark] = TASK.exec(line) ?? []
  if (whole !== undefined) return `${lead}[${mark === ' ' ? 'x' : ' '}]${line.slice(whole.length)}`
  const [item] = ITEM.exec(line) ?? []
  if (item !== undefined) return `${item}[ ] ${line.slice(item.length)}`
  const indent = /^\s*/.exec(line)?.[0] ?? ''
  return `${indent}- [ ] ${line.slice(indent.length)}`
}
