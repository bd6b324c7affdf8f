import { useMutation } from '@tanstack/react-query'
import type { InputOf } from '#contract/request'
import type { WindowRequests } from '#contract/window-requests'
import { showToast } from '../components/toast-store'
import { ask } from './ask'
import { useSayProblem } from './use-say'

/** A request as an action of the window: what goes wrong is said in a toast. */
export function useAsk<Name extends keyof WindowRequests & string>(name: Name) {
  const sayProblem = useSayProblem()
  return useMutation({
    mutationFn: (input: InputOf<WindowRequests, Name>) => ask(name, input),
    onError: (error) => showToast({ message: sayProblem(error), tone: 'problem' }),
  })
}
