import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { countWords, countWordsInSteps } from '#core/text/count-words'
import { whileIdle } from '../../components/while-idle'

/** Letters from which on a text is counted in steps, and milliseconds without a key before that is begun. */
const LONG = 50_000
const PAUSE = 600

/** How many words a text has; of a long one it is known a while after the last letter, and null before it ever was. */
export function useWordCount(text: string): number | null {
  // Counting may come a moment after the letters.
  const counted = useDeferredValue(text)
  const isLong = counted.length > LONG
  const atOnce = useMemo(() => (isLong ? null : countWords(counted)), [counted])
  const [inSteps, setInSteps] = useState<number | null>(null)
  useEffect(() => {
    if (!isLong) return undefined
    let stop = () => {}
    const timer = setTimeout(() => {
      stop = whileIdle(countWordsInSteps(counted), setInSteps)
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [counted])
  return atOnce ?? inSteps
}
