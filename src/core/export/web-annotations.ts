import { newestVersion } from '../clip/clip'
import { highlightLink } from '../highlight/highlight-link'
import { exportedHighlights, type ExportedClip, type ExportedHighlight } from './exported-clip'

/** Highlights as an annotation page of the W3C Web Annotation Data Model, in JSON-LD. */
export function webAnnotations(clips: readonly ExportedClip[]) {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'commonplace:highlights',
    type: 'AnnotationPage',
    items: clips.flatMap((exported) =>
      exportedHighlights(exported).map((highlight) => annotation(exported, highlight)),
    ),
  }
}

function annotation({ clip }: ExportedClip, highlight: ExportedHighlight) {
  const { id, createdAt, color, note, tags, origin, anchor } = highlight
  const version = newestVersion(clip)
  const bodies = [
    ...(note === ''
      ? []
      : [{ type: 'TextualBody', value: note, format: 'text/markdown', purpose: 'commenting' }]),
    ...tags.map((tag) => ({ type: 'TextualBody', value: tag, purpose: 'tagging' })),
  ]
  return {
    id: highlightLink(clip.id, id),
    type: 'Annotation',
    motivation: note === '' ? 'highlighting' : 'commenting',
    created: createdAt,
    ...(bodies.length > 0 && { body: bodies }),
    target: {
      source: clip.url ?? `commonplace:clip/${clip.id}`,
      // The color, as a class of the style sheet that shows it.
      styleClass: color,
      state: { type: 'TimeState', sourceDate: version.capturedAt },
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: origin.exact,
          prefix: origin.prefix,
          suffix: origin.suffix,
        },
        ...(anchor.state === 'orphan'
          ? []
          : [{ type: 'TextPositionSelector', start: anchor.start, end: anchor.end }]),
      ],
    },
  }
}
