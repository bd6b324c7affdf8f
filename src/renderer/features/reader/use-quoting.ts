import type { Clip } from '#core/clip/clip'
import { highlightLink } from '#core/highlight/highlight-link'
import { quotableWords } from '#core/highlight/quotable-words'
import { quotation, webLink } from '#core/highlight/quotation'
import { useCopy } from '../../api/use-copy'
import { showToast } from '../../components/toast-store'
import type { Marking } from './use-marking'

/** Taking a highlight out of the reader: as a quotation, as a link of ours, as a link to the live page. */
export function useQuoting(clip: Clip, articleText: string, { atHand, selected }: Marking) {
  const copy = useCopy()
  const passage =
    (atHand && quotableWords(atHand.origin)) ??
    (selected && articleText.slice(selected.start, selected.end).trim())
  const withAtHand = (act: (highlight: NonNullable<typeof atHand>) => void) =>
    atHand ? act(atHand) : showToast({ message: 'Go to a highlight first.' })

  return {
    copyQuotation: () => {
      if (!passage) return showToast({ message: 'Select some words first, or go to a highlight.' })
      copy(quotation(clip, passage), 'Copied as a quotation')
    },
    copyLink: () =>
      withAtHand(({ id }) => copy(highlightLink(clip.id, id), 'Copied the link to the highlight')),
    copyWebLink: () =>
      withAtHand((highlight) => {
        const link = webLink(clip, highlight.origin)
        if (link) copy(link, 'Copied the link to the passage on the web')
        else showToast({ message: 'This clip came without a web address.' })
      }),
  }
}
export type Quoting = ReturnType<typeof useQuoting>
