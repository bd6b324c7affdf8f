import { counter } from '../counted'

const count = counter('en')

export const corrections = {
  leftOut: 'What was left out',
  undoAll: 'Undo all corrections',
  done: 'Done',
  comparing: 'Comparing the article with its page…',
  nothing: 'Nothing of the page was left out.',
  pieces: (number: number) =>
    count(number, {
      one: '# piece of the page is left out.',
      other: '# pieces of the page are left out.',
    }),
  first: (number: number) => count(number, { other: ' The first # are shown.' }),
  yours: (number: number) =>
    count(number, { one: ' You made # correction.', other: ' You made # corrections.' }),
  hint: ' Bring pieces back, or point at a paragraph to hide it.',
  byHand: (number: number) =>
    count(number, { one: '# correction by hand', other: '# corrections by hand' }),
  title: 'Corrections',
  noBlock: 'Walk to a paragraph with the arrow keys first, or point at one.',
  noPiece: 'Go to a piece that was left out with Tab, or to the paragraph before it.',
}
