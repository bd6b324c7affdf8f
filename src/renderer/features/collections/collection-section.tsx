import { FolderOpen, MoreHorizontal, Plus } from 'lucide-react'
import { useState, type DragEvent, type KeyboardEvent } from 'react'
import type { CollectionRow, ThingIds } from '#contract/views'
import { mayStandIn, type CollectionSpot } from '#core/collection/place-collection'
import { stepAside } from '#core/collection/step-collection'
import { dragCollection, droppedCollection, droppedThings, isOfLibrary } from '../../api/dragged'
import { useAsk } from '../../api/use-ask'
import { useCollections } from '../../api/use-collections'
import { useMessages } from '../../api/use-messages'
import { ActionMenu } from '../../components/action-menu'
import { useColorName } from '../../components/color-names'
import { ColorNumber } from '../../components/color-dots'
import { IconButton } from '../../components/icon-button'
import { Tree } from '../../components/tree'
import { CollectionDialog } from './collection-dialog'
import { spokenHere } from '../../components/spoken-here'
import styles from './collection-section.module.css'

type CollectionSectionProps = {
  current: string | null
  onOpen: (id: string) => void
  /** Asks where in the tree it is to stand. */
  onMove: (id: string) => void
}

type Asked = { edit: CollectionRow } | { parent: string | null } | null

/** The collections as a tree: opened, made, moved, and filled by what is dropped on them. */
export function CollectionSection({ current, onOpen, onMove }: CollectionSectionProps) {
  const rows = useCollections()
  const { collections: words } = useMessages()
  const place = useAsk('collections.place')
  const put = useAsk('collections.put')
  const add = useAsk('collections.add')
  const trash = useAsk('collections.trash')
  const [asked, setAsked] = useState<Asked>(null)
  const byId = new Map(rows.map((row) => [row.id, row]))

  const moveTo = (id: string, spot: CollectionSpot) => {
    if (mayStandIn(rows, id, spot.parent)) place.mutate({ id, ...spot })
  }
  const drop = (id: string, where: 'before' | 'into', { dataTransfer }: DragEvent) => {
    const things: ThingIds | null = droppedThings(dataTransfer)
    const dragged = droppedCollection(dataTransfer)
    if (things) put.mutate({ collection: id, things })
    else if (dragged !== null && dragged !== id) {
      const parent = where === 'into' ? id : (byId.get(id)?.parent ?? null)
      moveTo(dragged, { parent, before: where === 'into' ? null : id })
    }
  }
  const key = (id: string, event: KeyboardEvent) => {
    if (event.key === 'F2') setAsked(editing(byId.get(id)))
    else if (event.key === 'Delete') trash.mutate({ id })
    else if (event.altKey) {
      const spot = stepAside(rows, id, event.key)
      if (spot) moveTo(id, spot)
      else if (!event.key.startsWith('Arrow')) return
    } else return
    event.preventDefault()
  }

  return (
    <section className={styles.part} aria-label={words.title}>
      <div className={styles.head}>
        <h2 className={styles.heading}>{words.title}</h2>
        <IconButton label={words.new} icon={Plus} onClick={() => setAsked({ parent: null })} />
      </div>
      {rows.length === 0 && <p className={styles.hint}>{words.none}</p>}
      <Tree
        label={words.title}
        branches={rows}
        current={current}
        onPress={onOpen}
        onKey={key}
        drag={{
          begin: (id, { dataTransfer }) => dragCollection(dataTransfer, id),
          takes: ({ dataTransfer }) => isOfLibrary(dataTransfer),
          drop,
        }}
        aside={(id) => {
          const row = byId.get(id)
          return (
            row && (
              <CollectionMenu
                name={row.name}
                onEdit={() => setAsked({ edit: row })}
                onAddInside={() => setAsked({ parent: id })}
                onMove={() => onMove(id)}
                onTrash={() => trash.mutate({ id })}
              />
            )
          )
        }}
      >
        {(id) => {
          const row = byId.get(id)
          return row && <CollectionLine row={row} />
        }}
      </Tree>
      {asked && 'edit' in asked && (
        <CollectionDialog row={asked.edit} onClose={() => setAsked(null)} />
      )}
      {asked && 'parent' in asked && (
        <CollectionDialog
          row={null}
          onMake={(said) =>
            add.mutate({ ...said, parent: asked.parent }, { onSuccess: ({ id }) => onOpen(id) })
          }
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  )
}

function CollectionLine({ row: { name, above, color, count } }: { row: CollectionRow }) {
  const colorName = useColorName()
  return (
    <>
      {color ? (
        <ColorNumber color={color} />
      ) : (
        <FolderOpen size={16} strokeWidth={1.75} aria-hidden />
      )}
      <span className={styles.name} title={[...above, name].join(' / ')}>
        {name}
      </span>
      {count > 0 && <span className={styles.count}>{count.toLocaleString(spokenHere())}</span>}
      {color && <span className={styles.spoken}> {colorName(color)}</span>}
    </>
  )
}

type CollectionMenuProps = {
  name: string
  onEdit: () => void
  onAddInside: () => void
  onMove: () => void
  onTrash: () => void
}

function CollectionMenu({ name, onEdit, onAddInside, onMove, onTrash }: CollectionMenuProps) {
  const { collections: words } = useMessages()
  return (
    <span className={styles.more} onClick={(event) => event.stopPropagation()}>
      <ActionMenu
        trigger={<IconButton label={words.more(name)} icon={MoreHorizontal} />}
        actions={[
          { label: words.edit, run: onEdit },
          { label: words.newInside, run: onAddInside },
          { label: words.move, run: onMove },
          { label: words.trash, run: onTrash },
        ]}
      />
    </span>
  )
}

function editing(row: CollectionRow | undefined): Asked {
  return row ? { edit: row } : null
}
