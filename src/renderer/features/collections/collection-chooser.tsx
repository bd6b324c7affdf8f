import { foldTag } from '#core/tag/tag-name'
import type { CollectionRow } from '#contract/views'
import { useCollections } from '../../api/use-collections'
import { useMessages } from '../../api/use-messages'
import { Chooser } from '../../components/chooser'
import { ColorBadge } from '../../components/color-dots'
import { spokenHere } from '../../components/spoken-here'

const TOP = 'top'

type CollectionChooserProps = {
  title: string
  /** Those that are not offered. */
  without?: (row: CollectionRow) => boolean
  /** Those that hold already what is to be put in one. */
  chosen?: ReadonlySet<string>
  onChoose: (id: string) => void
  /** Chooses none, the top of the tree; left out where that is no answer. */
  onTop?: () => void
  onCreate?: (name: string) => void
  onClose: () => void
}

/** A collection, found by its name or by those it is nested in. */
export function CollectionChooser(props: CollectionChooserProps) {
  const { title, without, chosen, onChoose, onTop, onCreate, onClose } = props
  const rows = useCollections().filter((row) => !without?.(row))
  const { collections: words } = useMessages()
  const isNew = (name: string) =>
    name !== '' && rows.every((row) => foldTag(row.name) !== foldTag(name))
  return (
    <Chooser
      title={title}
      placeholder={words.find}
      nothing={onCreate ? words.noneToMake : words.noneCalledSo}
      offer={(typed) => [
        ...(onTop && typed === '' ? [{ id: TOP, label: words.top }] : []),
        ...rows.flatMap((row) => {
          const path = [...row.above, row.name].join(' / ')
          if (!foldTag(path).includes(foldTag(typed.trim()))) return []
          const mark = row.color && <ColorBadge color={row.color} />
          return [{ id: row.id, label: path, hint: row.count.toLocaleString(spokenHere()), mark }]
        }),
      ]}
      {...(chosen && { chosen })}
      onChoose={(id) => (id === TOP ? onTop?.() : onChoose(id))}
      {...(onCreate && {
        create: {
          label: (typed: string) => (isNew(typed.trim()) ? words.makeCalled(typed.trim()) : null),
          run: (typed: string) => onCreate(typed.trim()),
        },
      })}
      onClose={onClose}
    />
  )
}
