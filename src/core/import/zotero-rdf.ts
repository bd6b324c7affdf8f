import { readDate } from '../text/read-date'
import { fileNamed } from './citations'
import { exportDate } from './export-date'
import { baseName, endsWith } from './find-file'
import {
  failedRow,
  type ImportFormat,
  type ImportRow,
  type Parcel,
  type XmlElement,
} from './import-format'
import { importedPage } from './import-item'
import { orFailed } from './json-rows'
import { plainOfHtml } from './plain-of-html'
import { webPageAddress } from './web-page-address'
import { allIn, attribute, childNamed, childrenNamed, wordsIn } from './xml-tree'
import { sentence } from '../messages/sentence'

const DEEPEST = 50

/** Zotero's own RDF: sources with their notes, attached files and collections. */
export const zoteroRdf: ImportFormat = {
  id: 'zotero-rdf',
  recognizes: ({ names, head }) => names.some((name) => isRdf(name, head)),
  reads: (name) => endsWith(name, '.rdf', '.xml'),
  rows: (parcel) =>
    parcel.names
      .filter((name) => isRdf(name, parcel.head))
      .flatMap((name) => orFailed(baseName(name), () => sourcesIn(parcel, name))),
}

function isRdf(name: string, head: (name: string) => string) {
  return endsWith(name, '.rdf', '.xml') && /zotero\.org\/namespaces\/export/.test(head(name))
}

/** What is in an RDF file, by what it is called there. */
type Described = {
  parcel: Parcel
  file: string
  attachments: ReadonlyMap<string, XmlElement>
  memos: ReadonlyMap<string, XmlElement>
  folders: ReadonlyMap<string, string[][]>
}

const BESIDE = new Set(['z:Attachment', 'bib:Memo', 'z:Collection', 'bib:Journal', 'bib:Series'])

function sourcesIn(parcel: Parcel, file: string): ImportRow[] {
  const things = parcel
    .parseXml(parcel.text(file))
    .children.filter((each) => typeof each !== 'string')
  const named = (name: string) =>
    new Map(things.filter((each) => each.name === name).map((each) => [about(each), each]))
  const attachments = named('z:Attachment')
  const described = {
    ...{ parcel, file, attachments, memos: named('bib:Memo') },
    folders: foldersOf([...named('z:Collection').values()]),
  }
  const sources = things.filter(({ name }) => !BESIDE.has(name))
  const rows = sources.map((source, at) => {
    return sourceRow(source, `source ${at + 1} of ${baseName(file)}`, described)
  })
  return [...rows, ...loneRows(sources, described)]
}

function sourceRow(
  source: XmlElement,
  where: string,
  { memos, folders, ...beside }: Described,
): ImportRow {
  const title = wordsIn(childNamed(source, 'dc:title'))
  const written = addressesIn(source)
  const url = written.flatMap((each) => webPageAddress(each) ?? doiAddress(each) ?? [])[0] ?? null
  const files = resources(source, 'link:link').flatMap((id) => attachedFile(id, beside))
  if (title === '' && url === null && files.length === 0) {
    return failedRow(where, '', sentence('nothingNamed'))
  }
  const name = files.find((each) => endsWith(each, '.html', '.htm', '.mhtml')) ?? files[0]
  return importedPage({
    where,
    url,
    title: title || null,
    authors: peopleIn(source),
    site:
      wordsIn(
        childNamed(childNamed(source, 'dcterms:isPartOf')?.children.find(isElement), 'dc:title'),
      ) || null,
    publishedAt: readDate(wordsIn(childNamed(source, 'dc:date'))),
    savedAt: exportDate(wordsIn(childNamed(source, 'dcterms:dateSubmitted'))),
    excerpt: plainOfHtml(wordsIn(childNamed(source, 'dcterms:abstract'))),
    content: name === undefined ? null : { kind: 'file', name },
    tags: childrenNamed(source, 'dc:subject').map(wordsIn),
    folders: folders.get(about(source)) ?? [],
    notes: resources(source, 'dcterms:isReferencedBy')
      .flatMap((id) => memos.get(id) ?? [])
      .map((memo) => plainOfHtml(wordsIn(childNamed(memo, 'rdf:value')))),
  })
}

// A note or a file that belongs to no source is kept all the same.
function loneRows(sources: readonly XmlElement[], described: Described): ImportRow[] {
  const { memos, attachments, folders, file } = described
  const used = new Set(
    sources.flatMap((source) => [
      ...resources(source, 'dcterms:isReferencedBy'),
      ...resources(source, 'link:link'),
    ]),
  )
  const notes = [...memos].filter(([id]) => !used.has(id))
  const files = [...attachments].filter(([id]) => !used.has(id))
  return [
    ...notes.map(([id, memo], at): ImportRow => {
      const body = plainOfHtml(wordsIn(childNamed(memo, 'rdf:value')))
      return {
        kind: 'note',
        where: `note ${at + 1} of ${baseName(file)}`,
        rows: 1,
        title: body.split('\n', 1)[0]?.slice(0, 120) ?? '',
        body,
        tags: childrenNamed(memo, 'dc:subject').map(wordsIn),
        folders: folders.get(id) ?? [],
        createdAt: null,
      }
    }),
    ...files.map(([id, attachment], at): ImportRow => {
      const where = `file ${at + 1} of ${baseName(file)}`
      const title = wordsIn(childNamed(attachment, 'dc:title'))
      const [name] = attachedFile(id, described)
      const url = addressesIn(attachment).flatMap((each) => webPageAddress(each) ?? [])[0] ?? null
      if (name === undefined && url === null) {
        return failedRow(where, title, sentence('filesNotExported'))
      }
      return importedPage({
        where,
        url,
        title: title || null,
        content: name === undefined ? null : { kind: 'file', name },
        folders: folders.get(id) ?? [],
      })
    }),
  ]
}

function attachedFile(
  id: string,
  { attachments, parcel, file }: Pick<Described, 'attachments' | 'parcel' | 'file'>,
) {
  const attachment = attachments.get(id)
  const path = attachment && attribute(childNamed(attachment, 'rdf:resource'), 'rdf:resource')
  const name = path ? fileNamed(parcel, file, path) : null
  return name !== null && endsWith(name, '.html', '.htm', '.mhtml', '.pdf', '.txt', '.md')
    ? [name]
    : []
}

function foldersOf(collections: readonly XmlElement[]): ReadonlyMap<string, string[][]> {
  const parents = new Map<string, XmlElement>()
  const folders = new Map<string, string[][]>()
  for (const each of collections) {
    for (const part of resources(each, 'dcterms:hasPart')) parents.set(part, each)
  }
  for (const collection of collections) {
    const path: string[] = []
    let at: XmlElement | undefined = collection
    // A file may nest a collection in itself.
    for (; at && path.length < DEEPEST; at = parents.get(about(at))) {
      path.unshift(wordsIn(childNamed(at, 'dc:title')))
    }
    for (const part of resources(collection, 'dcterms:hasPart')) {
      folders.set(part, [...(folders.get(part) ?? []), path])
    }
  }
  return folders
}

function addressesIn(source: XmlElement): string[] {
  const identifiers = childrenNamed(source, 'dc:identifier').map(wordsIn)
  return [...identifiers, about(source)].map((each) => each.trim())
}

function doiAddress(written: string) {
  const [doi] = /10\.\d{4,9}\/\S+/.exec(written) ?? []
  return doi === undefined ? null : webPageAddress(`https://doi.org/${doi}`)
}

function peopleIn(source: XmlElement): string[] {
  const authors = childNamed(source, 'bib:authors')
  return allIn(authors, 'foaf:Person').map((person) => {
    const given = wordsIn(
      childNamed(person, 'foaf:givenName') ?? childNamed(person, 'foaf:givenname'),
    )
    return `${given} ${wordsIn(childNamed(person, 'foaf:surname'))}`.trim()
  })
}

function about(element: XmlElement) {
  return attribute(element, 'rdf:about')
}

function resources(element: XmlElement, name: string) {
  return childrenNamed(element, name).map((each) => attribute(each, 'rdf:resource'))
}

function isElement(node: XmlElement | string): node is XmlElement {
  return typeof node !== 'string'
}
