import { expect, test } from 'vitest'
import { z } from 'zod'
import { webAnnotations } from '#core/export/web-annotations'
import { aClip } from '#tests/builders/a-clip'
import { aHighlight } from '#tests/builders/a-highlight'

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
const Iri = z.string().regex(/^[a-z][a-z0-9+.-]*:\S+$/i)
/** An xsd:dateTime with the Z that the model asks for. */
const Moment = z.iso.datetime({ offset: false })

// What the W3C's Web Annotation Data Model says annotations MUST be, and nothing that it does not know.
const Selector = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('TextQuoteSelector'),
    exact: z.string().min(1),
    prefix: z.string(),
    suffix: z.string(),
  }),
  z
    .strictObject({
      type: z.literal('TextPositionSelector'),
      start: z.number().int().nonnegative(),
      end: z.number().int().nonnegative(),
    })
    .refine(({ start, end }) => start < end),
])
const Annotation = z.strictObject({
  id: Iri,
  type: z.literal('Annotation'),
  motivation: z.enum(['highlighting', 'commenting']),
  created: Moment,
  body: z
    .array(
      z.strictObject({
        type: z.literal('TextualBody'),
        value: z.string(),
        format: z.string().optional(),
        purpose: z.enum(['commenting', 'tagging']),
      }),
    )
    .optional(),
  target: z.strictObject({
    source: Iri,
    styleClass: z.string(),
    state: z.strictObject({ type: z.literal('TimeState'), sourceDate: Moment }),
    selector: z.array(Selector).min(1),
  }),
})
const AnnotationPage = z.strictObject({
  '@context': z.literal(CONTEXT),
  id: Iri,
  type: z.literal('AnnotationPage'),
  items: z.array(Annotation),
})

test('exported annotations are as the Web Annotation Data Model lays down, whatever is marked', () => {
  const highlights = [
    aHighlight(),
    aHighlight({ note: 'Why?', tags: ['press freedom'], color: 'green' }),
    aHighlight({ anchor: { ...aHighlight().anchor, state: 'orphan' } }),
  ]
  const text = 'It was the best of times, it was the worst of times.'
  const clips = [aClip({ highlights }), aClip({ url: null, highlights }), aClip({ highlights: [] })]

  const page = webAnnotations(
    clips.map((clip) => ({ clip, articleHtml: `<p>${text}</p>`, articleText: text })),
  )

  expect(AnnotationPage.parse(JSON.parse(JSON.stringify(page))).items).toHaveLength(6)
})
