import type { MetadataSource } from './metadata'

/** A value and the place that states it; nothing where it states none. */
export type Said<T> = [MetadataSource, T | null | undefined]

export type FirstSaid<T> = { value: T | null; from: MetadataSource | null }

/** The first of several places that states a value, with the place. */
export function firstSaid<T>(said: readonly Said<T>[]): FirstSaid<T> {
  const first = said.find(([, value]) => value !== null && value !== undefined && value !== '')
  return { value: first?.[1] ?? null, from: first?.[0] ?? null }
}
