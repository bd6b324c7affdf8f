import { TagName, tidyTagName } from '#core/tag/tag-name'
import type { Command } from './command'
import { findClip } from './find-clip'
import { WrongUsage } from './wrong-usage'

/** `commonplace tag`: puts tags on a clip. */
export const tagCommand: Command = {
  name: 'tag',
  usage: 'tag ID NAME...',
  summary: 'Put tags on a clip. A tag may be nested: place/city.',
  options: [],
  operands: { least: 2, most: Infinity },
  beginsLibrary: false,
  check: ({ operands }) => void tagsOf(operands.slice(1)),
  run: async ({ notebook, terminal, operands }) => {
    const [typed = '', ...names] = operands
    const { id } = await findClip(notebook, typed)
    await notebook.apply({ type: 'clips.tagged', ids: [id], tags: tagsOf(names) })
    const { title, tags } = await notebook.clip(id)
    terminal.tell(`“${title}” is tagged ${tags.join(', ')}`, { id, title, tags })
    return 'done'
  },
}

function tagsOf(names: readonly string[]): TagName[] {
  return names.map((name) => {
    const tag = TagName.safeParse(tidyTagName(name)).data
    if (!tag)
      throw new WrongUsage(`“${name}” is no name for a tag: it needs letters or digits.`, 'tag')
    return tag
  })
}
