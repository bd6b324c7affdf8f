import { between, pick } from './chance.mjs'

const PARAGRAPHS = 40
const HIGHLIGHTS = 12
const COMMON = 'the of and to in a is that for it as with was on be by at this have from'.split(' ')
const SYLLABLES = 'ka lo mi ren sta vu per don tri bel ox fa num gri sho'.split(' ')

/**
 * Pairs of texts made by chance, one edited into the other by one kind of edit, with highlights of the
 * old text. Every word keeps its identity through the edits, so that where a highlight belongs is known.
 */
export function makePairs(kind, times, chance) {
  return Array.from({ length: times }, () => {
    const old = makeText(chance)
    const now = EDITS[kind](old, chance)
    return { kind, ...joined(old, now), highlights: chooseHighlights(old, chance) }
  })
}

/** What may become of a text, a paragraph being a list of sentences and a sentence one of words. */
const EDITS = {
  words: (text, chance) =>
    eachSentence(text, (sentence) =>
      sentence.map((word) => (chance() < 0.06 ? newWord(makeWord(chance)) : word)),
    ),
  sentences: (text, chance) =>
    text.map((paragraph) =>
      paragraph.flatMap((sentence) => {
        const dice = chance()
        if (dice < 0.1) return []
        if (dice < 0.2) return [makeSentence(chance)]
        return dice < 0.3 ? [makeSentence(chance), sentence] : [sentence]
      }),
    ),
  moves: (text, chance) => {
    const moved = [...text]
    const movable = text.filter(({ isRepeated }) => !isRepeated)
    for (let move = 0; move < 3; move++) {
      const paragraph = pick(chance, movable)
      moved.splice(moved.indexOf(paragraph), 1)
      moved.splice(between(chance, 0, moved.length), 0, paragraph)
    }
    return moved
  },
  // A copy that is edited stands after what it was copied from.
  lookalikes: (text, chance) =>
    text.flatMap((paragraph) => {
      if (chance() >= 0.2) return [paragraph]
      const copy = paragraph.map((sentence) =>
        sentence.map((word) => newWord(chance() < 0.1 ? makeWord(chance) : word.text)),
      )
      return [paragraph, copy]
    }),
  // A line stands before every fourth paragraph, and some of these lines go.
  repeats: (text, chance) => text.filter((paragraph) => !paragraph.isRepeated || chance() < 0.6),
  reverts: (text) => text,
  // Another program reads the same page: spaces, line breaks, quotes and invisible letters differ.
  extractors: (text, chance) =>
    eachSentence(text, (sentence) =>
      sentence.map((word) => ({ from: word, text: rewritten(word.text, chance) })),
    ),
}
export const KINDS = Object.keys(EDITS)

function eachSentence(text, change) {
  return text.map((paragraph) => paragraph.map(change))
}

function makeText(chance) {
  const line = makeSentence(chance).map(({ text }) => text)
  return Array.from({ length: PARAGRAPHS }, (_, at) => {
    if (at % 4 > 0) return Array.from({ length: between(chance, 1, 6) }, () => makeSentence(chance))
    const repeated = [line.map((text) => newWord(text))]
    return Object.assign(repeated, { isRepeated: true })
  })
}

function makeSentence(chance) {
  return Array.from({ length: between(chance, 5, 24) }, () => newWord(makeWord(chance)))
}

function newWord(text) {
  return { text }
}

function makeWord(chance) {
  if (chance() < 0.45) return pick(chance, COMMON)
  return Array.from({ length: between(chance, 2, 4) }, () => pick(chance, SYLLABLES)).join('')
}

function rewritten(text, chance) {
  if (chance() < 0.1) return `${text.slice(0, 2)}\u00ad${text.slice(2)}`
  return chance() < 0.1 ? ` ${text}` : text
}

/** Both texts, and for each word of the old one its span there and its span in the new one, or null. */
function joined(old, now) {
  const before = write(old)
  const after = write(now)
  const words = [...before.spans].map(([word, span]) => ({
    ...span,
    now: after.spans.get(word) ?? null,
  }))
  return { before: before.text, after: after.text, words }
}

function write(text) {
  const spans = new Map()
  let written = ''
  for (const paragraph of text) {
    for (const sentence of paragraph) {
      sentence.forEach((word, at) => {
        const start = written.length
        written += word.text
        spans.set(word.from ?? word, { start, end: written.length })
        written += at < sentence.length - 1 ? ' ' : '. '
      })
    }
    written = `${written.trimEnd()}\n`
  }
  return { text: written.trimEnd(), spans }
}

function chooseHighlights(text, chance) {
  const count = text.flat(2).length
  return Array.from({ length: HIGHLIGHTS }, () => {
    const first = between(chance, 0, count)
    const length = pick(chance, [1, 2, 4, 8, 16, 32, 120])
    return { first, last: Math.min(count - 1, first + length - 1) }
  })
}
