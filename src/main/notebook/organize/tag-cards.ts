import type { HighlightColor } from '#core/highlight/highlight'
import type { SingleChange } from '#core/library/change'
import { retagged } from '#core/tag/retag'
import { BLANK_TAG_CARD, newTagCard, type NamedTagCard, type TagCard } from '#core/tag/tag-card'
import { foldTag, inTagOrder, isTagWithin, sameTag, type TagName } from '#core/tag/tag-name'
import type { Summary } from '#contract/views'
import type { Notebook } from '../notebook'

/** What is said of tags, by their folded names; of what was said twice, the last. */
export function tagCardsOf({ tools }: Notebook): ReadonlyMap<string, NamedTagCard> {
  const cards = new Map<string, NamedTagCard>()
  for (const card of tools.store.catalogue.tagCards()) {
    if (!cards.has(foldTag(card.name))) cards.set(foldTag(card.name), card)
  }
  return cards
}

/** The tags that clips carry and those that are kept, each before those nested in it. */
export function shownTags(notebook: Notebook): Summary['tags'] {
  const cards = tagCardsOf(notebook)
  const tags = notebook.tools.store.catalogue.tags()
  const known = new Set(tags.map(({ name }) => foldTag(name)))
  const unused = [...cards.values()]
    .filter(({ name, isKept }) => isKept && !known.has(foldTag(name)))
    .map(({ name }) => ({ name, count: 0 }))
  const all = unused.length === 0 ? tags : [...tags, ...unused].sort(inTagOrder)
  return all.map((tag) => ({ ...tag, color: cards.get(foldTag(tag.name))?.color ?? null }))
}

/** Keeps a tag that nothing carries yet, as one step that can be undone. */
export async function keepTag(notebook: Notebook, name: TagName): Promise<void> {
  await write(notebook, name, { isKept: true })
}

/** Gives a tag a color, or none, as one step that can be undone. */
export async function colorTag(
  notebook: Notebook,
  name: TagName,
  color: HighlightColor | null,
): Promise<void> {
  await write(notebook, name, { color })
}

/** Says that two tags are meant to be two, as one step that can be undone. */
export async function setTagsApart(
  notebook: Notebook,
  name: TagName,
  other: TagName,
): Promise<void> {
  const { apart } = tagCardsOf(notebook).get(foldTag(name)) ?? BLANK_TAG_CARD
  if (!apart.some((each) => sameTag(each, other))) {
    await write(notebook, name, { apart: [...apart, other] })
  }
}

/**
 * The changes of cards that go with giving a tag another name, or with taking it off everything where that is
 * null. Where a tag of the new name has a card, that one counts.
 */
export function cardChanges(notebook: Notebook, from: TagName, to: TagName | null): SingleChange[] {
  const { now, store } = notebook.tools
  const cards = tagCardsOf(notebook)
  const within = store.catalogue.tagCards().filter(({ name }) => isTagWithin(name, from))
  return within.map(({ id, name }): SingleChange => {
    const next = to === null ? null : retagged(name, from, to)
    const there = next === null ? undefined : cards.get(foldTag(next))
    const goes = next === null || (there !== undefined && there.id !== id)
    const fields = goes ? { tagCard: BLANK_TAG_CARD } : { title: next }
    return { type: 'note.edited', id, fields: { ...fields, editedAt: now() } }
  })
}

async function write(notebook: Notebook, name: TagName, said: Partial<TagCard>) {
  const { newId, now } = notebook.tools
  const known = tagCardsOf(notebook).get(foldTag(name))
  const { color, isKept, apart } = { ...(known ?? BLANK_TAG_CARD), ...said }
  const tagCard = { color, isKept, apart }
  if (known) {
    const fields = { tagCard, editedAt: now() }
    await notebook.apply({ type: 'note.edited', id: known.id, fields })
  } else {
    const note = newTagCard({ id: newId(), name, ...tagCard }, now())
    await notebook.apply({ type: 'note.added', note })
  }
}
