import { createContext, useContext } from 'react'

/** What the parts every screen is made of say by themselves. */
export type ComponentWords = {
  close: string
  dismiss: string
  dismissAll: (number: number) => string
  problems: (number: number) => string
  tryAgain: string
  isSo: string
  color: string
  theme: string
  takeOff: (tag: string) => string
  any: (label: string) => string
  filterHighlights: string
  filter: string
  wordsOfHighlights: string
  tagOfHighlights: string
  anyTag: string
  withoutPlace: string
  times: (number: number) => string
  linkIt: string
  linkItIn: (title: string) => string
  makeLink: string
  today: string
  yesterday: string
  /** What is said of a part of the window that failed, by its name. */
  notShown: { sidebar: string; list: string; article: string }
  nothingLost: string
}

/** The words in the language that was chosen, handed down by the app: parts know of no catalog. */
export const WordsOfComponents = createContext<ComponentWords | null>(null)

/** What a part of a screen says by itself. */
export function useComponentWords(): ComponentWords {
  const words = useContext(WordsOfComponents)
  if (words === null) throw new Error('The words of the components were not handed down.')
  return words
}
