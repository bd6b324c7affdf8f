import type { LeftOut } from '#core/clip/left-out'

/** So many pieces together are shown at once; more are folded. */
const FEW = 3
const FIRST_WORDS = 90

/** Pieces that were left out at one place of the article, each with a button that brings it back. */
export function leftOutElement(
  run: readonly LeftOut[],
  bringBack: (blocks: string[]) => void,
): HTMLElement {
  const element = document.createElement('aside')
  element.className = 'left-out'
  element.ariaLabel = 'Left out here'
  element.dataset.blocks = JSON.stringify(run.map(({ block }) => block))
  // Presses here are not ones on the article.
  element.addEventListener('click', (event) => event.stopPropagation())
  const pieces = run.map((piece) => pieceElement(piece, bringBack))
  if (run.length <= FEW) {
    element.append(...pieces)
    return element
  }
  const folded = document.createElement('details')
  const summary = document.createElement('summary')
  const words = run.map((piece) => piece.words).join(' · ')
  summary.textContent = `${run.length} pieces left out: ${shortened(words)}`
  summary.dir = 'auto'
  const all = buttonOf(`Bring back all ${run.length}`, () => {
    bringBack(run.map(({ block }) => block))
  })
  folded.append(summary, all, ...pieces)
  element.append(folded)
  return element
}

/** The names of the pieces that this element stands for; none where it is not one of those that were left out. */
export function piecesOf(element: Element | null): string[] {
  const blocks = element?.closest<HTMLElement>('[data-blocks]')?.dataset.blocks
  return blocks === undefined ? [] : (JSON.parse(blocks) as string[])
}

function pieceElement({ block, words, by }: LeftOut, bringBack: (blocks: string[]) => void) {
  const element = document.createElement('div')
  element.className = 'left-out-piece'
  element.dataset.blocks = JSON.stringify([block])
  element.dataset.by = by
  const text = document.createElement('p')
  text.textContent = words
  text.dir = 'auto'
  const button = buttonOf('Bring back', () => bringBack([block]))
  button.ariaLabel = `Bring back: ${shortened(words)}`
  if (by === 'person') {
    const note = document.createElement('span')
    note.textContent = 'Hidden by you'
    element.append(note)
  }
  element.append(text, button)
  return element
}

function buttonOf(label: string, onPress: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = label
  button.addEventListener('click', onPress)
  return button
}

function shortened(words: string) {
  return words.length > FIRST_WORDS ? `${words.slice(0, FIRST_WORDS).trimEnd()}…` : words
}
