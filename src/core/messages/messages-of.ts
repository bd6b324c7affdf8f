import type { ENGLISH } from './english'

/** What a language has to have words for: all that English has. A sentence left out does not compile. */
export type Messages = Worded<typeof ENGLISH>

type Worded<T> = {
  [Name in keyof T]: T[Name] extends string
    ? string
    : T[Name] extends (...given: never[]) => string
      ? T[Name]
      : Worded<T[Name]>
}
