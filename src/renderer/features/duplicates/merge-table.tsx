import { useId } from 'react'
import type { ComparedClip } from '#contract/tidying-views'
import { MergeField, type ClipMerge } from '#core/library/merge-clips'
import { useMessages } from '../../api/use-messages'
import { shortDate, shortDay } from '../../components/short-date'
import styles from './merge-dialog.module.css'

type MergeTableProps = {
  clips: readonly ComparedClip[]
  leftOut: ReadonlySet<string>
  keep: string
  from: ClipMerge['from']
  onKeep: (id: string) => void
  onTake: (field: MergeField, id: string) => void
  onLeaveOut: (id: string) => void
}

/** A column a clip, a row a field; in each row one is chosen. */
export function MergeTable(props: MergeTableProps) {
  const { clips, leftOut, keep, from, onKeep, onTake, onLeaveOut } = props
  const { duplicates: words } = useMessages()
  const name = useId()
  return (
    <div className={styles.scroller} tabIndex={0} role="region" aria-label={words.merging}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="row">{words.staying}</th>
            {clips.map(({ id, title, url, savedAt, highlightCount, tags }) => (
              <td key={id} data-out={leftOut.has(id)}>
                <label className={styles.choice}>
                  <input
                    type="radio"
                    name={`${name}-keep`}
                    aria-label={words.stay(title)}
                    checked={id === keep}
                    disabled={leftOut.has(id)}
                    onChange={() => onKeep(id)}
                  />
                  <span>
                    {words.saved(shortDay(savedAt))}
                    <small>{words.held(highlightCount, tags.length)}</small>
                    <small className={styles.address}>{url ?? words.noAddress}</small>
                  </span>
                </label>
                {clips.length > 2 && id !== keep && (
                  <label className={styles.choice}>
                    <input
                      type="checkbox"
                      checked={!leftOut.has(id)}
                      onChange={() => onLeaveOut(id)}
                    />
                    <small>{words.leaveOut(title)}</small>
                  </label>
                )}
              </td>
            ))}
          </tr>
        </thead>
        <tbody>
          {MergeField.options.map((field) => (
            <tr key={field} data-same={isSame(field)}>
              <th scope="row">{words.fields[field]}</th>
              {clips.map((clip) => (
                <td key={clip.id} data-out={leftOut.has(clip.id)}>
                  <label className={styles.choice}>
                    <input
                      type="radio"
                      name={`${name}-${field}`}
                      aria-label={words.takes(words.fields[field], clip.title)}
                      checked={clip.id === (from[field] ?? keep)}
                      disabled={leftOut.has(clip.id)}
                      onChange={() => onTake(field, clip.id)}
                    />
                    <span dir="auto">{valueOf(clip, field) || words.none}</span>
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )

  function isSame(field: MergeField) {
    return new Set(clips.map((clip) => valueOf(clip, field))).size === 1
  }

  function valueOf(clip: ComparedClip, field: MergeField): string {
    switch (field) {
      case 'title':
        return clip.title
      case 'authors':
        return clip.authors.join(', ')
      case 'site':
        return clip.site ?? ''
      case 'publishedAt':
        return clip.publishedAt === null ? '' : shortDate(clip.publishedAt)
      case 'language':
        return clip.language ?? ''
      case 'article': {
        const said = words.words(clip.wordCount, shortDay(clip.capturedAt))
        return clip.isSuspect ? `${said}; ${words.suspect}` : said
      }
    }
  }
}
