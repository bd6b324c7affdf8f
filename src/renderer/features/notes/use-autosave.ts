import { useEffect, useRef, useState } from 'react'
import type { Note } from '#core/note/note'
import { draftOf, heard, isApart, knownIn, saved, unsavedIn, written } from '#core/note/note-draft'
import { ask } from '../../api/ask'
import { showToast } from '../../components/toast-store'
import { useSayProblem } from '../../api/use-say'

type Words = Partial<Pick<Note, 'title' | 'body'>>

/** Milliseconds without a key after which it is saved, and those after which it is in any case. */
const PAUSE = 400
const LONGEST = 2_000

/** Where what is written stands. */
export type SaveState = 'writing' | 'saved' | 'apart' | 'elsewhere' | 'unsaved'

/**
 * What is being written, saved at each pause, at least every two seconds, and on leaving. It says "Saved" when it is on
 * disk, not before. What is written elsewhere meanwhile is taken at once where nothing is unsaved, which `show` is told
 * of the body. Links follow the title once one is done with it, which `settle` says.
 */
export function useAutosave(note: Note, show: (body: string) => void) {
  const sayProblem = useSayProblem()
  const [draft, setDraft] = useState(() => draftOf(note))
  const [state, setState] = useState<SaveState | null>(null)
  // What is typed between two renderings counts.
  const latest = useRef(draft)
  const savesUnderWay = useRef(0)
  const unheard = useRef<Note>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const unsavedSince = useRef<number>(undefined)
  // The title that links lead to.
  const linked = useRef(note.title)

  const put = (next: typeof draft) => {
    const before = latest.current
    latest.current = next
    setDraft(next)
    return { isNew: next.title.text !== before.title.text || next.body.text !== before.body.text }
  }
  const take = (next: typeof draft) => {
    if (next.title.text !== latest.current.title.text) linked.current = next.title.text
    const { isNew } = put(next)
    if (isNew) show(next.body.text)
    if (isApart(next)) setState('apart')
    else if (isNew) setState('elsewhere')
  }
  const hear = (now: Note) => {
    // While a save is under way nobody can tell whether this has its words in it.
    if (savesUnderWay.current > 0) unheard.current = now
    else take(heard(latest.current, now))
  }
  const fail = (thrown: unknown) => {
    showToast({ message: sayProblem(thrown), tone: 'problem' })
  }
  const save = async () => {
    clearTimeout(timer.current)
    unsavedSince.current = undefined
    const fields = unsavedIn(latest.current)
    if (Object.keys(fields).length === 0) {
      setState((now) => (now === 'writing' ? 'saved' : now))
      return
    }
    savesUnderWay.current++
    try {
      const knew = knownIn(latest.current)
      const now = await ask('notes.edit', { id: note.id, fields, knew })
      take(saved(latest.current, fields, now))
      if (Object.keys(unsavedIn(latest.current)).length === 0) setState('saved')
    } catch (thrown) {
      // What could not be saved stays to be saved with the next pause.
      setState('unsaved')
      fail(thrown)
    }
    savesUnderWay.current--
    if (savesUnderWay.current > 0 || !unheard.current) return
    const now = unheard.current
    unheard.current = undefined
    hear(now)
  }
  const settle = async () => {
    await save()
    const [from, title] = [linked.current, latest.current.title.text]
    if (from === title || 'title' in unsavedIn(latest.current)) return
    linked.current = title
    await ask('notes.rename', { id: note.id, from }).catch(fail)
  }
  const write = (words: Words) => {
    const next = written(latest.current, words)
    put(next)
    if (!isApart(next)) setState('writing')
    const now = performance.now()
    unsavedSince.current ??= now
    clearTimeout(timer.current)
    const left = unsavedSince.current + LONGEST - now
    timer.current = setTimeout(() => void save(), Math.max(0, Math.min(PAUSE, left)))
  }

  useEffect(() => hear(note), [note])
  useEffect(() => {
    const leave = () => void settle()
    window.addEventListener('blur', leave)
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('blur', leave)
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [])
  return { draft: { title: draft.title.text, body: draft.body.text }, write, settle, state }
}
