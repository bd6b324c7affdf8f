import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expectAccessible } from './accessibility'
import type { Commonplace } from './commonplace'
import { anArticle, expect, html, PAGES, test, type PageServer } from './page-server'

const TITLE = 'A census of lamps'
const WORDS = 'Four hundred and twelve lamps were counted between dusk and ten at night.'
const BODY = `<h1>${TITLE}</h1><p>${WORDS}</p><p>Every fifth lamp was out, and nobody had said so, for everybody
  thought that somebody else had.</p><p>The map of lamps will be printed again, with a pencil beside it.</p>`

type Road = (commonplace: Commonplace, site: PageServer) => Promise<void>
type Kind = { name: string; road: Road; picture?: true; address?: string }

const KINDS: Kind[] = [
  {
    name: 'an address',
    picture: true,
    road: async (commonplace, site) => {
      site.answer(
        '/lamps',
        html(page(`<figure><img src="/news_files/bridge-large.png" alt="A lamp"></figure>`)),
      )
      await commonplace.add(site.at('/lamps'))
    },
  },
  {
    name: 'an HTML file with its folder',
    picture: true,
    road: async (commonplace) => {
      await mkdir(join(commonplace.home, 'lamps_files'))
      await writeFile(join(commonplace.home, 'lamps_files', 'lamp.png'), await png())
      await dropFile(
        commonplace,
        'lamps.html',
        page('<img src="lamps_files/lamp.png" alt="A lamp">'),
      )
    },
  },
  {
    name: 'a page saved by SingleFile',
    picture: true,
    address: 'https://lamps.example/census',
    road: async (commonplace) => {
      const picture = `<img alt="A lamp" src="data:image/png;base64,${(await png()).toString('base64')}">`
      const note = `<!--\n Page saved with SingleFile \n url: https://lamps.example/census \n saved date: Sun Mar 03 2024 10:00:00 GMT+0000\n-->`
      await dropFile(commonplace, 'single.html', page(picture).replace('<head>', `${note}<head>`))
    },
  },
  {
    name: 'an MHTML archive',
    picture: true,
    address: 'https://lamps.example/census',
    road: async (commonplace) => {
      await dropFile(commonplace, 'lamps.mhtml', await mhtml())
    },
  },
  {
    name: 'a plain text',
    road: (commonplace) =>
      dropFile(
        commonplace,
        'lamps.txt',
        `${TITLE}\n\nMarch 3, 2024\n\n${WORDS}\n\nEvery fifth lamp was out.\n`,
      ),
  },
  {
    name: 'a Markdown file',
    address: 'https://lamps.example/census',
    road: (commonplace) =>
      dropFile(
        commonplace,
        'lamps.md',
        `---\ntitle: ${TITLE}\nurl: https://lamps.example/census\ntags: [lamps, counting]\n---\n\n${WORDS}\n\n- one\n- two\n`,
      ),
  },
  {
    name: 'a text that is pasted',
    road: (commonplace) => commonplace.add(`${TITLE}\n\n${WORDS}\n\nEvery fifth was out.`),
  },
  {
    name: 'HTML that is pasted',
    picture: true,
    road: async (commonplace) => {
      const picture = `<img alt="A lamp" src="data:image/png;base64,${(await png()).toString('base64')}">`
      await commonplace.add(page(picture))
    },
  },
  {
    name: 'a folder',
    road: async (commonplace) => {
      const folder = join(commonplace.home, 'folder')
      await mkdir(folder)
      await writeFile(join(folder, 'lamps.html'), page(''))
      await commonplace.dragIn([folder], { x: 100, y: 400 })
    },
  },
]

test.describe('From its source to reading without a network:', () => {
  for (const { name, road, picture, address } of KINDS) {
    test(name, async ({ commonplace, site }) => {
      await road(commonplace, site)
      await expect(commonplace.rows()).toHaveCount(1)
      await expect(commonplace.rows().first()).toContainText(TITLE)
      await commonplace.kill()
      await site.close()
      const asked = site.asked.length

      await commonplace.start()
      await commonplace.rows().first().click()

      const { article } = commonplace
      await expect(article.getByRole('heading', { level: 1 })).toHaveText(TITLE)
      await expect(article.getByText(WORDS)).toBeVisible()
      if (picture) {
        const image = article.getByRole('button', { name: 'Enlarge: A lamp' })
        await expect
          .poll(() => image.evaluate((each) => (each as HTMLImageElement).naturalWidth))
          .toBeGreaterThan(10)
      }
      if (address) {
        await commonplace.window.keyboard.press('i')
        await expect(commonplace.window.getByText(address, { exact: true })).toBeVisible()
      }
      expect(site.asked).toHaveLength(asked)
    })
  }
})

test('A drawing in SVG is kept, and shown without what it could do', async ({ commonplace }) => {
  const drawing = `<svg width="300" height="200" onload="parent.x()"><title>Lamps by street</title><script>parent.x()</script>
    <rect width="80" height="120" fill="teal"></rect><text x="9" y="20">Quay</text></svg>`
  await dropFile(
    commonplace,
    'chart.html',
    page(`<figure>${drawing}<figcaption>By street</figcaption></figure>`),
  )

  const picture = commonplace.article.getByRole('button', { name: 'Enlarge: Lamps by street' })
  await expect
    .poll(() => picture.evaluate((each) => (each as HTMLImageElement).naturalWidth))
    .toBe(300)
})

test('The tags of a page are offered in the info panel, and put on by a press', async ({
  commonplace,
}) => {
  const { window } = commonplace
  await dropFile(
    commonplace,
    'lamps.md',
    `---\ntitle: ${TITLE}\ntags: [lamps, counting]\n---\n\n${WORDS}\n`,
  )
  await expect(commonplace.article.getByText(WORDS)).toBeVisible()

  await window.keyboard.press('i')
  await window.getByRole('button', { name: 'Add the tag counting' }).click()

  await expect(window.getByRole('group', { name: 'Tags', exact: true })).toContainText('counting')
  await expect(window.getByRole('button', { name: 'Add the tag counting' })).toHaveCount(0)
  await expect(window.getByRole('button', { name: 'Add the tag lamps' })).toBeVisible()
})

test.describe('A page clipped again', () => {
  test('becomes a version, and a wall never takes the place of a good one', async ({
    commonplace,
    site,
  }) => {
    const { activity, article, window } = commonplace
    site.answer('/lamps', html(page('')))
    await commonplace.add(site.at('/lamps'))
    await expect(article.getByText(WORDS)).toBeVisible()

    site.answer('/lamps', html(anArticle(TITLE, 'Please sign in to continue reading.')))
    await commonplace.add(site.at('/lamps'))
    await activity.getByRole('button', { name: 'New version' }).click()

    await expect(activity.getByText(/looks like a page that asks to sign in/)).toBeVisible()
    await expect(article.getByText(WORDS)).toBeVisible()
    await window.keyboard.press('i')
    const versions = window.getByRole('group', { name: 'Versions' })
    await expect(versions.getByRole('listitem')).toHaveText([/asks to sign in.*Show$/, /shown$/])
    await window.screenshot({ path: 'test-results/screens/versions.png' })
    await expectAccessible(window, 'versions')

    await versions.getByRole('button', { name: /^Show the version/ }).click()
    await expect(article.getByText('Please sign in to continue reading.').first()).toBeVisible()
    await expect(window.getByRole('note')).toContainText(
      'This looks like a page that asks to sign in.',
    )
    await window.keyboard.press('Escape')
    await window.keyboard.press('Control+z')
    await expect(article.getByText(WORDS)).toBeVisible()
  })

  test('by its key keeps what was marked, and says so where the words are gone', async ({
    commonplace,
    site,
  }) => {
    const { article, window } = commonplace
    site.answer('/lamps', html(page('')))
    await commonplace.add(site.at('/lamps'))
    await expect(article.getByText(WORDS)).toBeVisible()
    await window.locator('iframe[title]').focus()
    await window.keyboard.press('ArrowDown')
    await window.keyboard.press('h')
    await window.keyboard.press('b')
    await expect(window.getByRole('complementary').locator('article')).toHaveCount(1)

    const rewritten =
      'Nobody knows by now how many of them stood along the quay before the war, or who lit each one in the evening.'
    site.answer('/lamps', html(anArticle(TITLE, rewritten)))
    await window.keyboard.press('c')

    await expect(article.getByText(rewritten).first()).toBeVisible()
    await expect(window.getByRole('complementary').locator('article')).toContainText(
      'These words are not in the version that is shown.',
    )
    await window.screenshot({ path: 'test-results/screens/orphan.png' })
    await expectAccessible(window, 'a highlight whose words are gone')
  })

  test('gets the pictures that were missing', async ({ commonplace, site }) => {
    const { article, window } = commonplace
    site.answer('/lamp.png', (_, response) => response.writeHead(503).end())
    site.answer('/lamps', html(page('<img src="/lamp.png" alt="A lamp">')))
    await commonplace.add(site.at('/lamps'))
    await expect(article.getByText(WORDS)).toBeVisible()
    await window.keyboard.press('i')
    await window.getByText('1 of 1 pictures missing').click()
    await expect(window.getByText('The server did not give it (503).')).toBeVisible()

    const picture = await png()
    site.answer('/lamp.png', (_, response) =>
      response.setHeader('content-type', 'image/png').end(picture),
    )
    await window.getByRole('button', { name: 'Try again' }).click()

    await expect(article.getByRole('button', { name: 'Enlarge: A lamp' })).toBeVisible()
    await expect(window.getByText('1 of 1 pictures missing')).toHaveCount(0)
  })

  test('can be read another way', async ({ commonplace }) => {
    const { article, window } = commonplace
    await dropFile(
      commonplace,
      'lamps.html',
      page('').replace(
        '</body>',
        '<div class="related-posts"><p>Another story that was left out.</p></div></body>',
      ),
    )
    await expect(article.getByText(WORDS)).toBeVisible()
    await expect(article.getByText('Another story')).toHaveCount(0)

    await window.keyboard.press('i')
    await window.getByRole('button', { name: 'Read the page another way…' }).click()
    await window.getByRole('menuitemradio', { name: 'Everything on the page' }).click()

    await expect(article.getByText('Another story that was left out.')).toBeVisible()
  })
})

test('Every value of a card can be corrected, and reset to what the page says', async ({
  commonplace,
}) => {
  const { window } = commonplace
  await commonplace.drop(join(PAGES, 'news.html'))
  await expect(commonplace.article.getByRole('heading', { level: 1 })).toBeVisible()
  await window.keyboard.press('i')
  const was: Record<string, string> = {}
  const corrected = {
    Title: 'Corrected title',
    Authors: 'Ann Lee; Bob Ray',
    Site: 'Elsewhere',
    Published: '2020-02-03',
    Modified: '2021',
    Language: 'de',
    'Lead picture': 'https://lamps.example/lead.png',
  }
  for (const [label, value] of Object.entries(corrected)) {
    const field = window.getByLabel(label, { exact: true })
    was[label] = await field.inputValue()
    await field.fill(value)
    await field.press('Enter')
    await expect(window.getByRole('button', { name: `Reset ${label.toLowerCase()}` })).toBeVisible()
    await expect(field).toHaveValue(value)
  }
  await window.screenshot({ path: 'test-results/screens/card-edited.png' })
  await expectAccessible(window, 'card')

  for (const label of Object.keys(corrected)) {
    await window.getByRole('button', { name: `Reset ${label.toLowerCase()}` }).click()
    await expect(window.getByLabel(label, { exact: true })).toHaveValue(was[label] ?? '')
  }
})

function page(more: string) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE}</title></head><body><article>${BODY}${more}</article></body></html>`
}

function png() {
  return readFile(join(PAGES, 'news_files/bridge-large.png'))
}

async function dropFile(commonplace: Commonplace, name: string, content: string) {
  const path = join(commonplace.home, name)
  await writeFile(path, content)
  await commonplace.drop(path)
}

async function mhtml() {
  const picture = (await png()).toString('base64').replace(/.{76}/g, '$&\r\n')
  return [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://lamps.example/census',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="----lamp"',
    '',
    '------lamp',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    'Content-Location: https://lamps.example/census',
    '',
    page('<img src="https://lamps.example/lamp.png" alt="A lamp">'),
    '------lamp',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    'Content-Location: https://lamps.example/lamp.png',
    '',
    picture,
    '------lamp--',
    '',
  ].join('\r\n')
}
