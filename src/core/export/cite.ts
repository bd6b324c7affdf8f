import { Engine } from 'citeproc'
import { newestVersion, type Clip } from '../clip/clip'
import type { CitationStyle } from './citation-styles'
import { cslItem } from './csl-item'

/** The styles and their languages as CSL files. */
export type CslFiles = {
  style: (style: CitationStyle) => string
  locale: (language: string) => string
}

/** One citation of a clip as one puts it under a quotation: a note in a style of notes, else the entry of a list. */
export function citation(clip: Clip, style: CitationStyle, files: CslFiles): string {
  const engine = engineFor([clip], style, files)
  const text = engine.opt.xclass === 'note' ? noteOf(engine, clip) : (entriesOf(engine)[0] ?? '')
  return withCopy(text, clip)
}

/** A list of works cited, in the order of the style, an empty line between two. */
export function bibliography(
  clips: readonly Clip[],
  style: CitationStyle,
  files: CslFiles,
): string {
  const engine = engineFor(clips, style, files)
  const byId = new Map(clips.map((clip) => [clip.id as string, clip]))
  const made = engine.makeBibliography()
  if (!made) return ''
  const [{ entry_ids: ids }, entries] = made
  const texts = entries.map((entry, at) => {
    const clip = byId.get(ids[at]?.[0] ?? '')
    return clip ? withCopy(entry, clip) : entry.trim()
  })
  return texts.length === 0 ? '' : `${texts.join('\n\n')}\n`
}

function engineFor(clips: readonly Clip[], style: CitationStyle, files: CslFiles): Engine {
  const items = new Map(clips.map((clip) => [clip.id as string, cslItem(clip)]))
  const engine = new Engine(
    {
      retrieveLocale: files.locale,
      retrieveItem: (id) => {
        const item = items.get(id)
        if (!item) throw new Error('A citation names a clip that is not among those to cite.')
        return item
      },
    },
    files.style(style),
    'en-US',
  )
  engine.setOutputFormat('text')
  engine.updateItems([...items.keys()])
  return engine
}

function entriesOf(engine: Engine): string[] {
  const made = engine.makeBibliography()
  return made ? made[1] : []
}

// The first note on a source names it whole; notes after it would be shorter.
function noteOf(engine: Engine, { id }: Clip): string {
  const cluster = { citationItems: [{ id }], properties: { noteIndex: 1 } }
  const [, texts] = engine.processCitationCluster(cluster, [], [])
  return texts[0]?.[1] ?? ''
}

// Styles leave the day of access away where a page is dated; one who quotes a page that may change needs it.
function withCopy(text: string, clip: Clip): string {
  return `${text.trim()} [Archived copy kept ${longDay(newestVersion(clip).capturedAt)}.]`
}

function longDay(moment: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
  return format.format(new Date(moment))
}
