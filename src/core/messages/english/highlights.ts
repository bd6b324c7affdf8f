import { counter } from '../counted'

const count = counter('en')

export const highlights = {
  title: 'Highlights',
  unreadable: 'The highlights could not be read',
  none: 'No highlights yet',
  noneHint:
    'Open an article, select a passage and press H. Everything you mark comes together here.',
  all: (number: number) => count(number, { one: '# highlight', other: '# highlights' }),
  some: (shown: number, all: string) => `${count(shown, { other: '#' })} of ${all}`,
  copy: 'Copy these highlights',
  copied: 'Copied the highlights, as Markdown',
  send: 'Send these highlights to a note',
  groupBy: 'Group by',
  groups: { clip: 'Clip', tag: 'Tag', color: 'Color', date: 'Date' },
  noTag: 'No tag',
  noneLikeThat: 'No highlight is like that',
  noneLikeThatHint: 'Take a word, a color or a tag away from the filter.',
  withoutPlace: 'without a place',
}
