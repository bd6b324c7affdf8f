import { useEffect, useRef } from 'react'
import type { Problem } from '#core/problem'
import type { InterruptedImport } from '#contract/views'
import { ask } from '../api/ask'
import { followIndexing } from '../api/indexing'
import { followJobs } from '../api/jobs'
import { refreshByEvents } from '../api/refresh'
import { dismissActions, showToast } from '../components/toast-store'
import { openDestination, openThing, showImport } from './view-store'

/** What main tells reaches the window here, and only here. */
export function useMainEvents(undo: () => void) {
  const undoNow = useRef(undo)
  useEffect(() => {
    undoNow.current = undo
  })
  useEffect(() => {
    const { subscribe } = window.commonplace
    const stops = [
      refreshByEvents(),
      followIndexing(),
      followJobs((job) => {
        const only = job.kind === 'clipping' && job.total === 1 ? job.outcomes[0] : undefined
        if (only?.outcome === 'saved') openThing({ kind: 'clip', id: only.id, at: null })
      }),
      subscribe('library.changed', ({ takenAway, isStep }) => {
        // Undo takes back the last step, so only the newest toast may offer it.
        if (isStep) dismissActions()
        if (takenAway === null) return
        showToast({ message: takenAway, action: { label: 'Undo', run: () => undoNow.current() } })
      }),
      subscribe('link.opened', openDestination),
      subscribe('problem.met', showProblem),
    ]
    void ask('problems.met', undefined).then((problems) => problems.forEach(showProblem))
    void ask('link.waiting', undefined).then((to) => to && openDestination(to))
    void ask('imports.interrupted', undefined).then(offerToGoOn)
    return () => stops.forEach((stop) => stop())
  }, [])
}

function showProblem({ message }: Problem) {
  showToast({ message, tone: 'problem' })
}

// What a crash cut short is taken in again: what is here already is seen to be.
function offerToGoOn(cut: InterruptedImport | null) {
  if (cut === null) return
  showToast({
    message: `The import of ${cut.called} was cut short.`,
    action: { label: 'Go on', run: () => showImport(cut.path) },
  })
  void ask('imports.forget', undefined)
}
