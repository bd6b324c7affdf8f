/** The few things the canonical text needs of a tree, so that a parser's tree and a browser's DOM both serve. */
export interface TextNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly childNodes: ArrayLike<TextNode>
}

/** One text node and where its characters stand in the canonical text. */
export type Piece<N> = { node: N; start: number; end: number }

/** Where one block (a paragraph, heading, list item, cell ...) stands in the canonical text. */
export type Block<N> = { node: N; start: number; end: number }

export type CanonicalText<N> = { text: string; pieces: Piece<N>[]; blocks: Block<N>[] }

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
)
const CELLS = new Set(['TD', 'TH'])
const ELEMENT = 1
const TEXT = 3

export function isBlock(name: string): boolean {
  return BLOCKS.has(name.toUpperCase())
}

export function isCell(name: string): boolean {
  return CELLS.has(name.toUpperCase())
}

/**
 * The text that every offset refers to: the article's text nodes in order, one newline between
 * blocks and for `br`, a tab between cells. Text nodes are taken as they are, because they were
 * settled when the page was clipped (white space folded, NFC); so the same tree gives the same
 * text in the worker and in the window.
 */
export function readCanonicalText<N extends TextNode>(root: N): CanonicalText<N> {
  const chunks: string[] = []
  const pieces: Piece<N>[] = []
  const blocks: Block<N>[] = []
  let length = 0
  let pending = ''
  let open: Block<N> = { node: root, start: 0, end: 0 }

  const closeBlock = (next: N) => {
    if (open.end > open.start) blocks.push(open)
    open = { node: next, start: length, end: length }
  }
  const separate = (mark: '\n' | '\t') => {
    if (length > 0 && pending !== '\n') pending = mark
  }
  const take = (node: N, value: string) => {
    if (pending !== '') {
      chunks.push(pending)
      length += 1
      pending = ''
    }
    if (open.end <= open.start) open.start = length
    pieces.push({ node, start: length, end: length + value.length })
    chunks.push(value)
    length += value.length
    open.end = length
  }

  // An explicit stack: hostile pages nest deeper than a call stack allows.
  const stack: { node: N; next: number; ends: '' | '\n' | '\t' }[] = [
    { node: root, next: 0, ends: '' },
  ]
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const child = top.node.childNodes[top.next++] as N | undefined
    if (!child) {
      stack.pop()
      if (top.ends !== '') {
        separate(top.ends)
        closeBlock(stack.at(-1)?.node ?? root)
      }
      continue
    }
    if (child.nodeType === TEXT) {
      if (child.nodeValue) take(child, child.nodeValue)
      continue
    }
    if (child.nodeType !== ELEMENT) continue
    const name = child.nodeName.toUpperCase()
    if (name === 'BR') {
      separate('\n')
      continue
    }
    const ends = BLOCKS.has(name) ? '\n' : CELLS.has(name) ? '\t' : ''
    if (ends !== '') {
      separate(ends)
      closeBlock(child)
    }
    stack.push({ node: child, next: 0, ends })
  }
  closeBlock(root)
  return { text: chunks.join(''), pieces, blocks }
}

/** The piece that holds this offset; at a border, the one that begins there. Null past the end of the text. */
export function pieceAt<N>(pieces: readonly Piece<N>[], offset: number): Piece<N> | null {
  const piece = pieces[placeOfPiece(pieces, offset)]
  return piece && offset <= piece.end ? piece : null
}

/** The number of the last piece that begins at this offset or before it; 0 where none does. */
export function placeOfPiece(pieces: readonly Piece<unknown>[], offset: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
