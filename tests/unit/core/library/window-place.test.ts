import { expect, test } from 'vitest'
import { placeOn } from '#core/library/window-place'

const LAPTOP = { x: 0, y: 0, width: 1440, height: 900 }
const DESK = { x: 1440, y: -200, width: 2560, height: 1440 }
const place = { x: 1600, y: 100, width: 1800, height: 1000, isMaximized: false }

test('the window opens where it was, on the screen where it was', () => {
  expect(placeOn(place, [LAPTOP, DESK]).at).toEqual({ x: 1600, y: 100, width: 1800, height: 1000 })
})

test('without that screen it opens on the one there is, no larger than it', () => {
  expect(placeOn(place, [LAPTOP])).toEqual({ at: null, size: { width: 1440, height: 900 } })
})

test('a window that one could not take hold of does not stay out of reach', () => {
  expect(placeOn({ ...place, x: 1430, y: 880, width: 800 }, [LAPTOP]).at).toBeNull()
  expect(placeOn({ ...place, x: 900, y: 10, width: 800 }, [LAPTOP]).at).toMatchObject({ x: 900 })
})
