import { completeTag } from '#core/tag/complete-tag'
import { isTagWithin, sameTag } from '#core/tag/tag-name'
import { nestedName } from '#core/tag/tag-tree'
import type { TagRow } from '#contract/tidying-views'
import { useMessages } from '../../api/use-messages'
import { Chooser } from '../../components/chooser'
import { spokenHere } from '../../components/spoken-here'

const TOP = ''

type TagChooserProps = {
  what: 'move' | 'merge'
  name: string
  tags: readonly TagRow[]
  /** Given the name the tag is to have then. */
  onChoose: (to: string) => void
  onClose: () => void
}

/** Another tag: the one to nest a tag in, or the one it is to become. */
export function TagChooser({ what, name, tags, onChoose, onClose }: TagChooserProps) {
  const { tags: words } = useMessages()
  const isMove = what === 'move'
  const others = tags
    .filter((tag) => !isTagWithin(tag.name, name))
    .filter((tag) => !isMove || !sameTag(nestedName(name, tag.name), name))
    .map((tag) => ({ ...tag, count: tag.clips }))
  const top = isMove && name.includes('/') ? [{ id: TOP, label: words.top }] : []
  return (
    <Chooser
      title={isMove ? words.moveTitle(name) : words.mergeTitle(name)}
      placeholder={words.filter}
      nothing={words.none}
      offer={(typed) => [
        ...(typed === '' ? top : []),
        ...completeTag(typed, others).map((tag) => ({
          id: tag.name,
          label: tag.name,
          hint: tag.clips.toLocaleString(spokenHere()),
        })),
      ]}
      onChoose={(chosen) =>
        onChoose(isMove ? nestedName(name, chosen === TOP ? null : chosen) : chosen)
      }
      onClose={onClose}
    />
  )
}
