import { counter } from '../../counted'

const count = counter('en')

/** What an export came to: what was written where, what is missing from it, what was left out of it. */
export const exporting = {
  exporting: 'Exporting',
  exported: (clips: number, notes: number, path: string) => {
    const what = [
      ...(clips > 0 ? [count(clips, { one: '# clip', other: '# clips' })] : []),
      ...(notes > 0 ? [count(notes, { one: '# note', other: '# notes' })] : []),
    ]
    return `Exported ${what.length > 0 ? what.join(' and ') : 'nothing'} to ${path}.`
  },
  unchangedFiles: (files: number) =>
    count(files, { one: '# file had not changed.', other: '# files had not changed.' }),
  leftOutToShare: (tracking: number, pictures: number, paths: number) => {
    const out = [
      ...(tracking > 0
        ? [count(tracking, { one: '# tracking address', other: '# tracking addresses' })]
        : []),
      ...(pictures > 0
        ? [
            count(pictures, {
              one: '# picture’s place and device',
              other: '# pictures’ places and devices',
            }),
          ]
        : []),
      ...(paths > 0
        ? [count(paths, { one: '# place on this computer', other: '# places on this computer' })]
        : []),
    ]
    return `Left out for sharing: ${out.join(', ')}.`
  },
  notExported: (number: number) =>
    count(number, { one: 'Not exported: # thing.', other: 'Not exported: # things.' }),
  /** Something by its name, and what is said of it. */
  ofThing: (name: string, words: string) => `${name}: ${words}`,
  diskFullFor: (path: string) =>
    `The disk is full, so ${path} was not written. Make room, or choose another place, and export again.`,
  notWritten: (path: string) =>
    `${path} could not be written. Choose another place and export again.`,
  notOurExport: (path: string) =>
    `${path} is not a library that Commonplace exported, or another program rewrote it. Export it again as “Everything, as JSON”.`,
  wholeNotShared:
    'Everything is exported as it is, to be imported again. Choose another format to share it.',
  bookTooLong: (most: number, clips: number) =>
    `A book can have ${count(most, { other: '#' })} clips, and these are ${count(clips, { other: '#' })}. Choose fewer.`,
  noHighlightsChosen:
    'There are no highlights in what was chosen. Mark some passages, or choose more.',
  pictureGone: 'The picture is not in the library folder. “Verify library” says what is damaged.',
  nothingUnkept: 'The last import left nothing to try again. Import the file itself.',
}
