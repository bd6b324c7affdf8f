import { highlightLink } from '../highlight/highlight-link'
import { exportedHighlights, type ExportedClip, type ExportedHighlight } from './exported-clip'
import { escapeMarkdown } from './markdown-inline'

/** The highlights of clips as one document of Markdown: quotations under their source. Clips without any are left out. */
export function highlightsDocument(clips: readonly ExportedClip[]): string {
  const parts = clips
    .filter(({ clip }) => clip.highlights.length > 0)
    .map((exported) =>
      [head(exported), ...exportedHighlights(exported).map((each) => quote(exported, each))].join(
        '\n\n',
      ),
    )
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`
}

function head({ clip: { title, authors, site, publishedAt, url } }: ExportedClip): string {
  const about = [authors.join(', '), site, publishedAt?.slice(0, 10)].filter(Boolean)
  const lines = [...about.map((words) => escapeMarkdown(words ?? '')), url ? `<${url}>` : '']
  return `## ${escapeMarkdown(title)}\n\n${lines.filter((line) => line !== '').join(' · ')}`.trim()
}

function quote({ clip }: ExportedClip, { id, passage, note, color, tags }: ExportedHighlight) {
  const lines = passage.split('\n').map((line) => `> ${escapeMarkdown(line)}`.trimEnd())
  const marks = [color, ...tags.map((tag) => `#${tag.replace(/\s+/g, '-')}`)].join(' ')
  const source = `> — ${marks} [in Commonplace](${highlightLink(clip.id, id)})`
  return [`${lines.join('\n>\n')}\n>\n${source}`, ...(note === '' ? [] : [note])].join('\n\n')
}
