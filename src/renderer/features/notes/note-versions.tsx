import { History } from 'lucide-react'
import { useState } from 'react'
import { compareWording } from '#core/highlight/compare-wording'
import type { Note } from '#core/note/note'
import { useNoteVersion, useNoteVersionTimes } from '../../api/queries'
import { useAsk } from '../../api/use-ask'
import { useMessages } from '../../api/use-messages'
import { Button } from '../../components/button'
import { Dialog } from '../../components/dialog'
import { EmptyState } from '../../components/empty-state'
import { keepKeys } from '../../components/keep-keys'
import { momentWords } from '../../components/moment-words'
import { ProblemState } from '../../components/problem-state'
import { useSayProblem } from '../../api/use-say'
import styles from './note-versions.module.css'

type Said = Pick<Note, 'title' | 'body'>

type NoteVersionsProps = {
  id: string
  now: Said
  onCopied: (id: string) => void
  onClose: () => void
}

/** What a note said before, each time compared with what it says now, and brought back as a note of its own. */
export function NoteVersions({ id, now, onCopied, onClose }: NoteVersionsProps) {
  const sayProblem = useSayProblem()
  const times = useNoteVersionTimes(id)
  const { notes: words, components } = useMessages()
  const [chosen, setChosen] = useState<string | null>(null)
  const at = chosen ?? times.data?.[0] ?? null
  return (
    <Dialog title={words.versions} open onClose={onClose} width="wide">
      {times.isError && (
        <ProblemState
          title={words.versionsUnreadable}
          message={sayProblem(times.error)}
          onRetry={() => void times.refetch()}
        />
      )}
      {times.data?.length === 0 && (
        <EmptyState icon={History} title={words.noVersion} hint={words.noVersionHint} />
      )}
      {times.data && at !== null && (
        <div className={styles.versions} onKeyDown={keepKeys}>
          <ul className={styles.times} aria-label={words.versionList}>
            {times.data.map((each) => (
              <li key={each}>
                <button
                  type="button"
                  className={styles.time}
                  aria-current={each === at}
                  onClick={() => setChosen(each)}
                >
                  {momentWords(each, new Date(), components)}
                </button>
              </li>
            ))}
          </ul>
          <Version key={at} id={id} at={at} now={now} onCopied={onCopied} onClose={onClose} />
        </div>
      )}
    </Dialog>
  )
}

type VersionProps = NoteVersionsProps & { at: string }

function Version({ id, at, now, onCopied, onClose }: VersionProps) {
  const sayProblem = useSayProblem()
  const version = useNoteVersion(id, at)
  const { notes: words, components } = useMessages()
  const add = useAsk('notes.add')
  if (version.isError) {
    return (
      <ProblemState
        title={words.versionUnreadable}
        message={sayProblem(version.error)}
        onRetry={() => void version.refetch()}
      />
    )
  }
  if (!version.data) return <p className={styles.hint}>{words.reading}</p>
  const { title, body } = version.data
  // A title stays, so its day is not “today”.
  const copy = {
    title: `${title || words.untitled} (${momentWords(at, new Date(0), components)})`,
    body,
  }
  const isSame = body === now.body && title === now.title
  return (
    <section className={styles.version} aria-label={words.changed}>
      <p className={styles.hint}>{isSame ? words.same : words.legend}</p>
      <div className={styles.words} tabIndex={0} role="region" aria-label={words.wordings}>
        {title !== now.title && (
          <h3 dir="auto">
            <Compared then={title} now={now.title} />
          </h3>
        )}
        <div dir="auto">
          <Compared then={body} now={now.body} />
        </div>
      </div>
      <div className={styles.buttons}>
        <Button
          tone="main"
          onClick={() =>
            add.mutate(copy, {
              onSuccess: (note) => {
                onClose()
                onCopied(note.id)
              },
            })
          }
        >
          {words.restoreCopy}
        </Button>
      </div>
    </section>
  )
}

function Compared({ then, now }: { then: string; now: string }) {
  return compareWording(then, now).map(({ is, text }, place) => {
    if (is === 'kept') return <span key={place}>{text}</span>
    return is === 'gone' ? (
      <del key={place} className={styles.gone}>
        {text}
      </del>
    ) : (
      <ins key={place} className={styles.new}>
        {text}
      </ins>
    )
  })
}
