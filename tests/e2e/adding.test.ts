import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Locator } from '@playwright/test'
import type { Commonplace } from './commonplace'
import { anArticle, expect, html, PAGES, silence, status, test } from './page-server'

const BLOGGER = {
  title: 'The Ledger That Counted Empty Ships',
  byline: 'Ilse Marrow · harborpapers.example · Nov 14, 2023 · 1 minute',
  shownDate: 'Nov 14, 2023',
  paragraphs: [
    /^For most of a winter I read one book: .* the string around it was still tied\.$/,
    /^The clerk’s reason is on the first page\. .* “and will be going somewhere, .* know both\.”$/,
    /^He went on for nineteen years\. .* had nothing to carry back\.$/,
    /^What the customs books show as a quiet decade .* the one column that no one taxed\.$/,
  ],
}

const NEWS = {
  title: 'Bridge closed for a week as engineers find hidden timber',
  byline: 'Moira Fenn, Dele Okafor · The Tideway Courier · Mar 5, 2024 · 1 minute',
  shownDate: 'Mar 5, 2024',
}

test.describe('A page saved from a browser and dropped as a file', () => {
  for (const [name, expectWhole] of [
    ['blogger', expectWholeBlogPost],
    ['news', expectWholeNewsPage],
  ] as const) {
    test(`becomes a clean clip that keeps its picture when its folder is gone: ${name}`, async ({
      commonplace,
    }) => {
      const folder = await copyOfPages(commonplace)
      await commonplace.drop(join(folder, `${name}.html`))
      await expectWhole(commonplace)
      await expect.poll(() => assetsOf(commonplace)).toHaveLength(1)

      await rm(folder, { recursive: true })
      await commonplace.kill()
      await commonplace.start()
      await commonplace.rows().first().click()

      await expectWhole(commonplace)
    })
  }

  test('is read in the charset it was written in', async ({ commonplace }) => {
    const { article } = commonplace
    await commonplace.drop(join(PAGES, 'chinese.html'))

    await expect(article.getByRole('heading', { level: 1 })).toHaveText(
      '古桥修缮完成 老城居民重新过河',
    )
    await expect(article.locator('article p')).toHaveText([
      /^本报讯 经过十一个月的修缮，.*必经之路。$/,
      /^负责工程的工程师说，.*需要更换。$/,
      /^住在桥边的一位老人告诉记者，.*没有什么不同。$/,
      /^文物部门表示，.*向市民公布。$/,
    ])
    await expect(commonplace.rows().first()).toContainText('Jan 30, 2024')
    await expect(article.getByText(/责任编辑|版权所有|首页/)).toHaveCount(0)

    await commonplace.window.keyboard.press('o')
    await expect(original(commonplace).getByText('版权所有 江城晚报网')).toBeVisible()
  })
})

test.describe('An address', () => {
  test('becomes a clip that needs the site never again', async ({ commonplace, site }) => {
    await commonplace.add(site.at('/news.html'))
    await expectWholeNewsPage(commonplace)
    const askedToClip = [...site.asked]
    expect(askedToClip).toEqual(['/news.html', '/news_files/bridge-large.png'])

    await commonplace.kill()
    await commonplace.start()
    await commonplace.rows().first().click()
    await expectWholeNewsPage(commonplace)
    await commonplace.window.keyboard.press('o')
    await expect(original(commonplace).getByText('Lock keeper retires')).toBeVisible()
    expect(site.asked).toEqual(askedToClip)

    await site.close()
    await commonplace.kill()
    await commonplace.start()
    await commonplace.rows().first().click()
    await expectWholeNewsPage(commonplace)
  })

  test('that is here already is not kept twice unless one wants both', async ({
    commonplace,
    site,
  }) => {
    const { activity, window } = commonplace
    await commonplace.add(site.at('/news.html'))
    await expectWholeNewsPage(commonplace)
    await commonplace.add('A thought of another day, put between the two.')
    await expect(commonplace.rows()).toHaveCount(2)
    await expect(commonplace.article.getByText('A thought of another day')).toHaveCount(2)

    await commonplace.add(`${site.at('/news.html')}?utm_source=letter#comments`)
    await expect(
      activity.getByText(/^Already saved on \w{3} \d+, \d{4}: “Bridge closed/),
    ).toBeVisible()
    await window.screenshot({ path: 'test-results/screens/adding-already-saved.png' })
    await activity.getByRole('button', { name: 'Open' }).click()
    await expectWholeNewsPage(commonplace)
    await expect(commonplace.rows()).toHaveCount(2)

    await activity.getByRole('button', { name: 'Keep both' }).click()
    await expect(commonplace.rows()).toHaveCount(3)
    await expect(commonplace.rows().filter({ hasText: NEWS.title })).toHaveCount(2)
    await expect(activity).toHaveCount(0)
    await expectWholeNewsPage(commonplace)
  })
})

test.describe('Many at once', () => {
  test('name what failed and why, and try it again when the site is mended', async ({
    commonplace,
    site,
  }) => {
    const { activity, window } = commonplace
    site.answer('/one', html(anArticle('The first of three')))
    site.answer('/two', status(503))
    site.answer('/three', html(anArticle('The third of three')))
    site.answer('/gone', status(410))

    await commonplace.add(
      ['/one', '/two', '/three', '/gone'].map((path) => site.at(path)).join('\n'),
    )

    await expect(activity.getByRole('status')).toHaveText('2 saved, 2 could not be clipped')
    await expect(activity.getByRole('listitem')).toHaveText([
      new RegExp(`${site.at('/two')}.*${site.host} is out of order at the moment \\(503\\)\\.`),
      new RegExp(`${site.at('/gone')}.*taken away for good \\(410\\)\\.`),
    ])
    await expect(commonplace.rows()).toHaveCount(2)
    await window.screenshot({ path: 'test-results/screens/adding-failures.png' })

    site.answer('/two', html(anArticle('The second of three')))
    await activity.getByRole('button', { name: 'Try these 2 again' }).click()
    await expect(activity.getByRole('status')).toHaveText('1 saved, 1 could not be clipped')
    await expect(commonplace.rows()).toHaveCount(3)

    site.answer('/gone', html(anArticle('Found again after all')))
    await activity.getByRole('button', { name: 'Try again' }).click()
    await expect(activity).toHaveCount(0)
    await expect(commonplace.rows()).toHaveCount(4)
    await expect(commonplace.article.getByRole('heading', { level: 1 })).toHaveText(
      'Found again after all',
    )
  })

  test('show how far they are, and can be cancelled while a site says nothing', async ({
    commonplace,
    site,
  }) => {
    const { activity } = commonplace
    site.answer('/one', html(anArticle('The one that answers')))
    site.answer('/silent', silence)

    await commonplace.add(`${site.at('/one')} ${site.at('/silent')}`)

    await expect(activity.getByRole('status')).toHaveText('Clipping 2 pages: 1 of 2')
    await expect(activity.getByText(site.at('/silent'), { exact: true })).toBeVisible()
    await expect(activity.getByRole('progressbar')).toHaveAttribute('value', '1')
    await activity.getByRole('button', { name: 'Cancel' }).click()
    await expect(activity.getByRole('status')).toHaveText('1 saved, 1 cancelled')
    await expect(commonplace.rows()).toHaveCount(1)

    await activity.getByRole('button', { name: 'Dismiss' }).click()
    await expect(activity).toHaveCount(0)
  })

  test('come out of a folder that is dropped, with those below it', async ({ commonplace }) => {
    const { activity } = commonplace
    const folder = await copyOfPages(commonplace)
    await mkdir(join(folder, 'deeper'))
    await writeFile(join(folder, 'deeper', 'page.htm'), anArticle('A page in a folder of a folder'))
    await writeFile(join(folder, 'table.csv'), 'not,a,page')

    await commonplace.dragIn([folder], { x: 100, y: 400 })

    // The news, the post, the Chinese page, two texts and the deeper page; the empty file fails.
    await expect(activity.getByRole('status')).toHaveText('6 saved, 1 could not be clipped')
    await expect(activity.getByRole('listitem')).toHaveText([
      'empty.htmlempty.html is empty, so there is nothing to clip.',
    ])
    await expect(commonplace.rows()).toHaveCount(6)
    await expect(
      commonplace.rows().filter({ hasText: 'A page in a folder of a folder' }),
    ).toHaveCount(1)
  })

  test('that are none, for a folder holds no page, say so', async ({ commonplace }) => {
    const folder = join(commonplace.home, 'no pages')
    await mkdir(folder)
    await writeFile(join(folder, 'table.csv'), 'not,a,page')

    await commonplace.dragIn([folder], { x: 100, y: 400 })

    await expect(commonplace.activity.getByRole('listitem')).toHaveText([
      `no pages${folder} is a folder with no page in it that can be read. Web pages, PDFs, plain text and Markdown can be clipped.`,
    ])
  })
})

test('What is dragged into the window is taken over an open article too', async ({
  commonplace,
}) => {
  await commonplace.drop(join(PAGES, 'plain.txt'))
  const frame = await commonplace.window.locator('iframe[title]').boundingBox()
  if (!frame) throw new Error('No article is on the screen.')

  await commonplace.dragIn(
    [join(PAGES, 'no-title.txt')],
    { x: 100, y: 400 },
    { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 },
  )

  await expect(commonplace.rows()).toHaveCount(2)
  await expect(commonplace.window.getByText('Drop to clip')).toHaveCount(0)
})

test('Markup that is pasted keeps its headings, emphasis and links', async ({ commonplace }) => {
  const { article, window } = commonplace
  await window.keyboard.press('a')
  await window.getByLabel(/An address, several addresses/).evaluate(
    (field, [markup = '', words = '']) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', markup)
      clipboardData.setData('text/plain', words)
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      field.dispatchEvent(paste)
      // An event made by a program pastes nothing by itself.
      if (!paste.defaultPrevented) document.execCommand('insertText', false, words)
    },
    [
      `<h2>Why salt</h2><p>It was <em>dear</em>, as <a href="https://salt.example/prices?y=1870">the
       prices</a> show.</p><h3>And why here</h3><p>The bay is shallow.</p>`,
      'Why salt\nIt was dear, as the prices show.\nAnd why here\nThe bay is shallow.',
    ],
  )
  await expect(window.getByText('This page will be clipped.')).toBeVisible()
  await window.keyboard.press('Control+Enter')

  await expect(article.locator('article :is(h2, h3)')).toHaveText(['Why salt', 'And why here'])
  await expect(article.locator('article p')).toHaveText([
    'It was dear, as the prices show.',
    'The bay is shallow.',
  ])
  await expect(article.locator('article em')).toHaveText('dear')
  await expect(article.getByRole('link', { name: 'the prices' })).toHaveAttribute(
    'href',
    'https://salt.example/prices?y=1870',
  )
})

test.describe('A clip', () => {
  test('goes to the archive, the favorites and the trash, and comes back', async ({
    commonplace,
  }) => {
    const { window } = commonplace
    const { keyboard } = window
    const toast = (words: string) => window.getByRole('status').filter({ hasText: words })
    await addThreeThoughts(commonplace)

    await keyboard.press('s')
    await expect(commonplace.shelf('Favorites')).toHaveText('Favorites1')

    await commonplace.rows().filter({ hasText: 'second thought' }).click()
    await keyboard.press('e')
    await expect(toast('Moved “The second thought” to the archive')).toBeVisible()
    await expectShelves(commonplace, { Inbox: 2, Archive: 1, Trash: 0 })

    await commonplace.rows().filter({ hasText: 'first thought' }).click()
    await keyboard.press('#')
    await expect(toast('Moved “The first thought” to the trash')).toBeVisible()
    await expectShelves(commonplace, { Inbox: 1, Archive: 1, Trash: 1 })

    await window
      .getByText('Moved “The first thought” to the trash')
      .locator('..')
      .getByRole('button', { name: 'Undo' })
      .click()
    await expectShelves(commonplace, { Inbox: 2, Archive: 1, Trash: 0 })

    await commonplace.rows().filter({ hasText: 'first thought' }).click()
    await keyboard.press('#')
    await expectShelves(commonplace, { Inbox: 1, Archive: 1, Trash: 1 })
    await commonplace.kill()
    await commonplace.start()
    await expectShelves(commonplace, { Inbox: 1, Archive: 1, Trash: 1, Favorites: 1 })

    await commonplace.shelf('Trash').click()
    await commonplace.rows().filter({ hasText: 'first thought' }).click()
    await commonplace.window.getByRole('button', { name: 'Restore from the trash' }).click()
    await expectShelves(commonplace, { Inbox: 2, Archive: 1, Trash: 0, Favorites: 1 })
    await expect(commonplace.window.getByText('No clips in the trash')).toBeVisible()
  })

  test('and all that was done to it is undone and done again by Ctrl+Z', async ({
    commonplace,
  }) => {
    const { keyboard } = commonplace.window
    await addThreeThoughts(commonplace)
    await keyboard.press('e')
    await expectShelves(commonplace, { Inbox: 2, Archive: 1 })
    await keyboard.press('#')
    await expectShelves(commonplace, { Inbox: 1, Archive: 1, Trash: 1 })

    await keyboard.press('Control+z')
    await expectShelves(commonplace, { Inbox: 2, Archive: 1, Trash: 0 })
    await keyboard.press('Control+z')
    await expectShelves(commonplace, { Inbox: 3, Archive: 0, Trash: 0 })
    await keyboard.press('Control+Shift+z')
    await expectShelves(commonplace, { Inbox: 2, Archive: 1, Trash: 0 })
    await keyboard.press('Control+Shift+z')
    await expectShelves(commonplace, { Inbox: 1, Archive: 1, Trash: 1 })
    await keyboard.press('Control+Shift+z')
    await expect(commonplace.window.getByText('Nothing to redo')).toBeVisible()
    await expectShelves(commonplace, { Inbox: 1, Archive: 1, Trash: 1 })
  })

  test('is shown as article or as original by O, and the original without its scripts', async ({
    commonplace,
  }) => {
    const { article, window } = commonplace
    await commonplace.drop(join(PAGES, 'news.html'))
    await expectWholeNewsPage(commonplace)

    await window.keyboard.press('o')
    await expect(original(commonplace).getByText('Sign up to our morning newsletter')).toBeVisible()
    await expect(original(commonplace).getByText('written by a script')).toHaveCount(0)
    await expect(article.locator('article')).toHaveCount(0)

    await window.getByRole('listbox').focus()
    await window.keyboard.press('o')
    await expectWholeNewsPage(commonplace)
    await expect(window.locator('iframe[title]')).toHaveCount(1)
  })
})

async function expectWholeBlogPost(commonplace: Commonplace) {
  const { article } = commonplace
  await expect(article.getByRole('heading')).toHaveText([BLOGGER.title])
  await expect(article.locator('header p')).toHaveText(BLOGGER.byline)
  await expect(commonplace.rows()).toHaveCount(1)
  await expect(commonplace.rows().first()).toContainText(BLOGGER.shownDate)
  await expect(article.locator('article p').filter({ hasText: /\w/ })).toHaveText(
    BLOGGER.paragraphs,
  )
  await expectPicture(article.getByRole('img'), 'A page of the ledger', 64)
  await expect(
    article.getByText(/Pages|comment|Posted by|Labels|Older Post|Search This|Subscribe|About Me/),
  ).toHaveCount(0)
}

async function expectWholeNewsPage(commonplace: Commonplace) {
  const { article } = commonplace
  await expect(article.getByRole('heading')).toHaveText([NEWS.title, 'What was found'])
  await expect(article.locator('header p')).toHaveText(NEWS.byline)
  await expect(commonplace.rows().filter({ hasText: NEWS.shownDate })).not.toHaveCount(0)
  await expect(
    article.locator(':is(p:not(blockquote p, header p), figcaption, h2, ul, table, blockquote)'),
  ).toHaveText([
    /^The Tideway road bridge will stay closed .* no drawing of it\.$/,
    'The bridge at low water on Monday. Photograph: A. Quill',
    /^“We took up one plank and there was a forest under it,” .* than the steel\.”$/,
    'What was found',
    'The beams were laid in three rows:',
    /^an outer row under each footway,.*a middle row.*one short row nobody can explain\.$/,
    /^Timber by row/,
    /^A letter in the county archive, .* the only mention of them:$/,
    /^I have put in such wood as I had, .* wait for iron\.$/,
    /^Buses will run by way of the lock .* this year’s budget\.$/,
  ])
  await expectPicture(article.locator('figure img'), 'Enlarge: The bridge at low water', 96)
  await expect(article.locator('figcaption')).toHaveText(/Photograph: A\. Quill$/)
  await expect(article.getByRole('listitem')).toHaveCount(3)
  await expect(article.locator('blockquote p')).toHaveText(/^I have put in such wood/)
  await expect(article.getByRole('columnheader')).toHaveText(['Row', 'Beams'])
  await expect(article.getByRole('cell')).toHaveText(['Outer', '14', 'Middle', '9', 'Short', '3'])
  await expect(
    article.getByText(/Sign up|Related|Lock keeper|Facebook|Most read|Hidden words|by a script/),
  ).toHaveCount(0)
}

async function expectPicture(picture: Locator, name: string, width: number) {
  await expect(picture).toHaveAccessibleName(name)
  await expect
    .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBe(width)
}

async function expectShelves(commonplace: Commonplace, counts: Record<string, number>) {
  for (const [name, count] of Object.entries(counts)) {
    await expect(commonplace.shelf(name)).toHaveText(count === 0 ? name : `${name}${count}`)
  }
}

async function addThreeThoughts(commonplace: Commonplace) {
  for (const name of ['first', 'second', 'third']) {
    await commonplace.add(`The ${name} thought. It is kept here with a few more words.`)
    await expect(commonplace.article.getByRole('heading', { level: 1 })).toHaveText(
      `The ${name} thought`,
    )
  }
}

function original({ window }: Commonplace) {
  return window.frameLocator('iframe[title^="Original:"]')
}

async function copyOfPages({ home }: Commonplace) {
  const folder = join(home, 'pages')
  // The pages of single rules would be many.
  await cp(PAGES, folder, { recursive: true, filter: (path) => basename(path) !== 'golden' })
  return folder
}

async function assetsOf({ library }: Commonplace) {
  const entries = await readdir(join(library, 'assets'), { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile())
}
