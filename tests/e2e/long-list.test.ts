import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { libraryPaths } from '#storage/library-paths'
import { aClip } from '#tests/builders/a-clip'
import { Commonplace, expect, test as base } from './commonplace'

const CLIPS = 3000

const test = base.extend<{ commonplace: Commonplace }>({
  commonplace: async ({}, use) => {
    const commonplace = await Commonplace.make()
    await layOut(commonplace.library)
    await commonplace.start()
    await use(commonplace)
    await commonplace.end()
  },
})

test.beforeEach(async ({ commonplace }) => {
  // Of a library that is opened for the first time the list grows while it is read.
  await expect(commonplace.rows().first()).toHaveAttribute('aria-setsize', String(CLIPS), {
    timeout: 60_000,
  })
})

test('however fast one scrolls, there are rows in sight in every frame', async ({
  commonplace,
}) => {
  for (const pixels of [80, 700, -700]) {
    expect(await bareFrames(commonplace, pixels), `by ${pixels} pixels a frame`).toBe(0)
  }
})

test('after a jump the rows of that place are shown', async ({ commonplace }) => {
  const { window } = commonplace
  await window.getByRole('listbox').evaluate((list) => {
    const scroller = list.parentElement
    scroller?.scrollTo({ top: scroller.scrollHeight * 0.6 })
  })

  await expect(commonplace.rows().first()).toBeVisible()
  await expect(commonplace.rows().first()).toContainText('Title')
})

test('End opens the last clip, which is the current row again when the list is sorted anew', async ({
  commonplace,
}) => {
  const { window } = commonplace
  const current = window.locator('[role=option][aria-selected=true]')
  await window.getByRole('listbox').focus()
  await window.keyboard.press('End')
  await expect(current).toHaveAttribute('aria-posinset', String(CLIPS))

  await window.getByRole('button', { name: /^Sort/ }).click()
  await window.getByRole('menuitemradio', { name: 'Oldest first' }).click()
  await window.keyboard.press('Escape')

  await expect(current).toHaveAttribute('aria-posinset', '1')
  await expect(current).toBeInViewport()
  await window.getByRole('listbox').focus()
  await window.keyboard.press('j')
  await expect(current).toHaveAttribute('aria-posinset', '2')
})

/** How many of a hundred frames showed a stretch of the list with neither a row nor the place of one. */
async function bareFrames({ window }: Commonplace, pixels: number): Promise<number> {
  return window.getByRole('listbox').evaluate(async (list, by) => {
    const scroller = list.parentElement
    if (!scroller) throw new Error('The list does not scroll.')
    const { left, top, bottom } = scroller.getBoundingClientRect()
    const isBare = () => {
      for (let y = top + 4; y < bottom - 4; y += 20) {
        if (!document.elementFromPoint(left + 60, y)?.closest('[role=option]')) return true
      }
      return false
    }
    let bare = 0
    for (let frame = 0; frame < 100; frame++) {
      scroller.scrollTop += by
      await new Promise(requestAnimationFrame)
      if (isBare()) bare++
    }
    return bare
  }, pixels)
}

async function layOut(folder: string) {
  const paths = libraryPaths(folder, 'test')
  for (let made = 0; made < CLIPS; made++) {
    const savedAt = new Date(Date.UTC(2024, 0, 1) + made * 60_000).toISOString()
    const clip = aClip({
      title: `Title ${made}${' and some more words'.repeat(made % 4)}`,
      tags: made % 3 === 0 ? ['history'] : [],
      savedAt,
    })
    const path = paths.record({ kind: 'clip', id: clip.id })
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, JSON.stringify(clip))
  }
}
