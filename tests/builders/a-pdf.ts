import { encryptPdfText, encryptionOf } from './pdf-password'

export type PdfFont = 'sans' | 'wide'

/** One line of words and where its first letter stands, in points from the top left of the page. */
export type PdfWords = { text: string; x: number; y: number; size?: number; font?: PdfFont }

export type PdfPageGiven = { lines?: PdfWords[]; isPicture?: boolean; rotate?: number }

export type PdfGiven = {
  pages: PdfPageGiven[]
  info?: Record<string, string>
  /** Locks it: nobody opens it without this word. */
  password?: string
  /** What is done when it is opened, as a hostile one would have it. */
  script?: string
}

const WIDTH = 595
const HEIGHT = 842

/** A PDF of these lines, byte for byte as a plain program writes one. */
export function aPdf({ pages, info = {}, password, script }: PdfGiven): Uint8Array<ArrayBuffer> {
  const letters = [...new Set(pages.flatMap(wideLetters))]
  const objects: Map<number, string> = new Map()
  const encryption = password === undefined ? null : encryptionOf(password)
  const firstPage = 10
  const numberOf = (page: number) => firstPage + page * 2

  const action = script ? ` /OpenAction << /S /JavaScript /JS ${literal(script)} >>` : ''
  objects.set(1, `<< /Type /Catalog /Pages 2 0 R${action} >>`)
  const kids = pages.map((_, at) => `${numberOf(at)} 0 R`).join(' ')
  objects.set(2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  objects.set(
    3,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  )
  objects.set(
    4,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Wide /Encoding /Identity-H /DescendantFonts [5 0 R] /ToUnicode 6 0 R >>',
  )
  objects.set(
    5,
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Wide /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor 7 0 R >>',
  )
  objects.set(6, stream(toUnicode(letters)))
  objects.set(
    7,
    '<< /Type /FontDescriptor /FontName /Wide /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>',
  )
  objects.set(
    8,
    stream(
      '\u0000\u0055\u00aa\u00ff',
      '/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8',
    ),
  )
  const told = Object.entries(info).map(
    ([name, value]) => `/${name} ${infoText(value, encryption)}`,
  )
  objects.set(9, `<< ${told.join(' ')} >>`)
  for (const [at, page] of pages.entries()) {
    const turn = page.rotate ? ` /Rotate ${page.rotate}` : ''
    objects.set(
      numberOf(at),
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}]${turn} /Contents ${numberOf(at) + 1} 0 R /Resources << /Font << /sans 3 0 R /wide 4 0 R >> /XObject << /picture 8 0 R >> >> >>`,
    )
    objects.set(numberOf(at) + 1, stream(contentOf(page, letters)))
  }
  return printed(objects, encryption)
}

function contentOf({ lines = [], isPicture }: PdfPageGiven, letters: string[]) {
  const drawn = isPicture ? [`q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm /picture Do Q`] : []
  for (const { text, x, y, size = 10, font = 'sans' } of lines) {
    const words = font === 'wide' ? codes(text, letters) : literal(text)
    drawn.push(`BT /${font} ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm ${words} Tj ET`)
  }
  return drawn.join('\n')
}

function wideLetters({ lines = [] }: PdfPageGiven) {
  return lines.flatMap(({ text, font }) => (font === 'wide' ? [...text] : []))
}

function codes(text: string, letters: string[]) {
  return `<${[...text].map((letter) => hex(letters.indexOf(letter) + 1)).join('')}>`
}

// Without this map nobody could say which letters the shapes are.
function toUnicode(letters: string[]) {
  const lines = letters.map((letter, at) => `<${hex(at + 1)}> <${utf16(letter)}>`)
  const blocks: string[] = []
  for (let at = 0; at < lines.length; at += 100) {
    const block = lines.slice(at, at + 100)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CMapName /Wide def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...blocks,
    'endcmap end end',
  ].join('\n')
}

function utf16(text: string) {
  return Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join('')
}

function hex(code: number) {
  return code.toString(16).padStart(4, '0')
}

function literal(text: string) {
  return `(${text.replace(/[\\()]/g, '\\$&')})`
}

function infoText(value: string, encryption: ReturnType<typeof encryptionOf> | null) {
  if (encryption) return encryptPdfText(encryption, 9, value)
  return /^[\x20-\x7e]*$/.test(value) ? literal(value) : `<feff${utf16(value)}>`
}

function stream(content: string, dictionary = '') {
  return `<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`
}

function printed(
  objects: ReadonlyMap<number, string>,
  encryption: ReturnType<typeof encryptionOf> | null,
): Uint8Array<ArrayBuffer> {
  let text = '%PDF-1.5\n%\u00e2\u00e3\u00cf\u00d3\n'
  const places = new Map<number, number>()
  for (const [number, content] of objects) {
    places.set(number, text.length)
    text += `${number} 0 obj\n${content}\nendobj\n`
  }
  const size = Math.max(...objects.keys()) + 1
  const table = Array.from({ length: size }, (_, at) => {
    const place = places.get(at)
    return place === undefined
      ? '0000000000 65535 f \n'
      : `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const locked = encryption
    ? ` /Encrypt ${encryption.dictionary} /ID [<${encryption.id}> <${encryption.id}>]`
    : ''
  const start = text.length
  text += `xref\n0 ${size}\n${table.join('')}trailer\n<< /Size ${size} /Root 1 0 R /Info 9 0 R${locked} >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}
