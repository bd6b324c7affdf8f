const HEADINGS = ['', 'passed', 'failed', 'skipped', 'seconds']

/** One line a step, for whoever wants to know where. */
export function table(results) {
  const rows = results.map(({ name, passed, failed, skipped, seconds }) => {
    return [name, passed, failed, skipped, seconds.toFixed(1)]
  })
  return [HEADINGS, ...rows].map(line).join('\n')
}

/** The one line that sums it all up. */
export function closingLine(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0)
  return `${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`
}

function line([name, ...numbers]) {
  return name.padEnd(16) + numbers.map((number) => String(number).padStart(9)).join('')
}
