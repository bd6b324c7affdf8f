import type { Clip } from '#core/clip/clip'
import { newestVersion } from '#core/clip/clip'
import { SourceDate, type Metadata } from '#core/clip/metadata'
import { webAddress } from '#core/clip/safe-address'
import type { ClipFields } from '#core/library/change'
import { readDate } from '#core/text/read-date'
import { useAsk } from '../../api/use-ask'
import { useMessages } from '../../api/use-messages'
import { CardField } from './card-field'
import { CaptureReport } from './capture-report'
import { Provenance } from './provenance'
import { shortDay } from '../../components/short-date'
import { spokenHere } from '../../components/spoken-here'
import styles from './clip-card.module.css'

const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i

/** What is known of a clip, each value with where it came from, and editable. */
export function ClipCard({ clip }: { clip: Clip }) {
  const { card: words } = useMessages()
  const edit = useAsk('clips.edit')
  const reset = useAsk('clips.reset')
  const version = newestVersion(clip)
  const save = (fields: ClipFields) => {
    const sources = Object.fromEntries(Object.keys(fields).map((field) => [field, 'person']))
    edit.mutate({ id: clip.id, fields: { ...fields, sources: { ...clip.sources, ...sources } } })
  }

  const origin = (field: keyof Metadata) => ({
    source: clip.sources[field],
    onReset: () => reset.mutate({ id: clip.id, field }),
  })

  return (
    <div className={styles.card}>
      <CaptureReport clip={clip} />
      <CardField
        label={words.title}
        value={clip.title}
        {...origin('title')}
        isValid={(text) => text !== ''}
        onSave={(title) => save({ title })}
      />
      <CardField
        label={words.authors}
        value={clip.authors.join('; ')}
        {...origin('authors')}
        hint={words.authorsHint}
        onSave={(text) =>
          save({
            authors: text
              .split(';')
              .map((name) => name.trim())
              .filter(Boolean),
          })
        }
      />
      <CardField
        label={words.site}
        value={clip.site ?? ''}
        {...origin('site')}
        onSave={(text) => save({ site: text || null })}
      />
      <CardField
        label={words.published}
        value={clip.publishedAt?.slice(0, 10) ?? ''}
        {...origin('publishedAt')}
        hint={words.dateHint}
        isValid={(text) => text === '' || dateOf(text) !== null}
        onSave={(text) => save({ publishedAt: dateOf(text) })}
      />
      <CardField
        label={words.modified}
        value={clip.modifiedAt?.slice(0, 10) ?? ''}
        {...origin('modifiedAt')}
        hint={words.dateHint}
        isValid={(text) => text === '' || dateOf(text) !== null}
        onSave={(text) => save({ modifiedAt: dateOf(text) })}
      />
      <CardField
        label={words.language}
        value={clip.language ?? ''}
        {...origin('language')}
        hint={words.languageHint}
        isValid={(text) => text === '' || LANGUAGE.test(text)}
        onSave={(text) => save({ language: text || null })}
      />
      <CardField
        label={words.leadPicture}
        value={clip.leadImage ?? ''}
        {...origin('leadImage')}
        hint={words.leadPictureHint}
        isValid={(text) => text === '' || webAddress(text, null) !== null}
        onSave={(text) => save({ leadImage: webAddress(text, null) })}
      />
      <dl className={styles.facts}>
        <dt>{words.saved}</dt>
        <dd>{shortDay(clip.savedAt)}</dd>
        <dt>{words.words}</dt>
        <dd>{version.wordCount.toLocaleString(spokenHere())}</dd>
        <dt>{words.pictures}</dt>
        <dd>
          {version.assets.length}
          {version.missing.length > 0 && `, ${words.missing(version.missing.length)}`}
        </dd>
        {clip.url && (
          <>
            <dt>{words.address}</dt>
            <dd className={styles.address}>{clip.url}</dd>
          </>
        )}
        {version.fileName && (
          <>
            <dt>{words.file}</dt>
            <dd className={styles.address}>{version.fileName}</dd>
          </>
        )}
      </dl>
      <Provenance clip={clip} />
    </div>
  )
}

function dateOf(text: string) {
  return SourceDate.safeParse(text).success ? text : readDate(text)
}
