import fc from 'fast-check'
import { expect, test } from 'vitest'
import { conflictSides } from '#storage/conflict-sides'

const line = fc.oneof(
  fc.string(),
  fc.constantFrom('{', '  "title": "x",', '---', '', '====', '<<<<', '> quoted', '=======x'),
)
const lines = fc
  .array(line, { maxLength: 4 })
  .map((all) => all.filter((each) => !/[\n\r]|^(<{7}|>{7}|={7}$|\|{7})/.test(each)))
const pieces = fc.array(fc.record({ ours: lines, theirs: lines, base: lines, common: lines }), {
  minLength: 1,
  maxLength: 4,
})

test.each(['with the base between', 'without the base'])(
  'both sides are had back from what a version control tool writes, %s',
  (how) => {
    fc.assert(
      fc.property(pieces, (all) => {
        const conflicted = all.flatMap(({ ours, theirs, base, common }) => [
          ...common,
          '<<<<<<< HEAD',
          ...ours,
          ...(how === 'without the base' ? [] : ['||||||| 1a2b3c4', ...base]),
          '=======',
          ...theirs,
          '>>>>>>> other',
        ])
        const side = (which: 'ours' | 'theirs') =>
          all.flatMap((piece) => [...piece.common, ...piece[which]]).join('\n')

        expect(conflictSides(conflicted.join('\n'))).toEqual([side('ours'), side('theirs')])
      }),
    )
  },
)

test('a text without a conflict has no sides', () => {
  fc.assert(
    fc.property(lines, (all) => {
      expect(conflictSides(all.join('\n'))).toBeNull()
    }),
  )
  expect(conflictSides('A heading\n=======\n\n>>>>>>> quoted')).toBeNull()
})
