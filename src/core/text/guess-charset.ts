const SAMPLE = 100_000
const COMMON_HAN =
  /[的一是不了在有人我他中大上为个国这们来到时说要以们年会和为對個國這來時說會們為與學過發後]/g
const KANA = /[\u3041-\u30fe]/g
const HANGUL = /[\uac00-\ud7a3]/g
// In runs: a single accented letter of the West is a Cyrillic letter in these charsets.
const CYRILLIC_LOWER = /[а-яё]{3,}/g
const FEWEST_SIGNS = 3
const ODD = /[\u0080-\u009f\ue000-\uf8ff\ufffd]/g

/** Charsets of pages that name none, with what their text is full of when they are meant. */
const LIKELY: { charset: string; sign: RegExp; share: number }[] = [
  { charset: 'shift_jis', sign: KANA, share: 0.25 },
  { charset: 'euc-jp', sign: KANA, share: 0.25 },
  { charset: 'gb18030', sign: COMMON_HAN, share: 0.05 },
  { charset: 'big5', sign: COMMON_HAN, share: 0.05 },
  { charset: 'euc-kr', sign: HANGUL, share: 0.6 },
  { charset: 'windows-1251', sign: CYRILLIC_LOWER, share: 0.6 },
  { charset: 'koi8-r', sign: CYRILLIC_LOWER, share: 0.6 },
]

/** The likeliest charset of bytes that say nothing of it: the one whose text looks most like a language. */
export function guessCharset(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE)
  const ranked = LIKELY.map(({ charset, sign, share }) => {
    const beyondAscii = new TextDecoder(charset).decode(sample).replace(/[\u0000-\u007f]+/g, ' ')
    const length = Math.max(1, beyondAscii.length)
    const signs = beyondAscii.match(sign)?.join('').length ?? 0
    const odd = (beyondAscii.match(ODD)?.length ?? 0) / length
    return { charset, score: signs < FEWEST_SIGNS ? 0 : signs / length / share - odd * 20 }
  }).sort((a, b) => b.score - a.score)
  const best = ranked[0]
  return best && best.score >= 1 ? best.charset : 'windows-1252'
}
