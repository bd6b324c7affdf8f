import { z } from 'zod'
import { sentences as english } from './english/sentences'
import type { Messages } from './messages-of'

const Plain = z.object({ name: z.string(), given: z.array(z.union([z.string(), z.number()])) })

/**
 * A sentence by its name in the catalog, with what stands in it, another sentence perhaps. Who says it need not know in which
 * language it will be read.
 */
export const Sentence = z.object({
  name: z.string(),
  given: z.array(z.union([z.string(), z.number(), Plain])),
})
export type Sentence = z.infer<typeof Sentence>

type Sentences = Messages['sentences']
export type SentenceName = keyof Sentences

type Given = string | number | Sentence
type GivenOf<Name extends SentenceName> = Sentences[Name] extends (...given: infer All) => string
  ? { [Place in keyof All]: All[Place] extends number ? number : string | Sentence }
  : []

/** The sentence of this name, with what it asks for. */
export function sentence<Name extends SentenceName>(name: Name, ...given: GivenOf<Name>): Sentence {
  const all: readonly Given[] = given
  return { name, given: all.map((each) => (typeof each === 'object' ? plainly(each) : each)) }
}

// Sentences may come from a process that reads hostile pages, so they are not nested without end.
function plainly({ name, given }: Sentence) {
  return { name, given: given.map((each) => (typeof each === 'object' ? inEnglish(each) : each)) }
}

/** A sentence in the words of a language; one that has no words there is its name. */
export function sayIn(sentences: Sentences, { name, given }: Sentence): string {
  const words: unknown = Object.hasOwn(sentences, name) ? Reflect.get(sentences, name) : name
  if (typeof words === 'string') return words
  // `sentence` holds a name and what it asks for together; the types cannot follow a name known only at run time.
  const say = words as (...given: (string | number)[]) => string
  return say(...given.map((each) => (typeof each === 'object' ? sayIn(sentences, each) : each)))
}

/** A sentence that was kept on disk; what was kept in English only, or by a newer program, in the words kept beside it. */
export function keptSentence(said: Sentence | undefined, words: string): Sentence {
  return said && Object.hasOwn(english, said.name) ? said : sentence('plain', words)
}

/** A sentence in English, for the command line, logs and files. */
export function inEnglish(said: Sentence): string {
  return sayIn(english, said)
}
