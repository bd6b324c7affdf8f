import { newestCapture } from '#core/clip/clip'
import { keptSentence } from '#core/messages/sentence'
import { useMessages } from '../../api/use-messages'
import { useSay } from '../../api/use-say'
import { ArticleFrame } from './article-frame'
import type { ClipReaderProps } from './clip-reader-props'
import { NoText } from './no-text'
import { OriginalFrame } from './original-frame'
import { PdfFrame } from './pdf-frame'
import type { Reading } from './use-reading'

/** The clip as one wants to see it: its article, its original, its pages, or why there is nothing to read. */
export function ShownClip({ reading, ...props }: ClipReaderProps & { reading: Reading }) {
  const { opened, onKey, onLeave } = props
  const { clip, articleHtml, articleText } = opened
  const { hearing, marking, look } = reading
  const { reader: words } = useMessages()
  const say = useSay()
  const version = newestCapture(clip)

  if (props.showOriginal && version.mediaType === 'application/pdf') {
    const { tokens } = look
    return <PdfFrame key={version.id} {...{ clip, tokens, onKey, onLeave }} />
  }
  if (props.showOriginal)
    return <OriginalFrame active={marking.active} {...{ clip, onKey, onLeave }} />
  const remark = articleText === '' ? version.remark : undefined
  if (opened.isTooLong || remark) {
    const why =
      remark && !opened.isTooLong ? say(keptSentence(version.saidRemark, remark)) : words.tooLong
    return <NoText title={clip.title} remark={why} onOriginal={props.onOriginal} />
  }
  return (
    <ArticleFrame
      // Another capture is another page, which has to say anew that it is ready.
      key={version.id}
      clip={clip}
      articleHtml={articleHtml}
      position={hearing.position}
      look={look}
      hits={reading.hits}
      currentHit={reading.currentHit}
      found={reading.find.drawn}
      leftOut={reading.leftOut.pieces}
      marksAre={props.settings.markElements === true ? 'elements' : 'drawn'}
      target={reading.target}
      active={marking.active}
      handle={reading.frame}
      onMessage={hearing.hear}
    />
  )
}
