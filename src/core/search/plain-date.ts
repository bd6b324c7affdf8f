import { MONTHS } from '../text/month-names'
import { isDateForm } from './resolve-date'

/** A date as it is said, as a range of the query language, and how many words it took. */
export type PlainDate = { range: string; words: number }

const SIGNS: Record<string, string> = {
  in: '',
  on: '',
  during: '',
  since: '>=',
  after: '>',
  before: '<',
  until: '<=',
  from: '',
  between: '',
}
const UNITS: Record<string, string> = { day: 'd', week: 'w', month: 'm', year: 'y' }

type Day = { form: string; words: number }

/** The date said from here on: “in March 2024”, “since yesterday”, “in the last 30 days”, “from 2023 to 2024”. */
export function readPlainDate(words: readonly string[], from: number): PlainDate | null {
  const joint = words[from] ?? ''
  const sign = SIGNS[joint]
  const at = sign === undefined ? from : from + 1
  const age = readAge(words, at)
  if (age) return { range: `<${age.form}`, words: age.words + at - from }

  const day = readDay(words, at)
  if (!day) return null
  const end = at + day.words
  const joins =
    (joint === 'from' && words[end] === 'to') || (joint === 'between' && words[end] === 'and')
  const other = joins ? readDay(words, end + 1) : null
  if (other) return { range: `${day.form}..${other.form}`, words: end + 1 + other.words - from }
  const began = joint === 'from' ? '>=' : (sign ?? '')
  return { range: began + day.form, words: end - from }
}

function readAge(words: readonly string[], from: number): Day | null {
  const at = words[from] === 'the' ? from + 1 : from
  if (words[at] !== 'last' && words[at] !== 'past') return null
  const number = /^\d{1,3}$/.test(words[at + 1] ?? '') ? words[at + 1] : undefined
  const unit = UNITS[(words[number === undefined ? at + 1 : at + 2] ?? '').replace(/s$/, '')]
  if (unit === undefined) return null
  return { form: `${number ?? 1}${unit}`, words: at - from + (number === undefined ? 2 : 3) }
}

function readDay(words: readonly string[], at: number): Day | null {
  const word = words[at] ?? ''
  const month = MONTHS.get(word)
  const year = /^\d{4}$/.test(words[at + 1] ?? '') ? words[at + 1] : undefined
  if (month !== undefined && year !== undefined) {
    return { form: `${year}-${String(month).padStart(2, '0')}`, words: 2 }
  }
  return /^\d{4}(-|$)/.test(word) || word === 'today' || word === 'yesterday'
    ? isDateForm(word)
      ? { form: word, words: 1 }
      : null
    : null
}
