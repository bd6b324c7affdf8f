import type { Source } from '#core/clip/captured-page'
import type { Settings } from '#core/library/settings'
import type { IfKnown } from '#contract/job'
import { useAsk } from '../api/use-ask'

export type ClipSources = (sources: Source[], ifKnown?: IfKnown) => void

/** Clips what comes in; of what is kept already, as was chosen unless it is said. */
export function useClipping({ whenKnown = 'ask' }: Settings): ClipSources {
  const { mutate } = useAsk('clips.capture')
  return (sources, ifKnown = whenKnown) => mutate({ sources, ifKnown })
}
