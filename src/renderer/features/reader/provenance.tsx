import { useQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import { newestCapture, newestVersion, type Clip } from '#core/clip/clip'
import type { Fetched } from '#core/clip/fetched'
import type { Messages } from '#core/messages/messages-of'
import { ask } from '../../api/ask'
import { useMessages } from '../../api/use-messages'
import styles from './clip-card.module.css'

/** Where the version that is shown came from, and by what it can be told that nothing was changed since. */
export function Provenance({ clip }: { clip: Clip }) {
  const { report: words } = useMessages()
  const version = newestCapture(clip)
  const captured = useQuery({
    queryKey: ['captured', clip.id, version.id],
    queryFn: () => ask('clips.captured', { id: clip.id }),
    staleTime: Infinity,
  })
  const { fetched = null, program = null } = captured.data ?? {}
  const facts: [string, string | null | undefined][] = [
    [words.facts.captured, version.capturedAt.replace('T', ' ').replace(/(\.\d+)?Z$/, ' UTC')],
    [words.facts.how, words.roads[version.response ? 'rendered' : version.road]],
    [words.facts.by, program],
    [words.facts.answer, fetched && String(fetched.status)],
    [words.facts.original, hashWords(version.original, words)],
    [words.facts.sent, version.response && hashWords(version.response, words)],
    [words.facts.article, hash(newestVersion(clip).articleSha256)],
    [words.facts.text, hash(newestVersion(clip).textSha256)],
  ]
  return (
    <details className={styles.report}>
      <summary>{words.provenance}</summary>
      <dl className={styles.facts}>
        {facts.map(
          ([name, value]) =>
            value && (
              <Fragment key={name}>
                <dt>{name}</dt>
                <dd className={styles.address}>{value}</dd>
              </Fragment>
            ),
        )}
        {fetched && <Web fetched={fetched} />}
      </dl>
    </details>
  )
}

function Web({ fetched: { chain, headers } }: { fetched: Fetched }) {
  const { report: words } = useMessages()
  return (
    <>
      <dt>{words.addresses(chain.length)}</dt>
      {chain.map((address, at) => (
        <dd key={at} className={styles.address}>
          {at > 0 && '→ '}
          {address}
        </dd>
      ))}
      {Object.entries(headers).map(([name, value]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd className={styles.address}>{value}</dd>
        </Fragment>
      ))}
    </>
  )
}

function hashWords({ sha256, size }: { sha256: string; size: number }, words: Messages['report']) {
  return `${words.bytes(size)}, ${hash(sha256)}`
}

function hash(sha256: string | null) {
  return sha256 && `SHA-256 ${sha256}`
}
