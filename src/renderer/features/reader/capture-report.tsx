import type { Clip } from '#core/clip/clip'
import { capturesOf, newestVersion } from '#core/clip/clip'
import { ReadBy } from '#core/clip/read-by'
import { suspicionWords } from '#core/clip/suspicion-words'
import type { Imported, Version } from '#core/clip/version'
import { foldTag, tidyTagName } from '#core/tag/tag-name'
import { useAsk } from '../../api/use-ask'
import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import { ChoiceMenu } from '../../components/choice-menu'
import { momentWords } from '../../components/moment-words'
import styles from './clip-card.module.css'

const READ_BY: Record<ReadBy, string> = {
  vote: 'As found by all means together',
  readability: 'As Readability finds it',
  defuddle: 'As Defuddle finds it',
  'all-blocks': 'Everything on the page',
}

/** What a clip's captures brought: what is doubtful or missing, the page's own tags, and its other versions. */
export function CaptureReport({ clip }: { clip: Clip }) {
  const shown = newestVersion(clip)
  return (
    <>
      {shown.suspicion && (
        <p className={styles.warning} role="note">
          This looks like {suspicionWords(shown.suspicion)}. If so, save the page from your browser
          and add that file.
        </p>
      )}
      {shown.remark && (
        <p className={styles.warning} role="note">
          {shown.remark}
        </p>
      )}
      <Corrections clip={clip} />
      {shown.imported && <p className={styles.report}>{cameWith(shown.imported)}</p>}
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

function cameWith({ from, isStub }: Imported) {
  return isStub ? `From ${from}, page not fetched.` : `From ${from}.`
}

type OfVersion = { clip: Clip; version: Version }

function MissingPictures({ clip, version }: OfVersion) {
  const readAgain = useAsk('clips.read-again')
  const { missing, assets } = version
  if (missing.length === 0) return null
  return (
    <details className={styles.report}>
      <summary>
        {missing.length} of {missing.length + assets.length} pictures missing
      </summary>
      <ul>
        {missing.map(({ from, reason }) => (
          <li key={from}>
            <span className={styles.address}>{from.slice(0, 200)}</span> {reason}
          </li>
        ))}
      </ul>
      <Button onClick={() => readAgain.mutate({ id: clip.id, by: version.by ?? 'vote' })}>
        Try again
      </Button>
    </details>
  )
}

/** The page's own tags are offered, never put on by themselves. */
function OfferedTags({ clip, version }: OfVersion) {
  const tag = useAsk('clips.tag')
  const has = new Set(clip.tags.map(foldTag))
  const stated = [...new Set((version.statedTags ?? []).map(tidyTagName))]
  const offered = stated.filter((name) => name !== '' && !has.has(foldTag(name))).slice(0, 20)
  if (offered.length === 0) return null
  return (
    <div className={styles.report} role="group" aria-label="Tags of the page">
      <span className={styles.reportTitle}>Tags of the page</span>
      <div className={styles.offers}>
        {offered.map((name) => (
          <Button
            key={name}
            aria-label={`Add the tag ${name}`}
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
  const captures = capturesOf(clip)
  const show = useAsk('clips.show-version')
  const now = new Date()
  const readAgain = useAsk('clips.read-again')
  const renew = useAsk('clips.renew')
  return (
    <div className={styles.report} role="group" aria-label="Versions">
      {captures.length > 1 && (
        <>
          <span className={styles.reportTitle}>{captures.length} versions</span>
          <ul>
            {captures.toReversed().map((version) => (
              <li key={version.id} className={styles.version}>
                <span>
                  {momentWords(version.capturedAt, now)}
                  {version.response && ', as a browser shows it'}
                  {version.by && `, ${READ_BY[version.by].toLowerCase()}`}
                  {version.suspicion && `, looks like ${suspicionWords(version.suspicion)}`}
                </span>
                {version.id === (shown.corrected?.of ?? shown.id) ? (
                  <span aria-current="true">shown</span>
                ) : (
                  <Button
                    aria-label={`Show the version of ${momentWords(version.capturedAt, now)}`}
                    onClick={() => show.mutate({ id: clip.id, version: version.id })}
                  >
                    Show
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {clip.url !== null && shown.mediaType === 'text/html' && (
        <Button
          title="Its scripts run first, in a window that is not seen and reaches nothing else"
          onClick={() => renew.mutate({ ids: [clip.id], how: 'rendered' })}
        >
          Clip again as a browser shows it
        </Button>
      )}
      {/html|multipart/.test(shown.mediaType) && (
        <ChoiceMenu
          trigger={<Button>Read the page another way…</Button>}
          groups={[
            {
              label: 'What to take from the page',
              value: shown.by ?? 'vote',
              choices: ReadBy.options.map((value) => ({ value, label: READ_BY[value] })),
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
