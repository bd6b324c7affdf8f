import type { Metadata, MetadataSource, MetadataSources } from '#core/clip/metadata'
import { nameFromFile, nameFromWords } from '#core/clip/name-from-file'
import { settleName } from '#core/text/settle-name'
import { directionOf, guessLanguage, isGuessable } from '#core/text/guess-language'
import type { ReadPage } from './read-page'

type Complete = { metadata: Metadata; sources: MetadataSources }

/** What a page said of itself, with a title, language and direction found in its words where it said none. */
export function completeMetadata(
  page: Pick<ReadPage, 'metadata' | 'sources'>,
  text: string,
  fileName: string | null,
): Complete {
  const title = titleOf(page, text, fileName)
  const language = languageOf(page, text)
  const stated = page.metadata.direction
  const direction = stated === 'rtl' || stated === 'ltr' ? stated : directionOf(language.value)
  // A page may say anything for its name, at any length.
  const site = page.metadata.site === null ? null : settleName(page.metadata.site) || null
  return {
    metadata: { ...page.metadata, site, title: title.value, language: language.value, direction },
    sources: {
      ...page.sources,
      title: title.from,
      ...(language.from && { language: language.from }),
    },
  }
}

function titleOf(
  { metadata, sources }: Pick<ReadPage, 'metadata' | 'sources'>,
  text: string,
  fileName: string | null,
) {
  const said: [string | null, MetadataSource][] = [
    [settleName(metadata.title ?? ''), sources.title ?? 'text'],
    [nameFromWords(text), 'text'],
    [nameFromFile(fileName), 'file-name'],
  ]
  const [value, from] = said.find(([words]) => words) ?? ['Untitled', 'text' as const]
  return { value: value ?? 'Untitled', from }
}

// Templates say "en" of pages in every language; the words know better where we can read them.
function languageOf({ metadata, sources }: Pick<ReadPage, 'metadata' | 'sources'>, text: string) {
  const stated = metadata.language
  const guessed = guessLanguage(text)
  const agree = stated?.split('-')[0]?.toLowerCase() === guessed
  if (guessed && !agree && (!stated || isGuessable(stated))) {
    return { value: guessed, from: 'text' as const }
  }
  return { value: stated, from: sources.language ?? null }
}
