import { baseName, endsWith, folderOf } from './find-file'
import { Csl, cslPage } from './csl-page'
import {
  failedRow,
  type CitationLanguage,
  type ImportFormat,
  type ImportRow,
  type Parcel,
} from './import-format'
import { jsonFormat } from './json-format'
import { listIn, orFailed } from './json-rows'
import { NotebookError } from '../problem'
import { formatCalled } from './format-called'
import { sentence } from '../messages/sentence'

/** Sources described in CSL JSON, as Zotero and its like export them. */
export const cslJson = jsonFormat({
  id: 'csl-json',
  marks: [
    /"type"\s*:\s*"(article|book|chapter|webpage|post|report|thesis|paper|manuscript|document|legal|entry|speech|personal|motion|broadcast|interview|dataset|bill|map|graphic|patent|song|review|pamphlet|figure|treaty|standard|software|periodical|event|hearing|regulation|collection|classic|performance)/,
    /"(title|URL|DOI)"\s*:/,
    /"(author|issued|container-title|citation-key|accessed|publisher|id)"\s*:/,
  ],
  find: (value) => listIn(value, 'items'),
  thing: Csl,
  row: (csl, where) => cslPage(csl, where, { files: [], notes: [] }),
})

/** Sources described in RIS. */
export const ris: ImportFormat = citationFormat({
  id: 'ris',
  endings: ['.ris', '.txt'],
  mark: /^\ufeff?\s*TY {2}- /,
  language: 'ris',
  entries: (text) => text.split(/^ER {2}-.*$/m).filter((entry) => /^TY {2}- /m.test(entry)),
  beside: (entry) => ({
    files: Array.from(entry.matchAll(/^L[14] {2}- (.*)$/gm), ([, path = '']) => path.trim()),
    doi: /^DO {2}- (.*)$/m.exec(entry)?.[1]?.trim() ?? null,
    // The library that reads RIS keeps one note of several.
    notes: Array.from(
      entry.matchAll(/^N1 {2}- (.*(?:\r?\n(?![A-Z][A-Z0-9] {2}-).*)*)/gm),
      ([, note = '']) => note.trim(),
    ),
    tags: Array.from(entry.matchAll(/^KW {2}- (.*)$/gm), ([, tag = '']) => tag.trim()),
  }),
})

/** Sources described in BibTeX or BibLaTeX. */
export const bibtex: ImportFormat = citationFormat({
  id: 'bibtex',
  endings: ['.bib', '.bibtex', '.txt'],
  mark: /^\s*@(?!comment|preamble|string)[a-z]+\s*\{/im,
  language: 'bibtex',
  entries: (text) => {
    const parts = text.split(/^(?=[ \t]*@[a-z]+\s*[{(])/im)
    const shared = parts.filter((part) => /^\s*@string/i.test(part)).join('')
    return parts
      .filter((part) => /^\s*@(?!comment|preamble|string)[a-z]+\s*[{(]/i.test(part))
      .map((part) => shared + part)
  },
  beside: (entry) => ({
    files: filesOfBibtex(/^\s*file\s*=\s*[{"](.*)[}"]\s*,?\s*$/im.exec(entry)?.[1] ?? ''),
    doi: null,
    notes: [],
    tags: [],
  }),
})

type CitationWords = Pick<ImportFormat, 'id'> & {
  endings: readonly string[]
  mark: RegExp
  language: CitationLanguage
  entries: (text: string) => string[]
  /** What the library that reads the language leaves out. */
  beside: (entry: string) => {
    files: string[]
    doi: string | null
    notes: string[]
    tags: string[]
  }
}

function citationFormat({
  id,
  endings,
  mark,
  language,
  entries,
  beside,
}: CitationWords): ImportFormat {
  const isOne = (name: string, head: (name: string) => string) =>
    endsWith(name, ...endings) && mark.test(head(name))
  const rows = (parcel: Parcel, name: string) =>
    entries(parcel.text(name)).flatMap((entry, at) => {
      const where = `source ${at + 1} of ${baseName(name)}`
      return orFailed(where, (): ImportRow[] => {
        const { doi, notes, tags, ...more } = beside(entry)
        const read = Csl.safeParse(parcel.parseCitation(entry, language))
        if (!read.success) throw new NotebookError('file-unreadable', sentence('notASource'))
        const csl = {
          ...read.data,
          DOI: read.data.DOI ?? doi,
          note: notes.length > 0 ? notes : read.data.note,
          keyword: tags.length > 0 ? tags : read.data.keyword,
        }
        const files = more.files.flatMap((path) => fileNamed(parcel, name, path) ?? [])
        return [cslPage(csl, where, { files, notes: [] })]
      })
    })
  return {
    id,
    recognizes: ({ names, head }) => names.some((name) => isOne(name, head)),
    rows: (parcel) => {
      const found = parcel.names
        .filter((name) => isOne(name, parcel.head))
        .flatMap((name) => rows(parcel, name))
      return found.length > 0 ? found : [failedRow(formatCalled(id), '', sentence('noSource'))]
    },
  }
}

/** The file of an export that a path beside another one means; null when it is not there. */
export function fileNamed(
  { names }: Pick<Parcel, 'names'>,
  beside: string,
  path: string,
): string | null {
  const wanted = folderOf(beside) + path.replace(/\\/g, '/').replace(/^\.\//, '')
  return names.find((name) => name === wanted) ?? null
}

// `Title:files/1/a.pdf:application/pdf;Other:…`, where a colon in a name has a backslash before it; or only a path.
function filesOfBibtex(written: string): string[] {
  return written.split(/(?<!\\);/).flatMap((part) => {
    const pieces = part.split(/(?<!\\):/).map((piece) => piece.replace(/\\(.)/g, '$1'))
    const path = pieces.length > 1 ? pieces[1] : pieces[0]
    return path ? [path] : []
  })
}
