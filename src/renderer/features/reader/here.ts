import { createStore, type StoreApi } from 'zustand'

/** Where in the text one reads, and how far one has come, from 0 to 1. */
export type Here = { position: number; progress: number }

/** Followed by what shows it alone, so that scrolling draws nothing else anew. */
export type HereStore = StoreApi<Here>

/** Where one was last, until the article says where one is. */
export function makeHere({ position, progress }: Here): HereStore {
  return createStore(() => ({ position, progress }))
}
