import { useQuery } from '@tanstack/react-query'
import type { ThingIds } from '#contract/views'
import { completeTag } from '#core/tag/complete-tag'
import { foldTag, tidyTagName } from '#core/tag/tag-name'
import { ask } from '../api/ask'
import { useSummary } from '../api/queries'
import { useAsk } from '../api/use-ask'
import { useMessages } from '../api/use-messages'
import { Chooser } from '../components/chooser'
import { spokenHere } from '../components/spoken-here'

type TagChooserProps = { things: ThingIds; onClose: () => void }

/** One of the tags there are, or a new one, put on all of these. */
export function PutTag({ things, onClose }: TagChooserProps) {
  const { choosers: words } = useMessages()
  const tag = useAsk('things.tag')
  const tags = useSummary().data?.tags ?? []
  return (
    <Chooser
      title={words.tag(words.things(counted(things)))}
      placeholder={words.findTag}
      nothing={words.noTag}
      offer={(typed) => completeTag(typed, tags).map(asOption)}
      onChoose={(name) => tag.mutate({ things, tags: [name] })}
      create={{
        label: (typed) => {
          const name = tidyTagName(typed)
          const isKnown = tags.some((known) => foldTag(known.name) === foldTag(name))
          return name === '' || isKnown ? null : words.addTag(name)
        },
        run: (typed) => tag.mutate({ things, tags: [tidyTagName(typed)] }),
      }}
      onClose={onClose}
    />
  )
}

/** One of the tags these carry, taken off them. */
export function TakeTagOff({ things, onClose }: TagChooserProps) {
  const { choosers } = useMessages()
  const untag = useAsk('things.untag')
  const { tags: words } = useMessages()
  const { data } = useQuery({
    queryKey: ['tags', 'of', things],
    queryFn: () => ask('things.tags', { things }),
  })
  return (
    <Chooser
      title={words.takeOffTitle(choosers.things(counted(things)))}
      placeholder={words.takeOffFind}
      nothing={words.takeOffNothing}
      offer={(typed) => completeTag(typed, data ?? []).map(asOption)}
      onChoose={(name) => untag.mutate({ things, tags: [name] })}
      onClose={onClose}
    />
  )
}

function asOption({ name, count }: { name: string; count: number }) {
  return { id: name, label: name, hint: count.toLocaleString(spokenHere()) }
}

/** How many these are. */
export function counted({ clips, notes }: ThingIds): { clips: number; notes: number } {
  return { clips: clips.length, notes: notes.length }
}
