const SAMPLE = 100_000
const COMMON_HAN =
  /[的一是不了在有人我他中大上为个国这们来到时说要以们年会和为對個國這來時說會們為與學過發後]/g
const KANA = /[\u3041-\u30fe]/g
const HANGUL = /[\uac00-\ud7a3]/g
const FEWEST_SIGNS = 3
const ODD = /[\u0080-\u009f\ue000-\uf8ff\ufffd]/g

/** Charsets of pages that name none, with what their text is full of when they are meant. */
const LIKELY: { charset: string; sign: RegExp; share: number }[] = [
  { charset: 'shift_jis', sign: KANA, share: 0.25 },
  { charset: 'euc-jp', sign: KANA, share: 0.25 },
  { charset: 'gb18030', sign: COMMON_HAN, share: 0.05 },
  { charset: 'big5', sign: COMMON_HAN, share: 0.05 },
  { charset: 'euc-kr', sign: HANGUL, share: 0.6 },
]

/** Charsets of scripts of one byte a letter: what most letters are in a language that is written in it. */
const SCRIPTS: typeof LIKELY = [
  { charset: 'windows-1251', sign: /[оеаинтсрвлк]/gi, share: 0.62 },
  { charset: 'koi8-r', sign: /[оеаинтсрвлк]/gi, share: 0.62 },
  { charset: 'windows-1253', sign: /[αοιετσνηυρπκςάέίό]/gi, share: 0.8 },
  { charset: 'windows-1255', sign: /[יוהלאמרתשבםנ]/g, share: 0.75 },
  { charset: 'windows-1256', sign: /[اليمنرتبوهدعةف]/g, share: 0.8 },
  { charset: 'windows-874', sign: /[านรกอเงมยลวดทส่้ี]/g, share: 0.75 },
]
/** Charsets of Latin letters: what most letters beyond ASCII are. */
const LATIN: typeof LIKELY = [
  // A language each, for their letters stand where the West has letters too.
  { charset: 'windows-1250', sign: /[ąćęłńóśźż]/gi, share: 0.95 },
  { charset: 'windows-1250', sign: /[áčďéěíňóřšťúůýž]/gi, share: 0.95 },
  { charset: 'windows-1250', sign: /[áéíóöőúüű]/gi, share: 0.95 },
  { charset: 'windows-1254', sign: /[ğışçöüâ]|[ĞİŞÇÖÜ]/g, share: 0.95 },
  { charset: 'windows-1257', sign: /[āčēģīķļņšūžąęėįųõäöü]/gi, share: 0.95 },
  { charset: 'windows-1252', sign: /[éèàêçùâîôûëïœäöüßñíóáúãõåøæðþý]/gi, share: 0.95 },
]
/** Marks that every page may have, and that tell no charset from another. */
const MARKS = /[\u0000-\u007f\u00a0\u00a9\u00ab\u00bb\u2013-\u2026]+/g
const LEAST = 0.7

/** The likeliest charset of bytes that say nothing of it: the one whose text looks most like a language. */
export function guessCharset(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE)
  const best = (all: typeof LIKELY, spaces: RegExp, space: string) =>
    all
      .map(({ charset, sign, share }) => {
        const beyondAscii = new TextDecoder(charset).decode(sample).replace(spaces, space)
        const length = Math.max(1, beyondAscii.length)
        const signs = beyondAscii.match(sign)?.join('').length ?? 0
        const odd = (beyondAscii.match(ODD)?.length ?? 0) / length
        return { charset, score: signs < FEWEST_SIGNS ? 0 : signs / length / share - odd * 20 }
      })
      .reduce((a, b) => (b.score > a.score ? b : a))
  const eastern = best(LIKELY, /[\u0000-\u007f]+/g, ' ')
  const other = best(isLatin(sample) ? LATIN : SCRIPTS, MARKS, '')
  if (eastern.score >= 1 && eastern.score > other.score) return eastern.charset
  return other.score >= LEAST ? other.charset : 'windows-1252'
}

/** Whether the letters beyond ASCII stand among others, as accented letters do. */
function isLatin(sample: Uint8Array): boolean {
  const letters = new TextDecoder('latin1').decode(sample)
  const beyond = letters.match(/[\u0080-\u{ffff}]/gu)?.length ?? 0
  const inWords = letters.match(/[\u0080-\u{ffff}]{3,}/gu)?.join('').length ?? 0
  return inWords < beyond / 2
}
