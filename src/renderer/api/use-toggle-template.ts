import type { Id } from '#core/library/id'
import { isTemplate, TEMPLATE_TAG } from '#core/note/note-template'
import { showToast } from '../components/toast-store'
import { ask } from './ask'
import { useMessages } from './use-messages'
import { useSayProblem } from './use-say'

/** Makes a note a template for others, or a note again, and says so. */
export function useToggleTemplate(): (id: Id) => Promise<void> {
  const { notes: words } = useMessages()
  const sayProblem = useSayProblem()
  return async (id) => {
    try {
      const { note } = await ask('notes.open', { id })
      if (isTemplate(note)) {
        const tags = note.tags.filter((tag) => !isTemplate({ tags: [tag] }))
        await ask('notes.edit', { id, fields: { tags }, knew: note.edits })
        showToast({ message: words.noteAgain })
      } else {
        await ask('things.tag', { things: { clips: [], notes: [id] }, tags: [TEMPLATE_TAG] })
        showToast({ message: words.templateNow })
      }
    } catch (thrown) {
      showToast({ message: sayProblem(thrown), tone: 'problem' })
    }
  }
}
