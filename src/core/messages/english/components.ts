import { counter } from '../counted'

const count = counter('en')

/** What buttons and cards say that are the same on every screen. */
export const components = {
  close: 'Close',
  dismiss: 'Dismiss',
  dismissAll: (number: number) => `Dismiss all ${number}`,
  problems: (number: number) => count(number, { one: '# problem', other: '# problems' }),
  tryAgain: 'Try again',
  isSo: 'Is so already:',
  color: 'Color',
  theme: 'Theme',
  takeOff: (tag: string) => `Take off ${tag}`,
  any: (label: string) => `Any ${label.toLowerCase()}`,
  filterHighlights: 'Filter the highlights',
  filter: 'Filter',
  wordsOfHighlights: 'Words in highlights and their notes',
  tagOfHighlights: 'Tag of the highlights',
  anyTag: 'Any tag',
  withoutPlace: 'Without a place',
  times: (number: number) => count(number, { one: '# time', other: '# times' }),
  linkIt: 'Link it',
  linkItIn: (title: string) => `Link it in “${title}”`,
  makeLink: 'Make it a link (L)',
  today: 'Today',
  yesterday: 'Yesterday',
  notShown: {
    sidebar: 'The sidebar could not be shown',
    list: 'The list could not be shown',
    article: 'The article could not be shown',
  },
  nothingLost: 'Nothing that was saved is lost.',
}
