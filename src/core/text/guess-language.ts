const SCRIPTS: [string, RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
]
const COMMON_WORDS: [string, string][] = [
  ['en', 'the of and to in is that was for with as it on by are from this be have not'],
  ['de', 'der die und das ist nicht mit von den dem ein eine auf für im zu sich auch als des'],
  ['fr', 'le la les des et est une dans que pour qui sur pas au par avec plus du ce sont'],
  ['es', 'el la los las de que y en una por con para del se es no su al como más'],
  ['it', 'il di che la per una non del della sono con gli le nel alla più anche dei da un'],
  ['pt', 'o de que não uma do da em para os com as no na por mais dos se foi ao'],
  ['nl', 'de het een van en in is dat op te niet voor zijn met die aan ook er maar door'],
  ['sv', 'och att det som en på är av för med till den inte om ett har de från vid men'],
  ['pl', 'i w na się nie z że do jest to o jak po ale od przez dla są był oraz'],
  ['tr', 've bir bu da için ile de çok daha gibi olarak olan ne kadar sonra var ama en'],
  ['ru', 'и в не на что с по это как его но из у за от для так же бы был'],
  ['uk', 'і в на що не з та до як це за від його про у для є або але був'],
  ['ar', 'في من على أن إلى عن مع هذا التي الذي كان لا ما هذه بعد بين قد ذلك كما أو'],
  ['fa', 'در به از که این را با است برای آن یک خود تا بر هم نیز شده بود ها می'],
]
const SAMPLE = 20_000

/** The language most of a text is written in, by its script and its commonest words; null when unsure. */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < 20) return null
  for (const [language, script] of SCRIPTS) {
    // Japanese mixes its syllables with Chinese signs, so a tenth is enough to tell.
    const share = (sample.match(script)?.length ?? 0) / letters
    if (share > (language === 'ja' ? 0.1 : 0.4)) return language
  }
  return byCommonWords(sample)
}

function byCommonWords(sample: string): string | null {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const ranked = COMMON_WORDS.map(([language, list]) => {
    const common = new Set(list.split(' '))
    return { language, share: words.filter((word) => common.has(word)).length / words.length }
  }).sort((a, b) => b.share - a.share)
  const [best, second] = ranked
  if (!best || words.length < 8 || best.share < 0.08) return null
  return best.share > (second?.share ?? 0) * 1.15 ? best.language : null
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'yi', 'ps', 'sd', 'ug', 'dv', 'ckb', 'iw'])

/** Which way a language is written. */
export function directionOf(language: string | null): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language?.split('-')[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr'
}

/** Whether `guessLanguage` could have named this language, so that its silence or its answer means something. */
export function isGuessable(language: string): boolean {
  const base = language.split('-')[0]?.toLowerCase()
  return [...SCRIPTS, ...COMMON_WORDS].some(([known]) => known === base)
}
