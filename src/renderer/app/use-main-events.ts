import { useEffect, useRef } from 'react'
import type { Messages } from '#core/messages/messages-of'
import { saidOf, type Problem } from '#core/problem'
import type { InterruptedImport } from '#contract/care-views'
import { ask } from '../api/ask'
import { followIndexing } from '../api/indexing'
import { followJobs } from '../api/jobs'
import { refreshByEvents } from '../api/refresh'
import { useMessages } from '../api/use-messages'
import { useSay } from '../api/use-say'
import { isWriting } from '../components/held-keys'
import { dismissActions, showToast } from '../components/toast-store'
import { openDestination, openThing, showImport } from './view-store'

/** What main tells reaches the window here, and only here. */
export function useMainEvents(undo: () => void) {
  const { said, importing } = useMessages()
  const say = useSay()
  const now = useRef({ undo, said, importing, say })
  useEffect(() => {
    now.current = { undo, said, importing, say }
  })
  useEffect(() => {
    const { subscribe } = window.commonplace
    const showProblem = (problem: Problem) =>
      showToast({ message: now.current.say(saidOf(problem)), tone: 'problem' })
    const stops = [
      refreshByEvents(),
      followIndexing(),
      followJobs((job) => {
        const only = job.kind === 'clipping' && job.total === 1 ? job.outcomes[0] : undefined
        if (only?.outcome === 'saved') openNew(only, now.current.said)
      }),
      subscribe('library.changed', ({ takenAway, isStep }) => {
        // Undo takes back the last step, so only the newest toast may offer it.
        if (isStep) dismissActions()
        if (takenAway === null) return
        showToast({
          message: takenAway,
          action: { label: now.current.said.undo, run: () => now.current.undo() },
        })
      }),
      subscribe('link.opened', openDestination),
      subscribe('problem.met', showProblem),
    ]
    void ask('problems.met', undefined).then((problems) => problems.forEach(showProblem))
    void ask('link.waiting', undefined).then((to) => to && openDestination(to))
    void ask('imports.interrupted', undefined).then((cut) => offerToGoOn(cut, now.current))
    return () => stops.forEach((stop) => stop())
  }, [])
}

// What one is writing on is not taken from under the hands.
function openNew({ id, title }: { id: string; title: string }, said: Messages['said']) {
  const open = () => openThing({ kind: 'clip', id, at: null })
  const isInPane = document.activeElement?.closest('[data-pane=reader]') != null
  if (!isInPane || !isWriting()) return open()
  showToast({ message: said.saved(title), action: { label: said.open, run: open } })
}

// What a crash cut short is taken in again: what is here already is seen to be.
function offerToGoOn(
  cut: InterruptedImport | null,
  { said, importing }: Pick<Messages, 'said' | 'importing'>,
) {
  if (cut === null) return
  showToast({
    message: said.importCut(cut.format === null ? cut.path : importing.called[cut.format]),
    action: { label: said.goOn, run: () => showImport(cut.path) },
  })
  void ask('imports.forget', undefined)
}
