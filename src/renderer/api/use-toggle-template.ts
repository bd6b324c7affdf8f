import type { Id } from '#core/library/id'
import { isTemplate, TEMPLATE_TAG } from '#core/note/note-template'
import { problemOf } from '#core/problem'
import { showToast } from '../components/toast-store'
import { ask } from './ask'

/** Makes a note a template for others, or a note again, and says so. */
export function useToggleTemplate(): (id: Id) => Promise<void> {
  return async (id) => {
    try {
      const { note } = await ask('notes.open', { id })
      if (isTemplate(note)) {
        const tags = note.tags.filter((tag) => !isTemplate({ tags: [tag] }))
        await ask('notes.edit', { id, fields: { tags }, knew: note.edits })
        showToast({ message: 'This is a note again, and no template.' })
      } else {
        await ask('things.tag', { things: { clips: [], notes: [id] }, tags: [TEMPLATE_TAG] })
        showToast({
          message: `This note is a template now. “New note from a template” begins with it.`,
        })
      }
    } catch (thrown) {
      showToast({ message: problemOf(thrown).message, tone: 'problem' })
    }
  }
}
