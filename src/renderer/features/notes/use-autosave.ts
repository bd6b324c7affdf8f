import { useEffect, useRef, useState } from 'react'
import type { Note } from '#core/note/note'
import { problemOf } from '#core/problem'
import { ask } from '../../api/ask'
import { showToast } from '../../components/toast-store'

type Draft = Pick<Note, 'title' | 'body'>

const PAUSE = 400

/** What is being written, saved at each pause and on leaving. It says "Saved" when it is on disk, not before. */
export function useAutosave(note: Note) {
  const [draft, setDraft] = useState<Draft>({ title: note.title, body: note.body })
  const [state, setState] = useState('')
  const unsaved = useRef<Partial<Draft>>({})
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const save = async () => {
    const fields = unsaved.current
    if (Object.keys(fields).length === 0) return
    unsaved.current = {}
    try {
      await ask('notes.edit', { id: note.id, fields })
      if (Object.keys(unsaved.current).length === 0) setState('Saved')
    } catch (thrown) {
      // What could not be saved stays to be saved with the next pause.
      unsaved.current = { ...fields, ...unsaved.current }
      setState('Not saved')
      showToast({ message: problemOf(thrown).message, tone: 'problem' })
    }
  }
  const write = (fields: Partial<Draft>) => {
    setDraft((now) => ({ ...now, ...fields }))
    setState('Writing…')
    unsaved.current = { ...unsaved.current, ...fields }
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void save(), PAUSE)
  }

  useEffect(() => {
    const leave = () => {
      clearTimeout(timer.current)
      void save()
    }
    window.addEventListener('blur', leave)
    return () => {
      window.removeEventListener('blur', leave)
      leave()
    }
  }, [])
  return { draft, write, state }
}
