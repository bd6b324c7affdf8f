import type { TagRow } from '#contract/tidying-views'
import { AddTagDialog } from './add-tag-dialog'
import { ColorTagDialog } from './color-tag-dialog'
import { RenameTagDialog } from './rename-tag-dialog'
import { TagChooser } from './tag-chooser'

/** What a person wants to do with a tag and has to say more about. */
export type TagAsked =
  | { what: 'add' }
  /** Another name for it, with the one that is proposed. */
  | { what: 'rename'; name: string; to: string | null }
  | { what: 'move' | 'merge' | 'color'; name: string }

type TagDialogsProps = {
  asked: TagAsked
  tags: readonly TagRow[]
  onAsk: (asked: TagAsked) => void
  onClose: () => void
}

/** What lies over the window while a person says more about what is to be done with a tag. */
export function TagDialogs({ asked, tags, onAsk, onClose }: TagDialogsProps) {
  switch (asked.what) {
    case 'add':
      return <AddTagDialog tags={tags} onClose={onClose} />
    case 'color':
      return (
        <ColorTagDialog
          name={asked.name}
          color={tags.find(({ name }) => name === asked.name)?.color ?? null}
          onClose={onClose}
        />
      )
    case 'rename':
      return <RenameTagDialog name={asked.name} proposed={asked.to} tags={tags} onClose={onClose} />
    case 'move':
    case 'merge':
      // What becomes of it is shown before it is done.
      return (
        <TagChooser
          what={asked.what}
          name={asked.name}
          tags={tags}
          onChoose={(to) => onAsk({ what: 'rename', name: asked.name, to })}
          onClose={onClose}
        />
      )
  }
}
