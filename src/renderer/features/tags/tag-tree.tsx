import { Hash, MoreHorizontal } from 'lucide-react'
import { memo, useMemo, type DragEvent, type KeyboardEvent, type Ref } from 'react'
import { isTagWithin } from '#core/tag/tag-name'
import { nestedName, stepTag, tagBranches } from '#core/tag/tag-tree'
import type { TagRow } from '#contract/tidying-views'
import { droppedTag, droppedThings, dragTag, isForTag } from '../../api/dragged'
import { useAsk } from '../../api/use-ask'
import { useMessages } from '../../api/use-messages'
import { ActionMenu } from '../../components/action-menu'
import { useColorName } from '../../components/color-names'
import { ColorNumber } from '../../components/color-dots'
import { IconButton } from '../../components/icon-button'
import { Tree, type TreeHandle } from '../../components/tree'
import type { TagAsked } from './tag-dialogs'
import { spokenHere } from '../../components/spoken-here'
import styles from './tag-tree.module.css'

type TagTreeProps = {
  handle: Ref<TreeHandle>
  /** Those that are shown. */
  tags: readonly TagRow[]
  all: readonly TagRow[]
  current: string | null
  /** The hands came to a tag. */
  onReach: (name: string) => void
  onOpen: (name: string) => void
  onAsk: (asked: TagAsked) => void
}

/** The tree of tags, with what keys, the mouse and a menu do to each; drawn again only when it is another. */
export const TagTree = memo(function TagTree(props: TagTreeProps) {
  const { handle, tags, all, current, onReach, onOpen, onAsk } = props
  const rename = useAsk('tags.rename')
  const remove = useAsk('tags.delete')
  const tag = useAsk('things.tag')
  const { tags: words } = useMessages()
  const branches = useMemo(() => tagBranches(tags), [tags])
  const byName = useMemo(() => new Map(tags.map((row) => [row.name, row])), [tags])

  const moveTo = (from: string, to: string) => {
    const isThere = all.some(({ name }) => name !== from && name === to)
    // Two that would become one are shown first.
    if (isThere) onAsk({ what: 'rename', name: from, to })
    else if (from !== to && !isTagWithin(to, from)) rename.mutate({ from, to })
  }
  const drop = (name: string, { dataTransfer }: DragEvent) => {
    const things = droppedThings(dataTransfer)
    const dragged = droppedTag(dataTransfer)
    if (things) tag.mutate({ things, tags: [name] })
    else if (dragged !== null) moveTo(dragged, nestedName(dragged, name))
  }
  const key = (name: string, event: KeyboardEvent) => {
    if (event.key === 'F2') onAsk({ what: 'rename', name, to: null })
    else if (event.key === 'Delete') remove.mutate({ name })
    else if (event.altKey && event.key.startsWith('Arrow')) {
      const to = stepTag(all, name, event.key)
      if (to !== null) moveTo(name, to)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div onFocus={({ target }) => target instanceof HTMLElement && reached(target)}>
      <Tree
        label={words.title}
        handle={handle}
        branches={branches}
        current={current}
        onPress={onOpen}
        onKey={key}
        drag={{
          begin: (name, { dataTransfer }) => dragTag(dataTransfer, name),
          takes: ({ dataTransfer }) => isForTag(dataTransfer),
          drop: (name, _, event) => drop(name, event),
        }}
        aside={(name) => (
          <TagMenu name={name} onAsk={onAsk} onDelete={() => remove.mutate({ name })} />
        )}
      >
        {(name) => {
          const row = byName.get(name)
          return row && <TagLine row={row} />
        }}
      </Tree>
    </div>
  )

  function reached({ dataset }: HTMLElement) {
    if (dataset['id'] !== undefined) onReach(dataset['id'])
  }
})

function TagLine({ row }: { row: TagRow }) {
  const { tags: words } = useMessages()
  const colorName = useColorName()
  const { name, color, clips, highlights, notes } = row
  const isUnused = clips + highlights + notes === 0
  return (
    <>
      {color ? (
        <ColorNumber color={color} />
      ) : (
        <Hash size={18} strokeWidth={1.5} className={styles.sign} aria-hidden />
      )}
      <span className={styles.name} title={name}>
        {name.split('/').at(-1)}
      </span>
      {isUnused ? (
        <span className={styles.unused}>{words.notUsed}</span>
      ) : (
        <span className={styles.count} title={words.use(row)}>
          {(clips || highlights + notes).toLocaleString(spokenHere())}
        </span>
      )}
      {color && <span className={styles.spoken}> {colorName(color)}</span>}
    </>
  )
}

type TagMenuProps = { name: string; onAsk: (asked: TagAsked) => void; onDelete: () => void }

function TagMenu({ name, onAsk, onDelete }: TagMenuProps) {
  const { tags: words } = useMessages()
  return (
    <span className={styles.more} onClick={(event) => event.stopPropagation()}>
      <ActionMenu
        trigger={<IconButton label={words.more(name)} icon={MoreHorizontal} />}
        actions={[
          { label: words.edit, run: () => onAsk({ what: 'rename', name, to: null }) },
          { label: words.into, run: () => onAsk({ what: 'move', name }) },
          { label: words.mergeInto, run: () => onAsk({ what: 'merge', name }) },
          { label: words.color, run: () => onAsk({ what: 'color', name }) },
          { label: words.delete, run: onDelete },
        ]}
      />
    </span>
  )
}
