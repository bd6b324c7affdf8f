import type { Clip } from '#core/clip/clip'
import { capturesOf, newestVersion } from '#core/clip/clip'
import { ReadBy } from '#core/clip/read-by'
import { formatCalledSo } from '#core/import/format-called'
import type { Imported, Version } from '#core/clip/version'
import { keptSentence } from '#core/messages/sentence'
import { foldTag, tidyTagName } from '#core/tag/tag-name'
import { useAsk } from '../../api/use-ask'
import { useMessages } from '../../api/use-messages'
import { useSay } from '../../api/use-say'
import { Button } from '../../components/button'
import { ChoiceMenu } from '../../components/choice-menu'
import { momentWords } from '../../components/moment-words'
import styles from './clip-card.module.css'

/** What a clip's captures brought: what is doubtful or missing, the page's own tags, and its other versions. */
export function CaptureReport({ clip }: { clip: Clip }) {
  const { report: words } = useMessages()
  const say = useSay()
  const shown = newestVersion(clip)
  return (
    <>
      {shown.suspicion && (
        <p className={styles.warning} role="note">
          {words.looksLike(words.suspicions[shown.suspicion])}
        </p>
      )}
      {shown.remark && (
        <p className={styles.warning} role="note">
          {say(keptSentence(shown.saidRemark, shown.remark))}
        </p>
      )}
      <Corrections clip={clip} />
      {shown.imported && <CameFrom imported={shown.imported} />}
      <MissingPictures clip={clip} version={shown} />
      <OfferedTags clip={clip} version={shown} />
      <Versions clip={clip} shown={shown} />
    </>
  )
}

function Corrections({ clip: { id, corrections = [] } }: { clip: Clip }) {
  const { corrections: words } = useMessages()
  const undo = useAsk('clips.undo-corrections')
  if (corrections.length === 0) return null
  return (
    <div className={styles.report} role="group" aria-label={words.title}>
      <span className={styles.reportTitle}>{words.byHand(corrections.length)}</span>
      <Button onClick={() => undo.mutate({ id })}>{words.undoAll}</Button>
    </div>
  )
}

function CameFrom({ imported: { from, isStub } }: { imported: Imported }) {
  const { report: words, importing } = useMessages()
  const format = formatCalledSo(from)
  const called = format === null ? from : importing.called[format]
  return (
    <p className={styles.report}>{isStub ? words.cameAsStub(called) : words.cameFrom(called)}</p>
  )
}

type OfVersion = { clip: Clip; version: Version }

function MissingPictures({ clip, version }: OfVersion) {
  const { report: words, components } = useMessages()
  const say = useSay()
  const readAgain = useAsk('clips.read-again')
  const { missing, assets } = version
  if (missing.length === 0) return null
  return (
    <details className={styles.report}>
      <summary>{words.picturesMissing(missing.length, missing.length + assets.length)}</summary>
      <ul>
        {missing.map(({ from, reason, said }) => (
          <li key={from} className={styles.lost}>
            <span className={styles.address}>{from.slice(0, 200)}</span>
            <span>{say(keptSentence(said, reason))}</span>
          </li>
        ))}
      </ul>
      <Button onClick={() => readAgain.mutate({ id: clip.id, by: version.by ?? 'vote' })}>
        {components.tryAgain}
      </Button>
    </details>
  )
}

/** The page's own tags are offered, never put on by themselves. */
function OfferedTags({ clip, version }: OfVersion) {
  const { report: words } = useMessages()
  const tag = useAsk('clips.tag')
  const has = new Set(clip.tags.map(foldTag))
  const stated = [...new Set((version.statedTags ?? []).map(tidyTagName))]
  const offered = stated.filter((name) => name !== '' && !has.has(foldTag(name))).slice(0, 20)
  if (offered.length === 0) return null
  return (
    <div className={styles.report} role="group" aria-label={words.pageTags}>
      <span className={styles.reportTitle}>{words.pageTags}</span>
      <div className={styles.offers}>
        {offered.map((name) => (
          <Button
            key={name}
            aria-label={words.addTag(name)}
            onClick={() => tag.mutate({ ids: [clip.id], tags: [name] })}
          >
            + {name}
          </Button>
        ))}
      </div>
    </div>
  )
}

function Versions({ clip, shown }: { clip: Clip; shown: Version }) {
  const { report: words, components } = useMessages()
  const captures = capturesOf(clip)
  const show = useAsk('clips.show-version')
  const now = new Date()
  const readAgain = useAsk('clips.read-again')
  const renew = useAsk('clips.renew')
  return (
    <div className={styles.report} role="group" aria-label={words.versions}>
      {captures.length > 1 && (
        <>
          <span className={styles.reportTitle}>{words.versionCount(captures.length)}</span>
          <ul>
            {captures.toReversed().map((version) => (
              <li key={version.id} className={styles.version}>
                <span>
                  {momentWords(version.capturedAt, now, components)}
                  {version.response && words.asBrowser}
                  {version.by && words.readSo[version.by]}
                  {version.suspicion && words.likeThat(words.suspicions[version.suspicion])}
                </span>
                {version.id === (shown.corrected?.of ?? shown.id) ? (
                  <span aria-current="true">{words.shown}</span>
                ) : (
                  <Button
                    aria-label={words.showVersion(momentWords(version.capturedAt, now, components))}
                    onClick={() => show.mutate({ id: clip.id, version: version.id })}
                  >
                    {words.show}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {clip.url !== null && shown.mediaType === 'text/html' && (
        <Button
          title={words.renderedHint}
          onClick={() => renew.mutate({ ids: [clip.id], how: 'rendered' })}
        >
          {words.rendered}
        </Button>
      )}
      {/html|multipart/.test(shown.mediaType) && (
        <ChoiceMenu
          trigger={<Button>{words.anotherWay}</Button>}
          groups={[
            {
              label: words.whatToTake,
              value: shown.by ?? 'vote',
              choices: ReadBy.options.map((value) => ({ value, label: words.readBy[value] })),
              onChoose: (chosen) => {
                const by = ReadBy.safeParse(chosen)
                if (by.success) readAgain.mutate({ id: clip.id, by: by.data })
              },
            },
          ]}
        />
      )}
    </div>
  )
}
