import { create } from 'zustand'

/** How far it is, and whether it was ended there. */
type Indexing = { done: number; total: number; stopped: boolean }

const useStore = create<{ indexing: Indexing | null }>(() => ({ indexing: null }))

/** How far the library is read to be searched; null when all of it is. */
export function useIndexing(): Indexing | null {
  return useStore(({ indexing }) => indexing)
}

/** Follows what main tells of it. Gives what stops it. */
export function followIndexing(): () => void {
  return window.commonplace.subscribe('index.progressed', (indexing) =>
    useStore.setState({ indexing: indexing.done < indexing.total ? indexing : null }),
  )
}
