import { z } from 'zod'
import type { HighlightColor } from '../highlight/highlight'
import { colorNamed } from './color-named'
import { exportDate } from './export-date'
import { failedRow, type ImportFormat, type ImportRow } from './import-format'
import { importedHighlight, importedPage, type ImportedHighlight } from './import-item'
import { jsonFormat } from './json-format'
import { listIn } from './json-rows'
import { plainOfHtml } from './plain-of-html'
import { noAddress, webPageAddress } from './web-page-address'

const oneOrMore = <T extends z.ZodType>(thing: T) => z.union([z.array(thing), thing])
const words = z.string().nullish()

const Selector = z.object({ type: words, exact: words, prefix: words, suffix: words })

const HypothesisNote = z.object({
  uri: z.string(),
  text: words,
  created: words,
  tags: z.array(z.string()).nullish(),
  target: z.array(z.object({ selector: z.array(z.unknown()).nullish() })).nullish(),
  document: z.object({ title: oneOrMore(z.string()).nullish() }).nullish(),
})

/** Annotations as Hypothesis gives them, from its client or its service. */
export const hypothesis: ImportFormat = jsonFormat({
  id: 'hypothesis',
  marks: [/"uri"\s*:/, /"target"\s*:/, /"(rows|annotations|user)"\s*:/],
  find: (value) => listIn(value, 'annotations', 'rows'),
  thing: HypothesisNote,
  row: ({ uri, text, created, tags, target, document }, where) => {
    const title = [document?.title ?? []].flat()[0] ?? null
    const selectors = (target ?? []).flatMap(({ selector }) => selector ?? [])
    return annotated({ where, address: uri, title, created, selectors, tags, note: text })
  },
})

const Body = z.object({ type: words, value: words, purpose: words, format: words })
const Target = z.object({
  source: z.union([z.string(), z.object({ id: z.string() })]).nullish(),
  id: words,
  selector: oneOrMore(z.unknown()).nullish(),
  styleClass: oneOrMore(z.string()).nullish(),
  title: words,
})

const WebAnnotation = z.object({
  target: oneOrMore(z.union([z.string(), Target])),
  body: oneOrMore(z.union([z.string(), Body])).nullish(),
  bodyValue: words,
  created: words,
})

/** Annotations as the W3C lays down: one, a list, or a collection with pages of them. */
export const webAnnotations: ImportFormat = jsonFormat({
  id: 'annotations',
  marks: [/anno\.jsonld|"(@?type)"\s*:\s*\[?\s*"(oa:)?Annotation/, /"(target|items|first)"\s*:/],
  find: annotationsIn,
  thing: WebAnnotation,
  row: (annotation, where) => annotated({ where, ...saidIn(annotation) }),
})

/** The highlights in the annotations that a page of ours carries with it. */
export function highlightsCarried(value: unknown): ImportedHighlight[] {
  return annotationsIn(value).flatMap((each) => {
    const { data } = WebAnnotation.safeParse(each)
    return data ? (highlightOf(saidIn(data)) ?? []) : []
  })
}

function saidIn({ target, body, bodyValue, created }: z.infer<typeof WebAnnotation>): Said {
  const [first] = [target].flat()
  const one = typeof first === 'string' ? { source: first } : (first ?? {})
  const found = Target.parse(one)
  const source = typeof found.source === 'object' ? (found.source?.id ?? '') : found.source
  const bodies = [body ?? []]
    .flat()
    .map((each) => (typeof each === 'string' ? { value: each, purpose: null, format: null } : each))
  const isTag = ({ purpose }: { purpose?: string | null | undefined }) => purpose === 'tagging'
  const said = bodies
    .filter((each) => !isTag(each))
    .map(({ value, format }) => {
      return format === 'text/html' ? plainOfHtml(value ?? '') : (value ?? '')
    })
  const colors = [found.styleClass ?? []].flat().map(colorNamed)
  return {
    address: source ?? found.id ?? '',
    title: found.title ?? null,
    created,
    selectors: [found.selector ?? []].flat(),
    color: colors.find((color) => color !== null) ?? null,
    tags: bodies.filter(isTag).map(({ value }) => value ?? ''),
    note: [...said, bodyValue ?? ''].filter((part) => part.trim() !== '').join('\n\n'),
  }
}

function annotationsIn(value: unknown): readonly unknown[] {
  const { data } = z.object({ first: z.object({ items: z.array(z.unknown()) }) }).safeParse(value)
  if (data) return data.first.items
  const list = listIn(value, 'items', 'annotations', '@graph')
  return list.length > 0 || Array.isArray(value) ? list : [value]
}

type Said = {
  address: string
  title: string | null
  created: string | null | undefined
  selectors: readonly unknown[]
  color?: HighlightColor | null
  tags: string[] | null | undefined
  note: string | null | undefined
}

// With marked words it is a highlight; without, it is of the page as a whole.
function annotated({ where, ...said }: Said & { where: string }): ImportRow {
  const { address, title, created, tags, note } = said
  const url = webPageAddress(address.replace(/^via:/, ''))
  if (url === null) return failedRow(where, title ?? '', noAddress(address))
  const page = { where, url, title, savedAt: exportDate(created) }
  const highlight = highlightOf(said)
  if (highlight === null) return importedPage({ ...page, notes: [note ?? ''], tags: tags ?? [] })
  return importedPage({ ...page, highlights: [highlight] })
}

function highlightOf({ selectors, color, tags, note, created }: Said): ImportedHighlight | null {
  const quote = selectors
    .flatMap((each) => Selector.safeParse(each).data ?? [])
    .find(({ exact }) => exact?.trim())
  if (!quote) return null
  const { exact, prefix, suffix } = quote
  return importedHighlight({
    quote: exact ?? '',
    prefix: prefix ?? '',
    suffix: suffix ?? '',
    note: note ?? '',
    tags: tags ?? [],
    color: color ?? null,
    createdAt: exportDate(created),
  })
}
