import { useEffect, useRef, useState } from 'react'
import type { Clip } from '#core/clip/clip'
import type { ToReader } from '#contract/reader-messages'
import type { Span } from '#core/search/search-entry'
import { spokenSentences } from '#core/text/spoken-sentences'
import { useMessages } from '../../api/use-messages'
import { showToast } from '../../components/toast-store'
import { voiceFor } from './voice-for'

export const SPEEDS = ['0.8', '1', '1.25', '1.5', '2'] as const
export type Speed = (typeof SPEEDS)[number]

type Speech = { sentences: Span[]; place: number; state: 'speaking' | 'paused' }

/** Reads an article aloud with a voice of the system, and shows which word is being said. */
export function useReadAloud(
  clip: Pick<Clip, 'language'>,
  text: string,
  position: () => number,
  send: (message: ToReader) => void,
) {
  const { reader } = useMessages()
  const [speech, setSpeech] = useState<Speech | null>(null)
  const [speed, setSpeed] = useState<Speed>('1')
  // Voices tell of words long after they were asked to speak; only the last one asked is heard.
  const turn = useRef(0)

  const say = (sentences: Span[], place: number, rate: Speed) => {
    const sentence = sentences[place]
    const mine = ++turn.current
    speechSynthesis.cancel()
    if (!sentence) return stop()
    const words = text.slice(sentence.start, sentence.end)
    const utterance = new SpeechSynthesisUtterance(words)
    const voice = voiceFor(speechSynthesis.getVoices(), clip.language)
    if (voice) utterance.voice = voice
    utterance.lang = voice?.lang ?? clip.language ?? ''
    utterance.rate = Number(rate)
    utterance.onboundary = ({ charIndex, charLength, name }) => {
      if (turn.current !== mine || name === 'sentence') return
      const start = sentence.start + charIndex
      const length = charLength || /^\S*/.exec(words.slice(charIndex))?.[0].length || 1
      send({ type: 'speak', sentence, word: { start, end: start + length } })
    }
    utterance.onend = () => {
      if (turn.current === mine) say(sentences, place + 1, rate)
    }
    utterance.onerror = ({ error }) => {
      if (turn.current !== mine || error === 'canceled' || error === 'interrupted') return
      showToast({ message: reader.fellSilent(error), tone: 'problem' })
      stop()
    }
    setSpeech({ sentences, place, state: 'speaking' })
    send({ type: 'speak', sentence, word: null })
    speechSynthesis.speak(utterance)
  }
  const stop = () => {
    turn.current++
    speechSynthesis.cancel()
    send({ type: 'speak', sentence: null, word: null })
    setSpeech(null)
  }
  const start = () => {
    if (speechSynthesis.getVoices().length === 0) return showToast({ message: reader.noVoice })
    say(spokenSentences(text, position()), 0, speed)
  }
  const pause = () => {
    if (!speech) return
    // A voice that was paused forgets where it was on some systems, so the sentence begins again.
    if (speech.state === 'paused') return say(speech.sentences, speech.place, speed)
    turn.current++
    speechSynthesis.cancel()
    setSpeech({ ...speech, state: 'paused' })
  }

  // Another clip is silent until it is asked to speak.
  useEffect(
    () => () => {
      turn.current++
      speechSynthesis.cancel()
    },
    [],
  )

  return {
    state: speech?.state ?? 'silent',
    speed,
    toggle: () => (speech ? pause() : start()),
    stop,
    step: (by: 1 | -1) => speech && say(speech.sentences, Math.max(0, speech.place + by), speed),
    setSpeed: (rate: Speed) => {
      setSpeed(rate)
      if (speech?.state === 'speaking') say(speech.sentences, speech.place, rate)
    },
  }
}
export type ReadAloud = ReturnType<typeof useReadAloud>
