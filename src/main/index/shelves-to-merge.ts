import type { Shelf } from './shelf'

const SMALLEST = 2000
const WIDTH = 4

/**
 * Sealed shelves that are better one: four of about one size (each size four times the one below), or
 * one of which half is dead.
 */
export function shelvesToMerge(shelves: readonly Shelf[]): Shelf[] {
  const levels = new Map<number, Shelf[]>()
  for (const shelf of shelves) {
    if (shelf.alive * 2 < shelf.segment.size) return [shelf]
    const level = levelOf(shelf.alive)
    levels.set(level, [...(levels.get(level) ?? []), shelf])
  }
  return [...levels.values()].find((level) => level.length >= WIDTH) ?? []
}

function levelOf(size: number): number {
  return Math.max(0, Math.floor(Math.log(Math.max(1, size) / SMALLEST) / Math.log(WIDTH) + 0.01))
}
