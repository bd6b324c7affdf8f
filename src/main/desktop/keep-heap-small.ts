import { setFlagsFromString } from 'node:v8'

/**
 * Has garbage collected when the heap has grown by two fifths of what is in use, and not only when it is several
 * times as large. Main holds little and reads much, a whole library at times.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=40')
}
