import type { Clip } from '#core/clip/clip'
import { highlightLink } from '#core/highlight/highlight-link'
import { quotableWords } from '#core/highlight/quotable-words'
import { quotation, webLink } from '#core/highlight/quotation'
import { useCopy } from '../../api/use-copy'
import { useMessages } from '../../api/use-messages'
import { showToast } from '../../components/toast-store'
import type { Marking } from './use-marking'

/** Taking a highlight out of the reader: as a quotation, as a link of ours, as a link to the live page. */
export function useQuoting(clip: Clip, articleText: string, { atHand, selected }: Marking) {
  const copy = useCopy()
  const { said: words } = useMessages()
  const passage =
    (atHand && quotableWords(atHand.origin)) ??
    (selected && articleText.slice(selected.start, selected.end).trim())
  const withAtHand = (act: (highlight: NonNullable<typeof atHand>) => void) =>
    atHand ? act(atHand) : showToast({ message: words.goToHighlight })

  return {
    copyQuotation: () => {
      if (!passage) return showToast({ message: words.selectOrGo })
      copy(quotation(clip, passage), words.copiedQuotation)
    },
    copyLink: () => withAtHand(({ id }) => copy(highlightLink(clip.id, id), words.copiedLink)),
    copyWebLink: () =>
      withAtHand((highlight) => {
        const link = webLink(clip, highlight.origin)
        if (link) copy(link, words.copiedWebLink)
        else showToast({ message: words.noAddress })
      }),
  }
}
export type Quoting = ReturnType<typeof useQuoting>
