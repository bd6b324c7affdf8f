import { hasSeen, type Edit, type Edits } from '../library/edits'
import type { Note } from './note'

/** A text that is open for writing, and what the library last said it is, as of which edit. */
type OpenText = {
  text: string
  known: string
  edit: Edit | undefined
  /** Whether somebody else wrote another text while this one had words that are not saved. */
  isApart: boolean
}

type Written = Pick<Note, 'title' | 'body'>
type WrittenNote = Written & { edits: Edits }

/** A note as it is being written. */
export type NoteDraft = Record<keyof Written, OpenText>

const FIELDS = ['title', 'body'] as const

/** A note that is opened to be written in. */
export function draftOf(note: WrittenNote): NoteDraft {
  const open = (field: keyof Written): OpenText => {
    return { text: note[field], known: note[field], edit: note.edits[field], isApart: false }
  }
  return { title: open('title'), body: open('body') }
}

/** What is to be saved of a draft. */
export function unsavedIn(draft: NoteDraft): Partial<Written> {
  return Object.fromEntries(
    FIELDS.filter((field) => isUnsaved(draft[field])).map((field) => [field, draft[field].text]),
  )
}

/** The edits that whoever writes this draft knows of. */
export function knownIn(draft: NoteDraft): Edits {
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const { edit } = draft[field]
      return edit === undefined ? [] : [[field, edit]]
    }),
  )
}

/** Whether what is being written was written otherwise by somebody else meanwhile. */
export function isApart(draft: NoteDraft): boolean {
  return FIELDS.some((field) => draft[field].isApart)
}

/** The draft with these words in it. */
export function written(draft: NoteDraft, fields: Partial<Written>): NoteDraft {
  return eachField((field) => ({ ...draft[field], text: fields[field] ?? draft[field].text }))
}

/**
 * The draft once it is heard what the library holds now. A text without unsaved words is taken as it is there; one
 * that has some stays, and stays based on what was known, so that saving it takes nothing away.
 */
export function heard(draft: NoteDraft, note: WrittenNote): NoteDraft {
  return eachField((field) => heardText(draft[field], note[field], note.edits[field]))
}

/** The draft once these texts of it were saved, and what the library holds since. */
export function saved(draft: NoteDraft, sent: Partial<Written>, note: WrittenNote): NoteDraft {
  return eachField((field) => {
    const [open, text] = [draft[field], sent[field]]
    if (text === undefined || text !== note[field]) {
      return heardText({ ...open, known: text ?? open.known }, note[field], note.edits[field])
    }
    return { text: open.text, known: text, edit: note.edits[field], isApart: false }
  })
}

function heardText(open: OpenText, text: string, edit: Edit | undefined): OpenText {
  // It was asked for before the last words were saved.
  if (!hasSeen(edit, open.edit)) return open
  if (text === open.known) return { ...open, edit, isApart: false }
  if (isUnsaved(open) && text !== open.text) return { ...open, isApart: true }
  return { text, known: text, edit, isApart: false }
}

function isUnsaved({ text, known }: OpenText) {
  return text !== known
}

function eachField(work: (field: keyof Written) => OpenText): NoteDraft {
  return { title: work('title'), body: work('body') }
}
