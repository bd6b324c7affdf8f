import { onTestFinished } from 'vitest'
import type { StoreTools } from '#storage/library-parts'
import { LibraryStore } from '#storage/library-store'
import { anId } from './an-id'

/** What a library store works with in a test: a clock that stands still, and ids in order. */
export function storeTools(tools: Partial<StoreTools> = {}): StoreTools {
  return {
    machine: 'test',
    now: () => '2024-05-03T10:00:00.000Z',
    newId: anId,
    report: () => undefined,
    noticed: () => undefined,
    cacheFolder: null,
    dataFolder: null,
    ...tools,
  }
}

/** The library in this folder, open until the test closes it or is over. */
export async function aLibrary(
  folder: string,
  tools: Partial<StoreTools> = {},
): Promise<LibraryStore> {
  const store = await LibraryStore.open(folder, storeTools(tools))
  await store.checked
  // A test may have closed it already.
  onTestFinished(() => store.close().catch(() => undefined))
  return store
}
