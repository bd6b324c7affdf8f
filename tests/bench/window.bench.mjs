import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { _electron } from '@playwright/test'

import { STORE_SOURCES } from './bench-store.mjs'
import { percentiles } from './measure.mjs'
import { bundle } from './our-code.mjs'
import { paintedKeys } from './painted-keys.mjs'
import { sizes } from './sizes.mjs'
import { count, ms, printTable } from './table.mjs'

const [CLIPS] = sizes('clips', [10_000])
const [TAGS] = sizes('tags', [1000])
const [NOTES] = sizes('notes', [1000])
const [PRESSES] = sizes('presses', [60])
const TOP = join(import.meta.dirname, '../..')
const INDEXED = 1_800_000
const WORDS = 'the river ran past the old mill and under the bridge '

const home = await keptLibrary()
const { app, window } = await start()
try {
  const rows = [
    await measure('down the list, each clip opened', openList, { shown: row, rest: isRead }),
    await measure('down the list, held', openList, { shown: row }),
    await measure('down the table, held', openTable, { shown: row }),
    await measure('down the tree of tags, held', openTags, { shown: branch, keyAt: down }),
    await measure('a letter in the palette', openPalette, { shown: typed, keyAt: letter }),
    await measure('a letter in the field for tags', openTagField, { shown: typed, keyAt: letter }),
    await measure('a letter in the search', openSearch, { shown: typed, keyAt: letter }),
    await measure('a letter in a note', openNote, { shown: written, keyAt: letter }),
  ]
  printTable(
    `From a key to the frame that shows what it did, ${count(CLIPS)} clips, ${count(TAGS)} tags, ${count(NOTES)} notes, ${PRESSES} presses each`,
    ['', 'p50 ms', 'p95 ms', 'most ms'],
    rows,
  )
} finally {
  await app.close()
}

// A large library takes minutes to make and to index, so it is kept.
async function keptLibrary() {
  const home = join(tmpdir(), 'commonplace-bench-libraries', `window-${CLIPS}-${TAGS}-${NOTES}`)
  if (existsSync(home)) return home
  console.log(
    `\nMaking a library of ${count(CLIPS)} clips in ${home}; it is kept for the next time.`,
  )
  const unready = `${home}.unready`
  rmSync(unready, { recursive: true, force: true })
  mkdirSync(unready, { recursive: true })
  const args = [unready, ...[CLIPS, TAGS, NOTES].map(String), await bundle(STORE_SOURCES)]
  const maker = fork(join(import.meta.dirname, 'make-window-library.mjs'), args)
  const [code] = await once(maker, 'exit')
  if (code !== 0) throw new Error('The library to measure could not be made.')
  renameSync(unready, home)
  return home
}

async function start() {
  const app = await _electron.launch({
    cwd: TOP,
    args: [
      '.',
      `--library=${join(home, 'library')}`,
      `--user-data-dir=${join(home, 'app')}`,
      // Chromium refuses its sandbox to root; a person on a desktop is not root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    env: { ...process.env, LANG: 'en_US.UTF-8' },
  })
  const window = await app.firstWindow()
  await window.getByRole('navigation', { name: 'Library' }).waitFor()
  await window.getByText(`${count(CLIPS)} clips`).waitFor({ timeout: INDEXED })
  await indexed(window)
  return { app, window }
}

// What is still being indexed would be measured too.
async function indexed(window) {
  await window.waitForFunction(
    async (notes) => {
      const { value } = await globalThis.commonplace.request('search.find', {
        query: 'river',
        offset: 0,
        limit: 1,
      })
      return value.filling === null && value.total >= notes
    },
    NOTES,
    { timeout: INDEXED, polling: 2000 },
  )
}

/** What a key makes another is `shown`, and the next one is pressed at once, or after what `rest` waits for. */
async function measure(name, open, { shown, keyAt = () => 'j', rest = async () => undefined }) {
  await open()
  const press = await paintedKeys(window, shown)
  const delays = []
  for (let at = 0; at < PRESSES; at++) {
    delays.push(await press(keyAt(at)))
    await rest()
  }
  await window.keyboard.press('Escape')
  await window.keyboard.press('Escape')
  const { p50, p95 } = percentiles(delays)
  return [name, ms(p50), ms(p95), ms(Math.max(...delays))]
}

// These four run in the window.
function row() {
  return globalThis.document.activeElement.getAttribute('aria-activedescendant')
}

function branch() {
  return globalThis.document.activeElement.dataset.id
}

function typed() {
  return globalThis.document.activeElement.value
}

function written() {
  // The editor stands in a shadow root.
  return globalThis.document.activeElement.shadowRoot?.querySelector('.cm-content').textContent
    .length
}

// The article of the current row is there to be read.
async function isRead() {
  await window.waitForFunction(() => {
    const title = globalThis.document.querySelector('[role=option][aria-selected=true] h3')
    const frame = globalThis.document.querySelector('iframe[title]')
    return frame?.title === `Article: ${title?.textContent}`
  })
  await window.frameLocator('iframe[title]').locator('article').waitFor()
}

async function openList() {
  await goTo('Library')
  await window.getByRole('listbox', { name: 'Clips' }).focus()
}

async function openTable() {
  await goTo('Library')
  await window.getByRole('button', { name: 'Show as a table' }).click()
  await window.getByRole('grid', { name: 'Clips' }).focus()
}

async function openTags() {
  await window.getByRole('button', { name: 'Show as a list' }).click()
  await window.getByRole('button', { name: 'All tags' }).click()
  await window.getByRole('tree', { name: 'Tags' }).getByRole('treeitem').first().focus()
}

async function openPalette() {
  await window.keyboard.press('Control+k')
  await window.getByRole('combobox', { name: 'Go anywhere, do anything' }).waitFor()
}

async function openTagField() {
  await goTo('Library')
  await window.getByRole('listbox', { name: 'Clips' }).focus()
  await window.keyboard.press('j')
  await window.getByLabel('Add a tag').focus()
}

async function openSearch() {
  await window.getByLabel('Search', { exact: true }).focus()
}

async function openNote() {
  await window.getByLabel('Search', { exact: true }).fill('')
  await goTo('Notes')
  await window.getByRole('listbox', { name: 'Notes' }).getByRole('option').first().click()
  await window.locator('.cm-content').first().click()
}

async function goTo(shelf) {
  await window
    .getByRole('navigation', { name: 'Library' })
    .getByRole('button', { name: new RegExp(`^${shelf}[\\s\\d,]*$`) })
    .click()
}

function down() {
  return 'ArrowDown'
}

function letter(at) {
  return WORDS[at % WORDS.length]
}
