import { join } from 'node:path'
import type { Clip } from '#core/clip/clip'
import { clipMarkdown } from '#core/export/clip-markdown'
import type { ExportedClip } from '#core/export/exported-clip'
import { withFrontMatter } from '#core/export/front-matter-lines'
import { inDocumentOrder } from '#core/highlight/highlight'
import { quotableWords } from '#core/highlight/quotable-words'
import type { Command } from './command'
import { findClip } from './find-clip'
import { WrongUsage } from './wrong-usage'

const FORMATS = ['text', 'html', 'markdown', 'json'] as const
type Format = (typeof FORMATS)[number]

/** `commonplace show`: one clip, whole. */
export const showCommand: Command = {
  name: 'show',
  usage: 'show ID [--format text|html|markdown|json]',
  summary: 'Show a clip’s article. Of the id, an ending or beginning is enough.',
  options: ['format'],
  operands: { least: 1, most: 1 },
  beginsLibrary: false,
  check: ({ options }) => void formatOf(options),
  run: async ({ notebook, terminal, operands, options }) => {
    const { store } = notebook.tools
    const clip = await findClip(notebook, operands[0] ?? '')
    const article = await store.files.article(clip)
    switch (formatOf(options)) {
      case 'json':
        terminal.object({ ...clip, ...article })
        break
      case 'html':
        terminal.say(article.articleHtml)
        break
      case 'markdown':
        terminal.say(markdownOf(clip, article, store.paths.folder))
        break
      case 'text':
        terminal.say(asText(clip, article.articleText))
        break
    }
    return 'done'
  },
}

function markdownOf(
  clip: Clip,
  article: Pick<ExportedClip, 'articleHtml' | 'articleText'>,
  library: string,
) {
  const place = (file: string) => join(library, file)
  const { front, body } = clipMarkdown(
    { clip, ...article },
    { place, collections: [], mentionedIn: [] },
  )
  return withFrontMatter(front, body)
}

function formatOf({ format, json }: { format?: string; json?: boolean }): Format {
  if (format === undefined) return json ? 'json' : 'text'
  const known = FORMATS.find((each) => each === format)
  if (!known) {
    throw new WrongUsage(`There is no format “${format}”. Use ${FORMATS.join(', ')}.`, 'show')
  }
  if (json && known !== 'json') {
    throw new WrongUsage(
      `--json and --format ${format} ask for different things. Leave one out.`,
      'show',
    )
  }
  return known
}

function asText(clip: Clip, articleText: string): string {
  const { title, authors, site, publishedAt, url, tags, highlights } = clip
  const byline = [authors.join(', '), site ?? '', publishedAt?.slice(0, 10) ?? '']
  const head = [
    title,
    byline.filter((part) => part !== '').join(' · '),
    url ?? '',
    tags.length > 0 ? `Tags: ${tags.join(', ')}` : '',
  ]
  const marks = inDocumentOrder(highlights).map(({ origin, note }) =>
    note === '' ? `“${quotableWords(origin)}”` : `“${quotableWords(origin)}”\n    ${note}`,
  )
  return [
    head.filter((line) => line !== '').join('\n'),
    articleText,
    ...(marks.length > 0 ? [`Highlights\n\n${marks.join('\n\n')}`] : []),
  ].join('\n\n')
}
