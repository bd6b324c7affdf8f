import { sayIn, type Sentence } from '#core/messages/sentence'
import { sentenceOf } from '#core/problem'
import { useMessages } from './use-messages'

/** Says sentences that other processes made, in the language that was chosen. */
export function useSay(): (sentence: Sentence) => string {
  const { sentences } = useMessages()
  return (sentence) => sayIn(sentences, sentence)
}

/** Says what went wrong, in the language that was chosen. */
export function useSayProblem(): (thrown: unknown) => string {
  const say = useSay()
  return (thrown) => say(sentenceOf(thrown))
}
