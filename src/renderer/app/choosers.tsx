import { mayStandIn } from '#core/collection/place-collection'
import { completeTag } from '#core/tag/complete-tag'
import { foldTag, tidyTagName } from '#core/tag/tag-name'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../api/ask'
import { useSummary } from '../api/queries'
import { useAsk } from '../api/use-ask'
import { useCollections } from '../api/use-collections'
import { useMessages } from '../api/use-messages'
import { Chooser } from '../components/chooser'
import { CollectionChooser } from '../features/collections/collection-chooser'
import type { ThingIds } from '#contract/views'
import { SendHighlights } from '../features/notes/send-highlights'
import { TemplateChooser } from '../features/notes/template-chooser'
import { choose, goTo, openThing, useView } from './view-store'

const close = () => choose(null)

/** What lies over the window while a person chooses a collection or a tag. */
export function Choosers() {
  const choosing = useView((view) => view.choosing)
  // What follows on making one is done when the chooser is gone already.
  const add = useAsk('collections.add')
  const put = useAsk('collections.put')
  const begin = useAsk('notes.add-from')
  const open = useView((view) => view.open)
  switch (choosing?.kind) {
    case undefined:
      return null
    case 'put':
      return (
        <CollectionChooser
          title={`Put ${said(choosing.things)} in a collection`}
          onChoose={(collection) => put.mutate({ collection, things: choosing.things })}
          onCreate={(name) => add.mutate({ name, parent: null, things: choosing.things })}
          onClose={close}
        />
      )
    case 'tag':
      return <PutTag things={choosing.things} />
    case 'untag':
      return <TakeTagOff things={choosing.things} />
    case 'go-collection':
      return (
        <CollectionChooser
          title="Go to a collection"
          onChoose={(id) => goTo({ kind: 'collection', id })}
          onClose={close}
        />
      )
    case 'move-collection':
      return <MoveCollection id={choosing.id} />
    case 'template':
      return (
        <TemplateChooser
          onChoose={(template) =>
            begin.mutate(
              { template, clip: open?.kind === 'clip' ? open.id : null },
              { onSuccess: ({ id }) => openNote(id) },
            )
          }
          onClose={close}
        />
      )
    case 'send-highlights':
      return <SendHighlights {...choosing} onClose={close} onSent={openNote} />
  }
}

function openNote(id: string) {
  openThing({ kind: 'note', id })
}

function PutTag({ things }: { things: ThingIds }) {
  const tag = useAsk('things.tag')
  const tags = useSummary().data?.tags ?? []
  return (
    <Chooser
      title={`Tag ${said(things)}`}
      placeholder="Find a tag, or type a new one"
      nothing="There is no tag yet. Type a name to make one."
      offer={(typed) => completeTag(typed, tags).map(asOption)}
      onChoose={(name) => tag.mutate({ things, tags: [name] })}
      create={{
        label: (typed) => {
          const name = tidyTagName(typed)
          const isKnown = tags.some((known) => foldTag(known.name) === foldTag(name))
          return name === '' || isKnown ? null : `Add the tag “${name}”`
        },
        run: (typed) => tag.mutate({ things, tags: [tidyTagName(typed)] }),
      }}
      onClose={close}
    />
  )
}

function TakeTagOff({ things }: { things: ThingIds }) {
  const untag = useAsk('things.untag')
  const { tags: words } = useMessages()
  const { data } = useQuery({
    queryKey: ['tags', 'of', things],
    queryFn: () => ask('things.tags', { things }),
  })
  return (
    <Chooser
      title={words.takeOffTitle(said(things))}
      placeholder={words.takeOffFind}
      nothing={words.takeOffNothing}
      offer={(typed) => completeTag(typed, data ?? []).map(asOption)}
      onChoose={(name) => untag.mutate({ things, tags: [name] })}
      onClose={close}
    />
  )
}

function asOption({ name, count }: { name: string; count: number }) {
  return { id: name, label: name, hint: count.toLocaleString() }
}

function MoveCollection({ id }: { id: string }) {
  const place = useAsk('collections.place')
  const rows = useCollections()
  const name = rows.find((row) => row.id === id)?.name ?? ''
  return (
    <CollectionChooser
      title={`Move “${name}” into`}
      without={(row) => !mayStandIn(rows, id, row.id)}
      onChoose={(parent) => place.mutate({ id, parent, before: null })}
      onTop={() => place.mutate({ id, parent: null, before: null })}
      onClose={close}
    />
  )
}

function said({ clips, notes }: ThingIds): string {
  const count = (number: number, noun: string) =>
    number === 0 ? [] : [`${number.toLocaleString()} ${noun}${number === 1 ? '' : 's'}`]
  return [...count(clips.length, 'clip'), ...count(notes.length, 'note')].join(' and ')
}
