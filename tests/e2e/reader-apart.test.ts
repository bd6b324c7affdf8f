import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expectAccessible } from './accessibility'
import { expect, test, type Commonplace } from './commonplace'
import { openReading } from './open-reading'
import { TITLES } from './reading-articles'

test('the article stands alone in the window, and what was around it comes back', async ({
  commonplace,
}) => {
  const { window } = commonplace
  await openReading(commonplace, TITLES.english)
  await window.keyboard.press('z')
  await expect(window.getByRole('navigation', { name: 'Library' })).toBeHidden()
  await expect(window.getByRole('listbox')).toBeHidden()
  await expect(commonplace.article.getByRole('heading', { name: TITLES.english })).toBeVisible()
  await expectAccessible(window, 'the article alone')

  await window.keyboard.press('z')
  await expect(window.getByRole('navigation', { name: 'Library' })).toBeVisible()
})

test('F fills the screen with the window and gives it back', async ({ commonplace }) => {
  await openReading(commonplace, TITLES.english)
  const isFull = () =>
    commonplace.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().some((window) => window.isFullScreen()),
    )

  await commonplace.window.keyboard.press('f')
  await expect.poll(isFull).toBe(true)
  await commonplace.window.keyboard.press('f')
  await expect.poll(isFull).toBe(false)
})

test('an article is saved as PDF, with its highlights and without', async ({ commonplace }) => {
  const { window } = commonplace
  await openReading(commonplace, TITLES.english)
  await window.keyboard.press('h')
  await expect(commonplace.article.locator('.knob')).toHaveCount(2)

  const marked = await savePdf(commonplace, 'Save as PDF…', 'marked.pdf')
  const plain = await savePdf(commonplace, 'Save as PDF without highlights…', 'plain.pdf')

  for (const pdf of [marked, plain]) expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(marked.length).not.toBe(plain.length)
})

// The system reads with voices of its own, and a test machine has none: this is a stand-in that says
// nothing and tells of each word as a voice does.
test('an article is read aloud from where one reads, word by word (with a stand-in voice)', async ({
  commonplace,
}) => {
  const { window, article } = commonplace
  await openReading(commonplace, TITLES.english)
  await window.keyboard.press('r')
  await expect(window.getByText('This system has no voice to read with')).toBeVisible()
  await standInVoice(commonplace)
  await window.locator('iframe[title]').focus()

  await window.keyboard.press('r')
  const hands = window.getByRole('toolbar', { name: 'Reading aloud' })
  await expect(hands).toBeVisible()
  await expect
    .poll(() => drawn(commonplace, 'spoken-sentence'))
    .toMatch(/^A mill keeper kept a book/)
  await say(commonplace, 'boundary', 2)
  await expect.poll(() => drawn(commonplace, 'spoken-word')).toBe('mill')
  await say(commonplace, 'end', 0)
  await expect.poll(() => drawn(commonplace, 'spoken-sentence')).toMatch(/^What is left/)
  await expectAccessible(window, 'reading aloud')

  await hands.getByRole('button', { name: 'Sentence before' }).click()
  await expect.poll(() => drawn(commonplace, 'spoken-sentence')).toMatch(/^A mill keeper/)
  await hands.getByRole('button', { name: 'Pause' }).click()
  await expect(hands.getByRole('button', { name: 'Go on reading' })).toBeVisible()
  await hands.getByRole('button', { name: 'Stop reading aloud' }).click()
  await expect(hands).toHaveCount(0)
  await expect.poll(() => drawn(commonplace, 'spoken-sentence')).toBe('')
  await expect(article.locator('article')).toBeVisible()
})

async function savePdf(commonplace: Commonplace, label: string, name: string): Promise<Buffer> {
  const path = join(commonplace.home, name)
  await commonplace.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)
  await commonplace.window.getByRole('button', { name: 'More' }).click()
  await commonplace.window.getByRole('button', { name: label, exact: true }).click()
  await expect(commonplace.window.getByText(`Saved ${path}`)).toBeVisible()
  return readFile(path)
}

async function standInVoice({ window }: Commonplace) {
  await window.evaluate(() => {
    const spoken: SpeechSynthesisUtterance[] = []
    Object.defineProperty(globalThis, 'speechSynthesis', {
      value: {
        getVoices: () => [{ lang: 'en-US', name: 'Stand-in', default: true, localService: true }],
        speak: (utterance: SpeechSynthesisUtterance) => spoken.push(utterance),
        cancel: () => undefined,
      },
    })
    // The stand-in is no voice of the system, and an utterance takes no other.
    Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', {
      value: null,
      writable: true,
    })
    Object.assign(globalThis, { spoken })
  })
}

function say({ window }: Commonplace, what: 'boundary' | 'end', charIndex: number) {
  return window.evaluate(
    ({ what: type, charIndex: at }) => {
      const { spoken } = globalThis as unknown as { spoken: SpeechSynthesisUtterance[] }
      const utterance = spoken.at(-1)
      if (!utterance) throw new Error('Nothing was spoken.')
      utterance.dispatchEvent(
        new SpeechSynthesisEvent(type, { utterance, charIndex: at, charLength: 4, name: 'word' }),
      )
    },
    { what, charIndex },
  )
}

function drawn({ article }: Commonplace, name: string): Promise<string> {
  return article
    .locator('article')
    .evaluate((_, wanted) => [...(CSS.highlights.get(wanted) ?? [])].join(''), name)
}
