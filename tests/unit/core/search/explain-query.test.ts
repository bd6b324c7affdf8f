import { expect, test } from 'vitest'
import { messagesIn } from '#core/messages/messages'
import { explainQuery, explainSearch } from '#core/search/explain-query'
import { parseQuery } from '#core/search/parse-query'

test.each([
  ['', 'everything but the trash'],
  [
    '"private warning" tag:terrorism -soleimani',
    'clips with “private warning”, tagged terrorism, without soleimani',
  ],
  ['duty warn', 'clips with duty and warn'],
  ['tag:iran OR tag:iraq', 'clips tagged iran or tagged iraq'],
  ['iran OR iraq', 'clips with iran or iraq'],
  ['"U.S. government"~5', 'clips with “U.S. government” within 5 words'],
  ['author:lee site:bbc.com', 'clips by lee, from bbc.com'],
  ['highlight:timely words:>500', 'clips with timely in a highlight, more than 500 words long'],
  ['saved:<30d is:unread', 'clips saved in the last 30 days, not read yet'],
  ['published:2024-01..2024-06', 'clips published from 2024-01 to 2024-06'],
  ['saved:today sort:title', 'clips saved today, by title'],
  ['-tag:iran in:trash', 'clips not tagged iran, in the trash'],
])('%s reads “%s”', (typed, words) => {
  expect(explainQuery(parseQuery(typed))).toBe(words)
})

test.each([
  ['', 'alles außer dem Papierkorb'],
  [
    '"private warning" tag:terrorism -soleimani',
    'Hervorhebungen mit „private warning“, mit dem Tag terrorism, ohne soleimani',
  ],
  ['tag:iran OR tag:iraq', 'Hervorhebungen mit dem Tag iran oder mit dem Tag iraq'],
  ['author:lee words:>500', 'Hervorhebungen verfasst von lee, mehr als 500 Wörter lang'],
  ['saved:"2 weeks ago" -has:notes', 'Hervorhebungen gespeichert vor 2 Wochen, ohne Notizen'],
  ['published:2024-01..2024-06', 'Hervorhebungen veröffentlicht von 2024-01 bis 2024-06'],
])('%s reads “%s” in German', (typed, words) => {
  const { explained } = messagesIn('de')

  expect(explainSearch(parseQuery(typed), 'highlights', explained)).toBe(words)
})
