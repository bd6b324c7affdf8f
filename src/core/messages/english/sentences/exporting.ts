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
}
