import { expect, test } from 'vitest'
import { voiceFor } from '../../../../src/renderer/features/reader/voice-for'

const voice = (lang: string, more: Partial<{ default: boolean; localService: boolean }> = {}) => ({
  lang,
  default: false,
  localService: true,
  ...more,
})
const ENGLISH = voice('en-US', { default: true })
const GERMAN = voice('de_DE')

test('an article is read by a voice of its language, however the system writes it', () => {
  expect(voiceFor([ENGLISH, GERMAN], 'de-DE')).toBe(GERMAN)
  expect(voiceFor([ENGLISH, GERMAN], 'de')).toBe(GERMAN)
})

test('without a voice of its language, or a language, the usual voice reads', () => {
  expect(voiceFor([GERMAN, ENGLISH], 'ar')).toBe(ENGLISH)
  expect(voiceFor([GERMAN, ENGLISH], null)).toBe(ENGLISH)
  expect(voiceFor([], 'de')).toBeNull()
})

test('a voice that speaks from elsewhere is never given an article', () => {
  expect(voiceFor([voice('de-DE', { localService: false })], 'de-DE')).toBeNull()
})
