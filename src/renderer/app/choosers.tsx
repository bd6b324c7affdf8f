import { mayStandIn } from '#core/collection/place-collection'
import { useAsk } from '../api/use-ask'
import { useCollections } from '../api/use-collections'
import { useMessages } from '../api/use-messages'
import { CollectionChooser } from '../features/collections/collection-chooser'
import { SendHighlights } from '../features/notes/send-highlights'
import { TemplateChooser } from '../features/notes/template-chooser'
import { focusWhenThere } from './focus-when-there'
import type { Hands } from './hands'
import { RecentChooser } from './recent-chooser'
import { counted, PutTag, TakeTagOff } from './tag-choosers'
import { choose, goTo, openThing, useView } from './view-store'

const close = () => choose(null)

/** What lies over the window while a person chooses one of many: a collection, a tag, what was open. */
export function Choosers({ note }: { note: Hands['note'] }) {
  const choosing = useView((view) => view.choosing)
  const { choosers: words } = useMessages()
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
          title={words.put(words.things(counted(choosing.things)))}
          onChoose={(collection) => put.mutate({ collection, things: choosing.things })}
          onCreate={(name) => add.mutate({ name, parent: null, things: choosing.things })}
          onClose={close}
        />
      )
    case 'tag':
      return <PutTag things={choosing.things} onClose={close} />
    case 'untag':
      return <TakeTagOff things={choosing.things} onClose={close} />
    case 'go-collection':
      return (
        <CollectionChooser
          title={words.goTo}
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
              {
                onSuccess: ({ id }) => {
                  openNote(id)
                  focusWhenThere(() => note.current)
                },
              },
            )
          }
          onClose={close}
        />
      )
    case 'recent':
      return <RecentChooser onClose={close} />
    case 'send-highlights':
      return <SendHighlights {...choosing} onClose={close} onSent={openNote} />
  }
}

function openNote(id: string) {
  openThing({ kind: 'note', id })
}

function MoveCollection({ id }: { id: string }) {
  const place = useAsk('collections.place')
  const { choosers: words } = useMessages()
  const rows = useCollections()
  const name = rows.find((row) => row.id === id)?.name ?? ''
  return (
    <CollectionChooser
      title={words.moveInto(name)}
      without={(row) => !mayStandIn(rows, id, row.id)}
      onChoose={(parent) => place.mutate({ id, parent, before: null })}
      onTop={() => place.mutate({ id, parent: null, before: null })}
      onClose={close}
    />
  )
}
