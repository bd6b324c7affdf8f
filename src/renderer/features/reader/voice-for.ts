type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'default' | 'localService'>

/**
 * The voice that reads a language best: one of its own, on this machine, the usual one first. Null where
 * there is none for it. Voices of a service elsewhere are never taken: they would send the article away.
 */
export function voiceFor<V extends Voice>(voices: readonly V[], language: string | null): V | null {
  const local = voices.filter((voice) => voice.localService)
  const usual = local.find((voice) => voice.default) ?? local[0] ?? null
  if (language === null) return usual
  const wanted = language.toLowerCase()
  const [root] = wanted.split('-')
  const spoken = ({ lang }: Voice) => lang.toLowerCase().replace('_', '-')
  return (
    local.find((voice) => spoken(voice) === wanted) ??
    local.find((voice) => spoken(voice).split('-')[0] === root && voice.default) ??
    local.find((voice) => spoken(voice).split('-')[0] === root) ??
    usual
  )
}
