import { textOf } from './articles.mjs'
import { between, pick } from './chance.mjs'

const COUNTED = 500
const COMMON = { least: 10, end: 100 }
const USUAL = 200
const PREFIX = 3

/** What a reader of these articles might search for, drawn anew at every call, and the place of the article that should be found. */
export function queryMaker(articles, chance) {
  const ranked = byFrequency(articles.slice(0, COUNTED))
  const usual = new Set(ranked.slice(0, USUAL))
  const draw = () => {
    const at = Math.floor(chance() * articles.length)
    return { at, words: wordsOf(articles[at]) }
  }
  const telling = (words) => {
    const tellingOnes = words.filter((word) => !usual.has(word) && word.length > PREFIX + 1)
    return pick(chance, tellingOnes)
  }
  const inARow = (count) => {
    const { at, words } = draw()
    const start = between(chance, 0, words.length - count)
    return { source: at, words: words.slice(start, start + count) }
  }
  return {
    word: () => ({ source: null, words: [telling(draw().words)] }),
    common: () => ({ source: null, words: [ranked[between(chance, COMMON.least, COMMON.end)]] }),
    three: () => {
      const { at, words } = draw()
      return { source: at, words: [telling(words), telling(words), telling(words)] }
    },
    inARow,
  }
}

/** A word as it is typed: from its first letters on, a letter more each time. */
export function asTyped(word) {
  return Array.from({ length: word.length - PREFIX + 1 }, (_, more) => word.slice(0, PREFIX + more))
}

function byFrequency(articles) {
  const counts = new Map()
  for (const word of articles.flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word)
}

function wordsOf(article) {
  return textOf(article).toLowerCase().match(/\w+/g)
}
