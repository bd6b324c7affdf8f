import { aPdf, type PdfPageGiven, type PdfWords } from './a-pdf'
import { setInColumn } from './pdf-columns'

export const SALT_TITLE = 'The Price of Salt in Small Harbors'

const LEFT = [
  'Salt was dear on the coast for a hundred years, and nobody could say why. The harbormasters wrote down what each barrel cost, and the books were kept in the church.',
  'We read these books from the first page to the last one. The well-known story of a tax is told in none of them.',
]
const RIGHT = [
  'What they tell instead is a story of weather. In wet summers the pans did not dry, and merchants understood that they would have nothing to sell before the next year came round.',
  'A barrel then cost as much as a boat, and the fishermen went out without salt and came back with fish that nobody',
]
const SECOND = [
  'wanted to buy on any market of the coast. That was the year in which the first storehouse was built.',
  'It stood until the great flood, and its foundations can be seen at low water.',
]

/** A paper of two columns on three pages, with running heads, page numbers and divided words. */
export function aPaper(): Uint8Array<ArrayBuffer> {
  return aPdf({
    pages: [
      {
        lines: [
          ...around(1, 'Journal of Harbors'),
          { text: SALT_TITLE, x: 110, y: 110, size: 20 },
          { text: 'Ann Lee and Bob Ray', x: 230, y: 140, size: 11 },
          { text: '1 Introduction', x: 60, y: 180, size: 13 },
          ...setInColumn(LEFT, { x: 60, y: 200, width: 220 }),
          ...setInColumn(RIGHT, { x: 320, y: 180, width: 220 }),
        ],
      },
      {
        lines: [
          ...around(2, 'The Price of Salt'),
          ...setInColumn(SECOND, { x: 60, y: 110, width: 220 }),
          { text: '2 What the books say', x: 320, y: 110, size: 13 },
          ...setInColumn([LEFT[0] ?? ''], { x: 320, y: 130, width: 220 }),
        ],
      },
      {
        lines: [
          ...around(3, 'Journal of Harbors'),
          ...setInColumn([RIGHT[0] ?? ''], { x: 60, y: 110, width: 220 }),
          ...setInColumn([LEFT[1] ?? ''], { x: 320, y: 110, width: 220 }),
        ],
      },
    ],
    info: {
      Title: 'Microsoft Word - salt_final_v3.doc',
      Author: 'Ann Lee; Bob Ray',
      CreationDate: "D:20240305101500+01'00'",
      ModDate: 'D:20240306',
    },
  })
}

function around(page: number, head: string): PdfWords[] {
  return [
    { text: head, x: 250, y: 40, size: 9 },
    { text: `- ${page} -`, x: 290, y: 810, size: 9 },
  ]
}

export const LAMPS_TITLE = '城市路灯普查'

/** A page in Chinese, whose letters only the file's own map tells. */
export function aChinesePdf(): Uint8Array<ArrayBuffer> {
  const lines = [
    '黄昏到晚上十点之间，志愿者一共数了四百一十二盏路灯。每五盏灯里就有',
    '一盏不亮，却没有人报修，因为每个人都以为别人已经说过了。',
  ]
  const set = lines.map((text, at) => ({
    text,
    x: 60,
    y: 130 + at * 16,
    size: 11,
    font: 'wide' as const,
  }))
  const page: PdfPageGiven = {
    lines: [{ text: LAMPS_TITLE, x: 200, y: 80, size: 22, font: 'wide' }, ...set],
  }
  return aPdf({ pages: [page] })
}

/** A page in Hebrew: its words stand in the file as they are seen, from the left. */
export function aHebrewPdf(): Uint8Array<ArrayBuffer> {
  const lines = ['הנמל שומר על מזג האוויר שלו', 'והנווטים רושמים אותו בכל בוקר']
  const set = lines.map((text, at) => ({
    text: [...text].reverse().join(''),
    x: 120,
    y: 100 + at * 16,
    size: 11,
    font: 'wide' as const,
  }))
  return aPdf({ pages: [{ lines: set }] })
}

/** Pages that were photographed. */
export function aScan(): Uint8Array<ArrayBuffer> {
  return aPdf({ pages: [{ isPicture: true }, { isPicture: true }] })
}

export function aLockedPdf(): Uint8Array<ArrayBuffer> {
  return aPdf({
    pages: [{ lines: [{ text: 'Nobody reads this.', x: 60, y: 60 }] }],
    password: 'tide',
  })
}
