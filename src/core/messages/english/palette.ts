import { counter } from '../counted'

const count = counter('en')

export const palette = {
  title: 'Go anywhere, do anything',
  placeholder: 'A command, or the name of a clip, note or tag',
  hint: 'Begin with > for commands only, with # for tags only.',
  results: 'Commands and names',
  recent: 'Used lately',
  found: (number: number) => count(number, { one: '# found', other: '# found' }),
  more: (number: number) =>
    count(number, { one: 'And one more. Type on.', other: 'And # more. Type on.' }),
  nothing: 'Nothing is called so.',
  nothingHint: (typed: string) => `Press Enter to search the library for “${typed}”.`,
  kinds: { clip: 'Clip', note: 'Note', tag: 'Tag', search: 'Smart collection' },
}
