import { between, pick, seededChance } from './chance.mjs'

const STEMS = 30_000
const STARTS = 'b br c ch cl d dr f fl g gr h j l m n p pl pr qu r s sh st str t th tr v w'.split(
  ' ',
)
const MIDDLES = 'a e i o u ai ea ou'.split(' ')
const ENDS = ['', 'n', 'r', 'l', 's']
const INFLECTIONS = ['', '', '', 's', 'ed', 'ing']
const SYLLABLES = STARTS.flatMap((start) =>
  MIDDLES.flatMap((middle) => ENDS.map((end) => start + middle + end)),
)
const SHORT_WORDS = 75
const TOPIC_WORDS = 60
const TOPIC_SHARE = 0.2

/** The word of this rank in a language of our own: 1 is its “the”; the most frequent are short. */
function wordOf(rank) {
  const row = rank % SYLLABLES.length
  const column = Math.floor(rank / SYLLABLES.length)
  // Multiplied to scatter the alphabet over the ranks; primes, so that no two words are the same.
  const syllable = (place) => SYLLABLES[place % SYLLABLES.length]
  const first = syllable(row * 1009)
  return rank < SHORT_WORDS ? first : first + syllable(column * 397 + row * 31)
}

/**
 * Articles with the statistics of real ones: words by Zipf's law out of a vocabulary that keeps
 * growing, every article coming back to some words of its own, sentences, paragraphs of a few, 2,000
 * to 6,000 characters.
 */
export function makeArticles(count, seed) {
  const chance = seededChance(seed)
  return Array.from({ length: count }, () => {
    const words = wordsOnATopic(chance)
    const title = capitalized(Array.from({ length: between(chance, 4, 9) }, words).join(' '))
    return { title, paragraphs: paragraphsOf(chance, words, between(chance, 2000, 6000)) }
  })
}

export function textOf({ paragraphs }) {
  return paragraphs.join('\n')
}

// By Zipf's law the nth word is met 1/n as often as the first, so the logarithm of a rank is even.
function zipfRank(chance, least = 1, most = STEMS) {
  return Math.floor(least * ((most + 1) / least) ** chance())
}

function wordsOnATopic(chance) {
  const topic = Array.from({ length: TOPIC_WORDS }, () => zipfRank(chance, 200))
  return () => {
    const isOnTopic = chance() < TOPIC_SHARE
    const rank = isOnTopic ? topic[zipfRank(chance, 1, TOPIC_WORDS) - 1] : zipfRank(chance)
    return rank < 200 ? wordOf(rank) : wordOf(rank) + pick(chance, INFLECTIONS)
  }
}

function paragraphsOf(chance, words, length) {
  const paragraphs = []
  for (let made = 0; made < length; made += paragraphs.at(-1).length) {
    const sentences = Array.from({ length: between(chance, 2, 7) }, () => sentence(chance, words))
    paragraphs.push(sentences.join(' '))
  }
  return paragraphs
}

function sentence(chance, words) {
  const length = between(chance, 8, 28)
  const comma = between(chance, 4, 28)
  const said = Array.from({ length }, (_, at) =>
    at === comma && at < length - 1 ? `${words()},` : words(),
  )
  return `${capitalized(said.join(' '))}.`
}

function capitalized(text) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
