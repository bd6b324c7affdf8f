import { expectAccessible } from './accessibility'
import { expect, test, type Commonplace } from './commonplace'
import { blockAtTop, openReading, reopen } from './open-reading'
import { TITLES } from './reading-articles'

test('the outline goes to a section, tells which one is in, and one comes back by key', async ({
  commonplace,
}) => {
  const { window } = commonplace
  await openReading(commonplace, TITLES.english)
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('l')
  const outline = window.getByRole('list', { name: 'Outline' })
  await expect(outline.getByRole('button')).toHaveText([
    'Three copies',
    'The figures',
    'How the median was taken',
    'What the rope says',
  ])
  await expect(outline.locator('[aria-current]')).toHaveCount(0)
  await expectAccessible(window, 'the outline')

  await outline.getByRole('button', { name: 'The figures' }).click()
  await expect.poll(() => blockAtTop(commonplace)).toBe('The figures')
  await expect(outline.locator('[aria-current]')).toHaveText('The figures')
  await expect(footer(commonplace)).toContainText('The figures')
  await outline.getByRole('button', { name: 'What the rope says' }).click()
  await expect(outline.locator('[aria-current]')).toHaveText('What the rope says')

  await window.keyboard.press('Alt+ArrowLeft')
  await expect(outline.locator('[aria-current]')).toHaveText('The figures')
  await window.keyboard.press('Alt+ArrowLeft')
  await expect.poll(() => blockAtTop(commonplace)).toContain('A mill keeper kept a book')
  await window.keyboard.press('Alt+ArrowRight')
  await expect(outline.locator('[aria-current]')).toHaveText('The figures')
})

test('back and forward go between clips too, each at the place where it was left', async ({
  commonplace,
}) => {
  await openReading(commonplace, TITLES.english)
  await readTo(commonplace, 'Day 9')
  await reopen(commonplace, TITLES.chinese)

  await commonplace.window.keyboard.press('Alt+ArrowLeft')

  await expect(commonplace.article.getByRole('heading', { name: TITLES.english })).toBeAttached()
  await expect.poll(() => blockAtTop(commonplace)).toContain('Day 9')
  await commonplace.window.locator('iframe[title]').focus()
  await commonplace.window.keyboard.press('Alt+ArrowRight')
  await expect(commonplace.article.getByRole('heading', { name: TITLES.chinese })).toBeAttached()
})

test('the place one reads at stays through other letters, another width and a restart', async ({
  commonplace,
}) => {
  await openReading(commonplace, TITLES.english)
  await readTo(commonplace, 'Day 14')

  await commonplace.window.keyboard.press('Control+=')
  await commonplace.window.keyboard.press('Control+=')
  await expect(commonplace.article.locator('html')).toHaveCSS('font-size', '20px')
  await expectAtTop(commonplace, 'Day 14')
  await commonplace.resize(900, 600)
  await expectAtTop(commonplace, 'Day 14')
  await commonplace.resize(1280, 800)
  await expectAtTop(commonplace, 'Day 14')
  await expect(footer(commonplace).getByRole('progressbar')).not.toHaveAttribute(
    'aria-valuenow',
    '0',
  )
  await reopen(commonplace, TITLES.arabic)

  await commonplace.app.close()
  await commonplace.start()

  await reopen(commonplace, TITLES.english)
  await expectAtTop(commonplace, 'Day 14')
  await readTo(commonplace, 'Day 9')
  await commonplace.app.close()
  await commonplace.start()

  await reopen(commonplace, TITLES.english)
  await expectAtTop(commonplace, 'Day 9')
})

test('what one goes to stays before the eye when the article gets another size in the same moment', async ({
  commonplace,
}) => {
  const { window } = commonplace
  await openReading(commonplace, TITLES.english)
  await window.keyboard.press('Control+f')
  const bar = window.getByRole('search', { name: 'Find in this article' })
  await bar.getByRole('textbox').fill('Day 1')
  await expect(bar.getByRole('status')).toHaveText(/^1 of \d+$/)
  await readTo(commonplace, 'Day 2')

  await commonplace.article.locator('html').evaluate(() => {
    globalThis.addEventListener('message', () => globalThis.dispatchEvent(new Event('resize')))
  })
  await window.keyboard.press('Shift+Enter')

  await expect.poll(() => isFoundSeen(commonplace)).toBe(true)
})

/** Whether the place that was found last is in sight in the frame. */
function isFoundSeen({ article }: Commonplace): Promise<boolean> {
  return article.locator('article').evaluate(() => {
    const [found] = [...(CSS.highlights.get('find-current') ?? [])] as Range[]
    const { top = -1, bottom = -1 } = found?.getBoundingClientRect() ?? {}
    return top >= 0 && bottom > 0 && bottom <= globalThis.innerHeight
  })
}

async function expectAtTop(commonplace: Commonplace, words: string) {
  await expect.poll(() => blockAtTop(commonplace)).toContain(words)
}

async function readTo(commonplace: Commonplace, words: string) {
  const block = commonplace.article.locator('article p').filter({ hasText: `${words}.` })
  await block.evaluate((element) => {
    scrollTo({ top: scrollY + element.getBoundingClientRect().top - 24 })
  })
  await expectAtTop(commonplace, words)
  // The frame tells its place a moment after the scrolling.
  await expect(footer(commonplace).getByRole('progressbar')).not.toHaveAttribute(
    'aria-valuenow',
    '0',
  )
}

function footer({ window }: Commonplace) {
  return window.getByRole('group', { name: 'Where you are' })
}
