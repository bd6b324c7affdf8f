import { useState } from 'react'
import type { Clip } from '#core/clip/clip'
import { newestVersion } from '#core/clip/clip'
import { SourceDate, type MetadataSource } from '#core/clip/metadata'
import type { ClipFields } from '#core/library/change'
import { readDate } from '#core/text/read-date'
import { useAsk } from '../../api/use-ask'
import { shortDay } from '../../components/short-date'
import styles from './clip-card.module.css'

const SOURCES: Record<MetadataSource, string> = {
  'json-ld': 'from the page’s data',
  'open-graph': 'from the page’s data',
  meta: 'from the page’s data',
  microdata: 'from the page’s data',
  headline: 'from the headline',
  byline: 'from the byline',
  text: 'from the text',
  url: 'from the address',
  'file-name': 'from the file name',
  extractor: 'from the article',
  person: 'edited',
}

/** What is known of a clip, each value with where it came from, and editable. */
export function ClipCard({ clip }: { clip: Clip }) {
  const edit = useAsk('clips.edit')
  const version = newestVersion(clip)
  const save = (fields: ClipFields) => {
    const sources = Object.fromEntries(Object.keys(fields).map((field) => [field, 'person']))
    edit.mutate({ id: clip.id, fields: { ...fields, sources: { ...clip.sources, ...sources } } })
  }

  return (
    <div className={styles.card}>
      <Field
        label="Title"
        value={clip.title}
        source={clip.sources.title}
        isValid={(text) => text !== ''}
        onSave={(title) => save({ title })}
      />
      <Field
        label="Authors"
        value={clip.authors.join('; ')}
        source={clip.sources.authors}
        hint="Separate several with a semicolon."
        onSave={(text) =>
          save({
            authors: text
              .split(';')
              .map((name) => name.trim())
              .filter(Boolean),
          })
        }
      />
      <Field
        label="Site"
        value={clip.site ?? ''}
        source={clip.sources.site}
        onSave={(text) => save({ site: text || null })}
      />
      <Field
        label="Published"
        value={clip.publishedAt?.slice(0, 10) ?? ''}
        source={clip.sources.publishedAt}
        hint="As 2024-01-30, 30 January 2024, or only 2024."
        isValid={(text) => text === '' || dateOf(text) !== null}
        onSave={(text) => save({ publishedAt: dateOf(text) })}
      />
      <dl className={styles.facts}>
        <dt>Saved</dt>
        <dd>{shortDay(clip.savedAt)}</dd>
        <dt>Words</dt>
        <dd>{version.wordCount.toLocaleString()}</dd>
        <dt>Pictures</dt>
        <dd>
          {version.assets.length}
          {version.missing.length > 0 && `, ${version.missing.length} could not be had`}
        </dd>
        {clip.url && (
          <>
            <dt>Address</dt>
            <dd className={styles.address}>{clip.url}</dd>
          </>
        )}
        {version.fileName && (
          <>
            <dt>File</dt>
            <dd className={styles.address}>{version.fileName}</dd>
          </>
        )}
      </dl>
    </div>
  )
}

function dateOf(text: string) {
  return SourceDate.safeParse(text).success ? text : readDate(text)
}

type FieldProps = {
  label: string
  value: string
  source: MetadataSource | undefined
  hint?: string
  isValid?: (text: string) => boolean
  onSave: (text: string) => void
}

function Field({ label, value, source, hint, isValid = () => true, onSave }: FieldProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const text = draft ?? value
  const valid = isValid(text.trim())
  const finish = () => {
    // What cannot be read stays to be mended, with the hint beside it.
    if (draft === null || !valid) return
    if (draft.trim() !== value) onSave(draft.trim())
    setDraft(null)
  }
  return (
    <label className={styles.field}>
      <span className={styles.label}>
        {label}
        {source && <span title="Where this was read">{SOURCES[source]}</span>}
      </span>
      <input
        value={text}
        dir="auto"
        aria-invalid={!valid}
        placeholder="Not known"
        onChange={({ target }) => setDraft(target.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          event.stopPropagation()
          if (event.key === 'Enter') event.currentTarget.blur()
          if (event.key === 'Escape') setDraft(null)
        }}
      />
      {draft !== null && hint && <span className={styles.hint}>{hint}</span>}
    </label>
  )
}
