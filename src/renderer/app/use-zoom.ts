import { useEffect } from 'react'
import { useAsk } from '../api/use-ask'

/** Shows everything in the window as large as was chosen. */
export function useZoom(factor: number) {
  const zoom = useAsk('window.zoom')
  useEffect(() => zoom.mutate({ factor }), [factor])
}
