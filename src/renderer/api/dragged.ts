import { ThingIds } from '#contract/views'

/** Of what is dragged within the window: another program sees nothing in it. */
const THINGS = 'application/x-commonplace-things'
const COLLECTION = 'application/x-commonplace-collection'
const TAG = 'application/x-commonplace-tag'

/** Lets clips and notes be dragged. */
export function dragThings(data: DataTransfer, things: ThingIds): void {
  data.setData(THINGS, JSON.stringify(things))
  data.effectAllowed = 'copyMove'
}

/** Lets a collection be dragged. */
export function dragCollection(data: DataTransfer, id: string): void {
  data.setData(COLLECTION, id)
  data.effectAllowed = 'move'
}

/** Lets a tag be dragged. */
export function dragTag(data: DataTransfer, name: string): void {
  data.setData(TAG, name)
  data.effectAllowed = 'move'
}

/** Whether a tag may take what is dragged: things to carry it, or a tag to be nested in it. */
export function isForTag({ types }: DataTransfer): boolean {
  return types.includes(THINGS) || types.includes(TAG)
}

/** The tag that was dropped; null where none was. */
export function droppedTag(data: DataTransfer): string | null {
  return data.getData(TAG) || null
}

/** Whether a collection may take what is dragged: it is of the library, and not of another program. */
export function isOfLibrary({ types }: DataTransfer): boolean {
  return types.includes(THINGS) || types.includes(COLLECTION)
}

/** The collection that was dropped; null where none was. */
export function droppedCollection(data: DataTransfer): string | null {
  return data.getData(COLLECTION) || null
}

/** The clips and notes that were dropped; null where none were. */
export function droppedThings(data: DataTransfer): ThingIds | null {
  const text = data.getData(THINGS)
  return text === '' ? null : (ThingIds.safeParse(JSON.parse(text)).data ?? null)
}
