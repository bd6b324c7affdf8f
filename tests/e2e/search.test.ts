import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expectAccessible } from './accessibility'
import { expect, test, type Commonplace } from './commonplace'
import { tenArticles } from './ten-articles'

const PICTURES = join(process.cwd(), 'test-results/screens')

test.beforeEach(async ({ commonplace }) => {
  await commonplace.drop(...(await tenArticles(commonplace.home)))
  await expect(commonplace.rows()).toHaveCount(10)
  await commonplace.window.getByRole('button', { name: 'Dismiss' }).click()
})

test('a search is refined by a facet, and a facet is left out', async ({ commonplace }) => {
  const { window } = commonplace
  await box(commonplace).fill('the')
  await expect(status(commonplace)).toHaveText(/^10 found/)
  await window.getByRole('button', { name: 'Refine' }).click()
  await expectAccessible(window, 'facets')
  await picture(commonplace, 'search-facets')

  await window.getByRole('toolbar', { name: 'Site' }).getByText('The Gauge').click()
  await expect(box(commonplace)).toHaveValue('the site:"The Gauge" ')
  await expect(commonplace.rows()).toHaveCount(3)

  await window.getByRole('toolbar', { name: 'Site' }).getByText('The Gauge').click()
  await expect(commonplace.rows()).toHaveCount(10)
  await window.getByRole('button', { name: 'Leave out The Gauge' }).click()
  await expect(commonplace.rows()).toHaveCount(7)
  await expect(commonplace.rows().filter({ hasText: 'The Gauge' })).toHaveCount(0)
  await window.getByRole('button', { name: 'Do not leave out site:"The Gauge"' }).click()
  await expect(commonplace.rows()).toHaveCount(10)
})

test('facets are walked and pressed by keyboard, and Alt leaves out', async ({ commonplace }) => {
  const { window } = commonplace
  const { keyboard } = window
  await window.getByRole('listbox', { name: 'Clips' }).focus()
  await keyboard.press('/')
  await keyboard.type('the ')
  await expect(status(commonplace)).toHaveText(/^10 found/)
  await window.getByRole('button', { name: 'Refine' }).focus()
  await keyboard.press('Enter')
  const site = window.getByRole('toolbar', { name: 'Site' })
  await site.getByRole('button').first().focus()
  await keyboard.press('ArrowRight')
  await keyboard.press('ArrowRight')
  await expect(site.getByRole('button').nth(2)).toBeFocused()
  const second = (await site.getByRole('button').nth(2).innerText()).split('\n')[0] ?? ''

  await keyboard.press('Alt+Enter')

  await expect(box(commonplace)).toHaveValue(new RegExp(`-site:"${second}"`))
  await expect(commonplace.rows().filter({ hasText: second })).toHaveCount(0)
})

test('fields and values are completed from the library by keyboard', async ({ commonplace }) => {
  const { window } = commonplace
  const { keyboard } = window
  await box(commonplace).focus()
  await keyboard.type('river sit')
  await expect(suggestions(commonplace)).toHaveText([/^site:/])
  await keyboard.press('Tab')
  await expect(suggestions(commonplace).first()).toContainText('site:"The Gauge"')
  await expectAccessible(window, 'completions')
  await picture(commonplace, 'search-completion')
  await keyboard.type('nor')
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await expect(box(commonplace)).toHaveValue('river site:"Northern Wire" ')
  await expect(suggestions(commonplace)).toHaveCount(0)

  await keyboard.press('Escape')
  await keyboard.type('author:osei')
  await expect(suggestions(commonplace)).toHaveText([/author:"Maribel Osei"/])
  await keyboard.press('Tab')
  await expect(commonplace.rows()).toHaveCount(1)
})

test('a sentence is read in plain words, and a search made before is at hand', async ({
  commonplace,
}) => {
  const { window } = commonplace
  const { keyboard } = window
  await box(commonplace).focus()
  await keyboard.type('articles from northern wire published in 2023')
  await expect(suggestions(commonplace)).toContainText(['from “northern wire”, published in 2023'])
  await picture(commonplace, 'search-plain-words')
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await expect(box(commonplace)).toHaveValue('site:"northern wire" published:2023 ')
  await expect(commonplace.rows()).toHaveCount(1)
  await keyboard.press('Enter')
  await expect(window.locator('iframe[title]')).toBeFocused()

  await expect(commonplace.article.getByText('Four cameras look out')).toBeVisible()
  await keyboard.press('/')
  await expect(box(commonplace)).toBeFocused()
  await keyboard.press('Backspace')
  await expect(suggestions(commonplace).first()).toContainText('site:"northern wire"')
  await picture(commonplace, 'search-recent')
  await commonplace.kill()
  await commonplace.start()
  await box(commonplace).focus()
  await expect(suggestions(commonplace).first()).toContainText('site:"northern wire"')
  await suggestions(commonplace).filter({ hasText: 'Forget recent searches' }).click()
  await expect(suggestions(commonplace)).toHaveCount(0)
})

test('where nothing is found one sees what to leave away, and what was meant', async ({
  commonplace,
}) => {
  const { window } = commonplace
  await box(commonplace).fill('river site:"Northern Wire" ')
  await expect(window.getByText('Nothing found')).toBeVisible()
  const without = window.getByRole('button', { name: /^Without site:"Northern Wire"/ })
  await expect(without).toBeVisible()
  await expectAccessible(window, 'nothing found')
  await picture(commonplace, 'search-relax')
  await without.click()
  await expect(commonplace.rows().first()).toContainText('The river')

  await box(commonplace).fill('ministrees ')
  await window.getByRole('group', { name: 'Close matches' }).getByRole('button').first().click()
  await expect(box(commonplace)).toHaveValue(/^ministr/)
  await expect(commonplace.rows().first()).toBeVisible()
})

test('highlights and notes are listed by themselves, and a highlight opens where it stands', async ({
  commonplace,
}) => {
  const { window, article } = commonplace
  const { keyboard } = window
  await commonplace.rows().filter({ hasText: 'A short history' }).click()
  await article.getByText('Nothing was done about the foreman').dblclick()
  await keyboard.press('h')
  await expect(commonplace.rows().filter({ hasText: 'A short history' })).toContainText('1')
  const marked = await article
    .locator('html')
    .evaluate(() => String([...(CSS.highlights.get('mark-yellow') ?? [])][0]))

  await box(commonplace).fill(`${marked} `)
  await window.getByRole('radio', { name: 'Highlights' }).click()
  await expect(commonplace.rows()).toHaveCount(1)
  await expect(commonplace.rows().locator('mark')).toHaveText(marked)
  await expectAccessible(window, 'highlights found')
  await picture(commonplace, 'search-highlights')
  await window.getByRole('radio', { name: 'Notes' }).click()
  await expect(window.getByText('Nothing found')).toBeVisible()
  await window.getByRole('button', { name: /^Among everything/ }).click()
  await expect(commonplace.rows()).not.toHaveCount(0)
})

test('every hit is drawn, a phrase as one, and one goes from hit to hit', async ({
  commonplace,
}) => {
  const { window, article } = commonplace
  await box(commonplace).fill('"the foreman"')
  await expect(commonplace.rows()).toHaveCount(1)
  await expect(commonplace.rows().locator('mark').first()).toHaveText('the foreman')
  await box(commonplace).press('Enter')
  await expect(window.locator('iframe[title]')).toBeFocused()

  await expect.poll(() => hits(article)).toEqual({ current: 'the foreman', all: 3, at: 0 })
  await window.keyboard.press('Control+g')
  await expect.poll(() => hits(article)).toEqual({ current: 'the foreman', all: 3, at: 1 })
  await window.keyboard.press('Control+Shift+G')
  await expect.poll(() => hits(article)).toEqual({ current: 'the foreman', all: 3, at: 0 })
  await picture(commonplace, 'search-hits')
})

test('a search is saved as a smart collection, counts live, and is there after a restart', async ({
  commonplace,
}) => {
  const { window } = commonplace
  await box(commonplace).fill('site:"The Gauge" ')
  await expect(commonplace.rows()).toHaveCount(3)
  await window.getByRole('button', { name: 'Save as a smart collection' }).click()
  await window.getByLabel('Name', { exact: true }).fill('Measured things')
  await expectAccessible(window, 'saving a search')
  await picture(commonplace, 'search-save')
  await window.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(collection(commonplace, 'Measured things 3')).toBeVisible()

  await commonplace.rows().filter({ hasText: 'Counting the dead' }).click()
  await window.getByRole('button', { name: 'Move to the trash' }).click()
  await expect(collection(commonplace, 'Measured things 2')).toBeVisible()
  await commonplace.kill()
  await commonplace.start()

  const again = commonplace.window
  await collection(commonplace, 'Measured things 2').click()
  await expect(commonplace.rows()).toHaveCount(2)
  await expect(collection(commonplace, 'Measured things 2')).toHaveAttribute('aria-current', 'page')
  await expectAccessible(again, 'a smart collection')
  await picture(commonplace, 'smart-collection')
  await box(commonplace).fill('site:"The Gauge" river ')
  await expect(commonplace.rows()).toHaveCount(1)
  await again.getByRole('button', { name: 'Change “Measured things” to this search' }).click()
  await expect(collection(commonplace, 'Measured things 1')).toBeVisible()
  await again.keyboard.press('Control+z')
  await expect(collection(commonplace, 'Measured things 2')).toBeVisible()
})

test('by keyboard alone a smart collection is saved, renamed, removed and brought back', async ({
  commonplace,
}) => {
  const { window } = commonplace
  const { keyboard } = window
  await window.getByRole('listbox', { name: 'Clips' }).focus()
  await keyboard.press('/')
  await keyboard.type('the foreman ')
  await expect(commonplace.rows()).toHaveCount(1)
  await tabTo(commonplace, 'Save as a smart collection')
  await keyboard.press('Enter')
  await expect(window.getByLabel('Name', { exact: true })).toBeFocused()
  await keyboard.type('Foremen')
  await keyboard.press('Enter')
  await expect(collection(commonplace, 'Foremen 1')).toBeVisible()

  await collection(commonplace, 'Foremen 1').focus()
  await keyboard.press('Tab')
  await expect(window.getByRole('button', { name: 'More about Foremen' })).toBeFocused()
  await keyboard.press('Enter')
  await expect(window.getByRole('menuitem', { name: 'Rename' })).toBeFocused()
  await keyboard.press('Enter')
  await expect(window.getByLabel('Name', { exact: true })).toBeFocused()
  await keyboard.type('Bosses')
  await keyboard.press('Enter')
  await expect(collection(commonplace, 'Bosses 1')).toBeVisible()

  await window.getByRole('button', { name: 'More about Bosses' }).focus()
  await keyboard.press('Enter')
  await expect(window.getByRole('menuitem', { name: 'Rename' })).toBeFocused()
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await expect(collection(commonplace, 'Bosses 1')).toHaveCount(0)
  await expect(window.getByText('Moved the smart collection “Bosses” to the trash')).toBeVisible()
  await keyboard.press('Control+z')
  await expect(collection(commonplace, 'Bosses 1')).toBeVisible()
})

test('one sees what is not searched and why, and has the index made anew', async ({
  commonplace,
}) => {
  const { window } = commonplace
  await box(commonplace).fill('river ')
  await expect(commonplace.rows().first()).toContainText('The river')
  await window.getByRole('button', { name: 'What is searched' }).click()
  await expect(window.getByText('Everything in the library can be searched')).toBeVisible()
  await expectAccessible(window, 'what is searched')
  await picture(commonplace, 'what-is-searched')

  await window.getByRole('button', { name: 'Rebuild the index' }).click()

  await expect(commonplace.activity).toContainText('Rebuilding the search index')
  await window.keyboard.press('Escape')
  await box(commonplace).fill('the foreman ')
  await expect(commonplace.rows()).toHaveCount(1)
})

test('every look of a search fits a small window and can be read in the dark', async ({
  commonplace,
}) => {
  const { window } = commonplace
  await box(commonplace).fill('the water -site:Crossings ')
  await expect(commonplace.rows().first()).toBeVisible()
  await commonplace.rows().first().click()
  await window.getByRole('button', { name: 'Refine' }).click()
  await expect(window.getByRole('toolbar', { name: 'Site' })).toBeVisible()
  for (const [width, height, theme] of [
    [900, 600, 'light'],
    [900, 600, 'dark'],
    [1280, 800, 'dark'],
  ] as const) {
    await commonplace.resize(width, height)
    await window.evaluate(
      (chosen) => globalThis.window.commonplace.request('settings.change', { theme: chosen }),
      theme,
    )
    await expect(window.locator('html')).toHaveAttribute('data-theme', theme)
    await expectAccessible(window, `a refined search, ${theme}, ${width}`)
    await picture(commonplace, `search-refined-${theme}-${width}`)
    await box(commonplace).focus()
    await box(commonplace).press('End')
    await box(commonplace).pressSequentially('site:')
    await expect(suggestions(commonplace).first()).toBeVisible()
    await expectAccessible(window, `suggestions, ${theme}, ${width}`)
    await picture(commonplace, `search-suggestions-${theme}-${width}`)
    for (let letter = 0; letter < 'site:'.length; letter++)
      await box(commonplace).press('Backspace')
  }
})

test('a narrow window shows smart collections and tags in a drawer, by keyboard too', async ({
  commonplace,
}) => {
  const { window } = commonplace
  const { keyboard } = window
  await window.evaluate(async () => {
    const { request } = globalThis.window.commonplace
    await request('searches.save', { name: 'Two rivers', query: 'river' })
  })
  await commonplace.rows().filter({ hasText: 'The river' }).click()
  await window.getByRole('listbox', { name: 'Clips' }).focus()
  await keyboard.press('t')
  await keyboard.insertText('water/rivers')
  await keyboard.press('Enter')
  await keyboard.press('Escape')
  const drawer = window.getByRole('dialog', { name: 'Sidebar' })
  await commonplace.resize(900, 600)
  await expect(collection(commonplace, 'Two rivers \\d+')).toHaveCount(0)

  await window.getByRole('button', { name: 'Collections and tags' }).click()
  await drawer.getByRole('button', { name: /^Two rivers/ }).click()
  await expect(box(commonplace)).toHaveValue('river')
  await expect(drawer).toHaveCount(0)

  await window.getByRole('listbox', { name: 'Clips' }).focus()
  await keyboard.press('g')
  await keyboard.press('s')
  await expect(drawer).toContainText('rivers')
  await expectAccessible(window, 'the sidebar in a drawer')
  for (const theme of ['light', 'dark'] as const) {
    await window.evaluate(
      (chosen) => globalThis.window.commonplace.request('settings.change', { theme: chosen }),
      theme,
    )
    await expect(window.locator('html')).toHaveAttribute('data-theme', theme)
    await picture(commonplace, `sidebar-drawer-${theme}`)
  }
  await keyboard.press('Escape')
  await expect(drawer).toHaveCount(0)
  await picture(commonplace, 'sidebar-rail')
})

function collection({ window }: Commonplace, name: string) {
  return window
    .getByRole('region', { name: 'Smart collections' })
    .getByRole('button', { name: new RegExp(`^${name}$`) })
}

async function tabTo({ window }: Commonplace, name: string) {
  const button = window.getByRole('button', { name })
  for (let tabs = 0; tabs < 12; tabs++) {
    await window.keyboard.press('Tab')
    if (await button.evaluate((element) => element === document.activeElement)) return
  }
  await expect(button).toBeFocused()
}

function box({ window }: Commonplace) {
  return window.getByLabel('Search', { exact: true })
}

function status({ window }: Commonplace) {
  return window.getByRole('status').filter({ hasText: 'found' })
}

function suggestions({ window }: Commonplace) {
  return window.getByRole('listbox', { name: 'Suggestions' }).getByRole('option')
}

/** The hit one is at, how many there are, and which of them it is. */
function hits(article: Commonplace['article']) {
  return article.locator('article').evaluate(() => {
    const set = (name: string) => [...(CSS.highlights.get(name) ?? [])] as Range[]
    const [current] = set('hit-current')
    const others = set('hit')
    const before = others.filter(
      (range) => current && range.compareBoundaryPoints(Range.START_TO_START, current) < 0,
    )
    return { current: String(current), all: others.length + 1, at: before.length }
  })
}

async function picture({ window }: Commonplace, name: string) {
  await mkdir(PICTURES, { recursive: true })
  await window.screenshot({ path: join(PICTURES, `${name}.png`) })
}
