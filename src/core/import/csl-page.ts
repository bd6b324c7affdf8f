import { z } from 'zod'
import { endsWith } from './find-file'
import { failedRow, type ImportRow } from './import-format'
import { importedPage } from './import-item'
import { plainOfHtml } from './plain-of-html'
import { webPageAddress } from './web-page-address'
import { sentence } from '../messages/sentence'

const words = z.string().nullish()
const Name = z.object({
  family: words,
  given: words,
  literal: words,
  'non-dropping-particle': words,
})
const part = z.union([z.string(), z.number()])
const CslDate = z.object({ 'date-parts': z.array(z.array(part.nullable())).nullish(), raw: words })

/** A source as citation programs describe it to each other. */
export const Csl = z.object({
  id: part.nullish(),
  type: words,
  title: words,
  author: z.array(Name).nullish(),
  editor: z.array(Name).nullish(),
  'container-title': z.union([z.string(), z.array(z.string())]).nullish(),
  publisher: words,
  issued: CslDate.nullish(),
  accessed: CslDate.nullish(),
  URL: words,
  DOI: words,
  abstract: words,
  keyword: z.union([z.string(), z.array(z.string())]).nullish(),
  note: z.union([z.string(), z.array(z.string())]).nullish(),
  language: words,
})
export type Csl = z.infer<typeof Csl>

type Beside = { files: readonly string[]; notes: readonly string[]; folders?: string[][] }

/** A described source as a page: at its address or its DOI, with the first file of it that can be read. */
export function cslPage(
  csl: Csl,
  where: string,
  { files, notes, folders = [] }: Beside,
): ImportRow {
  const title = csl.title ? plainOfHtml(csl.title) : null
  const url = webPageAddress(csl.URL ?? '') ?? addressOfDoi(csl.DOI ?? '')
  const file = bestFile(files)
  if (title === null && url === null && file === null) {
    return failedRow(where, String(csl.id ?? ''), sentence('nothingNamed'))
  }
  const accessed = dateOf(csl.accessed)
  return importedPage({
    where,
    url,
    title,
    authors: (csl.author ?? csl.editor ?? []).map(nameOf),
    site: [csl['container-title'] ?? csl.publisher ?? []].flat()[0] ?? null,
    language: /^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/.test(csl.language ?? '')
      ? (csl.language ?? null)
      : null,
    publishedAt: dateOf(csl.issued),
    savedAt: accessed?.length === 10 ? `${accessed}T00:00:00.000Z` : null,
    excerpt: csl.abstract ? plainOfHtml(csl.abstract) : '',
    content: file === null ? null : { kind: 'file', name: file },
    tags: [csl.keyword ?? []].flat().flatMap((keyword) => keyword.split(/[,;]/)),
    folders,
    notes: [...[csl.note ?? []].flat(), ...notes].map(plainOfHtml),
  })
}

function addressOfDoi(written: string): string | null {
  const [doi] = /10\.\d{4,9}\/\S+/.exec(written) ?? []
  return doi === undefined ? null : webPageAddress(`https://doi.org/${doi}`)
}

function bestFile(files: readonly string[]): string | null {
  return (
    files.find((name) => endsWith(name, '.html', '.htm', '.mhtml')) ??
    files.find((name) => endsWith(name, '.pdf')) ??
    null
  )
}

function nameOf(name: z.infer<typeof Name>): string {
  if (name.literal) return name.literal
  const parts = [name.given, name['non-dropping-particle'], name.family]
  return parts.filter((each) => each?.trim()).join(' ')
}

function dateOf(date: z.infer<typeof CslDate> | null | undefined): string | null {
  const [parts] = date?.['date-parts'] ?? []
  const [year, month, day] = (parts ?? [date?.raw?.slice(0, 4)]).map(Number)
  if (!year || !(year >= 1000 && year <= 9999)) return null
  if (!month || month < 1 || month > 12) return String(year)
  const two = (number: number) => String(number).padStart(2, '0')
  const isDay = day !== undefined && day >= 1 && day <= 31
  return `${year}-${two(month)}${isDay ? `-${two(day)}` : ''}`
}
