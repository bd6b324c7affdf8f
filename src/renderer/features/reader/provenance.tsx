import { useQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import { newestCapture, newestVersion, type Clip } from '#core/clip/clip'
import type { Fetched } from '#core/clip/fetched'
import type { Version } from '#core/clip/version'
import { ask } from '../../api/ask'
import styles from './clip-card.module.css'

/** Where the version that is shown came from, and by what it can be told that nothing was changed since. */
export function Provenance({ clip }: { clip: Clip }) {
  const version = newestCapture(clip)
  const captured = useQuery({
    queryKey: ['captured', clip.id, version.id],
    queryFn: () => ask('clips.captured', { id: clip.id }),
    staleTime: Infinity,
  })
  const { fetched = null, program = null } = captured.data ?? {}
  const facts: [string, string | null | undefined][] = [
    ['Captured', version.capturedAt.replace('T', ' ').replace(/(\.\d+)?Z$/, ' UTC')],
    ['How', howWords(version)],
    ['By', program],
    ['Answer', fetched && String(fetched.status)],
    ['Original', hashWords(version.original)],
    ['As sent', version.response && hashWords(version.response)],
    ['Article', hash(newestVersion(clip).articleSha256)],
    ['Text', hash(newestVersion(clip).textSha256)],
  ]
  return (
    <details className={styles.report}>
      <summary>Where it comes from</summary>
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
  return (
    <>
      <dt>{chain.length === 1 ? 'Address' : 'Addresses'}</dt>
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

function howWords({ road, response }: Version) {
  if (response) return 'From the web, once its scripts had run'
  switch (road) {
    case 'url':
      return 'From the web, as it came'
    case 'file':
      return 'From a file'
    case 'paste':
      return 'Pasted'
  }
}

function hashWords({ sha256, size }: { sha256: string; size: number }) {
  return `${size.toLocaleString()} bytes, ${hash(sha256)}`
}

function hash(sha256: string | null) {
  return sha256 && `SHA-256 ${sha256}`
}
