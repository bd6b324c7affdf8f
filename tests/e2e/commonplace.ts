import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  _electron,
  test as base,
  type ElectronApplication,
  type FrameLocator,
  type Locator,
  type Page,
} from '@playwright/test'

const ROOT = process.cwd()

// No app that another worker runs takes the focus from ours, where each has a display of its own.
const displays = process.env.COMMONPLACE_DISPLAYS?.split(' ') ?? []
const own = displays[Number(process.env.TEST_PARALLEL_INDEX) % displays.length]
if (own !== undefined) process.env.DISPLAY = own

/** The app as a person has it before them, with a library and settings of its own. */
export class Commonplace {
  app!: ElectronApplication
  window!: Page

  private constructor(readonly home: string) {}

  static async make(): Promise<Commonplace> {
    return new Commonplace(await mkdtemp(join(tmpdir(), 'commonplace-e2e-')))
  }

  get library(): string {
    return join(this.home, 'library')
  }

  /** Starts the app, on its own library if it is told of no other, and with a link to follow if it is given one. */
  async start(library = this.library, link?: string): Promise<void> {
    this.app = await _electron.launch({
      cwd: ROOT,
      args: [
        '.',
        `--library=${library}`,
        `--user-data-dir=${join(this.home, 'data')}`,
        // Chromium refuses its sandbox to root; a person on a desktop is not root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...(link === undefined ? [] : [link]),
      ],
      env: { ...process.env, LANG: 'en_US.UTF-8' } as Record<string, string>,
    })
    this.window = await this.app.firstWindow()
    // Whatever language was chosen.
    await this.window.getByRole('navigation').waitFor()
  }

  /** Ends every process of the app at once, as a power cut would. */
  async kill(): Promise<void> {
    const gone = this.app.waitForEvent('close')
    this.app.process().kill('SIGKILL')
    await gone
  }

  async resize(width: number, height: number): Promise<void> {
    await this.app.evaluate(
      ({ BrowserWindow }, size) =>
        BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
      { width, height },
    )
    await this.window.waitForFunction((wanted) => window.innerWidth === wanted, width)
  }

  /** The article's own page, inside its frame. */
  get article(): FrameLocator {
    return this.window.frameLocator('iframe[title^="Article:"]')
  }

  /** The rows of the list that is shown. */
  rows() {
    return this.window
      .locator('[data-pane=list] [role=listbox]:not([aria-label=Suggestions])')
      .getByRole('option')
  }

  /** Adds what a person would paste, by the Add dialog. */
  async add(text: string): Promise<void> {
    await this.window.getByRole('button', { name: 'Add', exact: true }).click()
    await this.window.getByLabel(/An address, several addresses/).fill(text)
    await this.window.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click()
  }

  /** Adds files, as dropping them on the window does. */
  async drop(...paths: string[]): Promise<void> {
    await this.window.evaluate(() => {
      const input = Object.assign(document.createElement('input'), {
        type: 'file',
        multiple: true,
        id: 'dropped',
      })
      document.body.append(input)
    })
    await this.window.locator('#dropped').setInputFiles(paths)
    await this.window.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('#dropped')
      const dataTransfer = new DataTransfer()
      for (const file of input?.files ?? []) dataTransfer.items.add(file)
      input?.remove()
      const target = document.querySelector('nav')
      for (const type of ['dragenter', 'dragover', 'drop']) {
        target?.dispatchEvent(
          new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
        )
      }
    })
  }

  /** Drags files and folders in from the system's file manager, over these places, and drops them at the last. */
  async dragIn(paths: string[], ...over: { x: number; y: number }[]): Promise<void> {
    const browser = await this.window.context().newCDPSession(this.window)
    const drag = (type: 'dragEnter' | 'dragOver' | 'drop', at = { x: 0, y: 0 }) =>
      browser.send('Input.dispatchDragEvent', {
        type,
        ...at,
        data: { items: [], files: paths, dragOperationsMask: 1 },
      })
    await drag('dragEnter', over[0])
    for (const at of over) {
      await drag('dragOver', at)
      await this.window.getByText('Drop to clip').waitFor()
    }
    await drag('drop', over.at(-1))
    await browser.detach()
  }

  /** The panel that tells of long work and of what failed. */
  get activity(): Locator {
    return this.window.getByRole('region', { name: 'Activity' })
  }

  /** A way into the library, in the sidebar; its words end with how many are there. */
  shelf(name: string): Locator {
    return this.window
      .getByRole('navigation', { name: 'Library' })
      .getByRole('button', { name: new RegExp(`^${name}[\\s\\d,]*$`) })
  }

  async end(): Promise<void> {
    await this.app?.close().catch(() => undefined)
    await rm(this.home, { recursive: true, force: true })
  }
}

export const test = base.extend<{ commonplace: Commonplace }>({
  commonplace: async ({}, use) => {
    const commonplace = await Commonplace.make()
    await commonplace.start()
    await use(commonplace)
    await commonplace.end()
  },
})
export { expect } from '@playwright/test'
