import { useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react'
import { newestCapture } from '#core/clip/clip'
import { ArticleFrame, type FrameHandle } from './article-frame'
import { FindBar } from './find-bar'
import { HighlightsTab } from './highlights-tab'
import { LeftOutBar } from './left-out-bar'
import { LookPopover } from './look-popover'
import { MorePopover } from './more-popover'
import { NoText } from './no-text'
import { OriginalFrame } from './original-frame'
import { OutlineList } from './outline-list'
import { PdfFrame } from './pdf-frame'
import { ReadAloudBar } from './read-aloud-bar'
import { readerLook } from './reader-look'
import { ReadingStatus } from './reading-status'
import { ReaderToolbar } from './reader-toolbar'
import { SelectionBar } from './selection-bar'
import { SidePanel, type PanelTab } from './side-panel'
import { useFind } from './use-find'
import type { ClipReaderProps } from './clip-reader-props'
import { useHearing } from './use-hearing'
import { useHits } from './use-hits'
import { useLeftOut } from './use-left-out'
import { useMarking } from './use-marking'
import { usePlacing } from './use-placing'
import { useQuoting } from './use-quoting'
import { useReadAloud } from './use-read-aloud'
import styles from './reader-pane.module.css'

/** One clip, open: its article or original, what is marked in it, and what belongs to it. */
export function ClipReader(props: ClipReaderProps) {
  const { opened, settings, theme, query, at, showOriginal, panelOpen, handle, onPanel } = props
  const { clip, articleHtml, articleText } = opened
  const version = newestCapture(clip)
  const frame = useRef<FrameHandle>(null)
  const tags = useRef<HTMLInputElement>(null)
  const [tab, setTab] = useState<PanelTab>('highlights')
  const [lookOpen, setLookOpen] = useState(false)

  const { hits, currentHit, stepHit } = useHits(articleText, query, clip.language, at)
  const look = useMemo(
    () => readerLook(settings.reading, clip),
    [settings.reading, theme, clip.language, clip.direction],
  )
  const send: FrameHandle['send'] = (message) => frame.current?.send(message)

  const showPanel = (next: PanelTab) => {
    setTab(next)
    onPanel(true)
  }
  const togglePanel = (which: PanelTab) =>
    panelOpen && tab === which ? onPanel(false) : showPanel(which)
  const jump = () => props.onJump(hearing.position())
  const goTo = (position: number) => send({ type: 'go', start: position, line: 'top' })
  const marking = useMarking(clip, {
    settings,
    send,
    showHighlights: () => showPanel('highlights'),
    onJump: () => jump(),
  })
  const placing = usePlacing(clip.id, { ...marking, onPlaced: marking.placed })
  const leftOut = useLeftOut(clip, send)
  const quoting = useQuoting(clip, articleText, marking)
  const hearing = useHearing({
    clip,
    articleText,
    marking,
    hearLeftOut: leftOut.hear,
    onFollow: props.onFollow,
    onKey: props.onKey,
    onDragIn: props.onDragIn,
    onJump: props.onJump,
  })

  const leftOutLabel = leftOut.isOpen ? 'Hide what was left out' : 'Show what was left out'
  const find = useFind(articleText, hearing.position, jump)
  const voice = useReadAloud(clip, articleText, hearing.position, send)
  const findField = useRef<HTMLInputElement>(null)

  const cameFor = useMemo(() => {
    const anchor = clip.highlights.find(({ id }) => id === props.highlight)?.anchor
    return anchor && anchor.state !== 'orphan' ? { start: anchor.start, end: anchor.end } : null
    // Where it stood when one came: what is done to it afterwards moves nothing.
  }, [props.highlight])
  const { hold } = marking
  useEffect(() => {
    if (!props.highlight) return
    hold(props.highlight)
    const came = clip.highlights.find(({ id }) => id === props.highlight)
    if (came?.anchor.state === 'orphan') showPanel('highlights')
  }, [props.highlight])

  useImperativeHandle(handle, () => ({
    focus: () => frame.current?.focus(),
    move: (movement, extend) => send({ type: 'move', movement, extend }),
    highlight: marking.highlight,
    highlightWithNote: marking.highlightWithNote,
    stepHighlight: marking.step,
    removeHighlight: () =>
      leftOut.isOpen && !marking.atHand ? leftOut.hide() : marking.removeAtHand(),
    showLeftOut: leftOut.toggle,
    hideBlock: leftOut.hide,
    bringBack: leftOut.bringBack,
    splitHighlight: marking.splitAtHand,
    placeHighlight: placing.placeAtHand,
    adjustHighlight: marking.adjust,
    copyQuotation: quoting.copyQuotation,
    copyLink: quoting.copyLink,
    stepHit: find.isOpen ? find.step : stepHit,
    readAloud: voice.toggle,
    find: () => {
      if (find.isOpen) findField.current?.select()
      else find.open()
    },
    editTags: () => tags.current?.focus(),
    showLook: () => setLookOpen(true),
    showInfo: () => togglePanel('info'),
    showOutline: () => togglePanel('outline'),
    position: hearing.position,
    goTo,
    dismiss: marking.dismiss,
  }))

  return (
    <div className={styles.pane}>
      <ReaderToolbar
        clip={clip}
        tags={tags}
        showOriginal={showOriginal}
        panelOpen={panelOpen}
        hits={
          query.trim() !== '' && hits.length > 0
            ? { current: currentHit, total: hits.length }
            : null
        }
        onStepHit={stepHit}
        onPanel={() => onPanel(!panelOpen)}
        onOriginal={props.onOriginal}
        onTagsDone={() => frame.current?.focus()}
        more={
          <MorePopover
            entries={[
              { label: 'Read aloud', keys: 'R', run: voice.toggle },
              { label: leftOutLabel, keys: 'W', run: leftOut.toggle },
              ...props.more,
            ]}
          />
        }
        look={<LookPopover settings={settings} opened={{ is: lookOpen, onChange: setLookOpen }} />}
      />
      <div className={styles.body}>
        <main className={styles.article} aria-label="Article">
          {leftOut.isOpen && !showOriginal && (
            <LeftOutBar
              hands={leftOut}
              onClose={() => {
                leftOut.close()
                frame.current?.focus()
              }}
            />
          )}
          {hearing.mismatch && (
            <p className={styles.warning} role="alert">
              The article shows another text than the one on disk, so highlights may stand in the
              wrong place here. Clip the page again.
            </p>
          )}
          {showOriginal && version.mediaType === 'application/pdf' ? (
            <PdfFrame
              key={version.id}
              clip={clip}
              tokens={look.tokens}
              onKey={props.onKey}
              onLeave={props.onLeave}
            />
          ) : showOriginal ? (
            <OriginalFrame
              clip={clip}
              active={marking.active}
              onKey={props.onKey}
              onLeave={props.onLeave}
            />
          ) : articleText === '' && version.remark ? (
            <NoText title={clip.title} remark={version.remark} onOriginal={props.onOriginal} />
          ) : (
            <ArticleFrame
              // Another capture is another page, which has to say anew that it is ready.
              key={version.id}
              clip={clip}
              articleHtml={articleHtml}
              position={hearing.position}
              look={look}
              hits={hits}
              currentHit={currentHit}
              found={find.drawn}
              leftOut={leftOut.pieces}
              target={
                find.current ?? (currentHit === null ? (at ?? cameFor) : (hits[currentHit] ?? null))
              }
              active={marking.active}
              handle={frame}
              onMessage={hearing.hear}
            />
          )}
          {find.isOpen && !showOriginal && (
            <FindBar
              find={find}
              field={findField}
              onClose={() => {
                find.close()
                frame.current?.focus()
              }}
            />
          )}
          {voice.state !== 'silent' && <ReadAloudBar voice={voice} />}
          {!showOriginal && articleText !== '' && (
            <ReadingStatus
              clip={clip}
              outline={hearing.outline}
              here={hearing.here}
              onOutline={() => showPanel('outline')}
            />
          )}
          {marking.bar && !showOriginal && (
            <SelectionBar {...marking.bar} onCopy={quoting.copyQuotation} />
          )}
        </main>
        {panelOpen && (
          <SidePanel
            clip={clip}
            tab={tab}
            outline={
              <OutlineList
                outline={hearing.outline}
                position={hearing.here.position}
                onGo={(start) => {
                  jump()
                  goTo(start)
                  frame.current?.focus()
                }}
              />
            }
            highlights={
              <HighlightsTab
                clip={clip}
                articleText={articleText}
                active={marking.active}
                writing={marking.writing}
                quoting={quoting}
                placing={placing}
                showNote={props.showNote}
                onGo={marking.go}
                onShow={({ start }) => send({ type: 'go', start, line: 'eye' })}
                onWrite={marking.write}
                onDone={() => frame.current?.focus()}
              />
            }
            onTab={setTab}
            links={props.links}
            onNewNote={() => props.onNewNote(clip.title)}
          />
        )}
      </div>
    </div>
  )
}
