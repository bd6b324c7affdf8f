import { Menu, type BrowserWindow } from 'electron'

/**
 * Only macOS checks spelling by itself. Elsewhere Chromium would fetch dictionaries from the web, which is shut off
 * from everything this program shows.
 */
export const CHECKS_SPELLING = process.platform === 'darwin'

/** Offers other spellings of the word under the pointer, where the system finds it misspelled. */
export function offerSpellings({ webContents }: BrowserWindow): void {
  if (!CHECKS_SPELLING) return
  webContents.on('context-menu', (_, { misspelledWord, dictionarySuggestions }) => {
    if (misspelledWord === '') return
    const { session } = webContents
    Menu.buildFromTemplate([
      ...dictionarySuggestions.map((word) => ({
        label: word,
        click: () => webContents.replaceMisspelling(word),
      })),
      { type: 'separator' },
      {
        label: `Learn “${misspelledWord}”`,
        click: () => session.addWordToSpellCheckerDictionary(misspelledWord),
      },
    ]).popup()
  })
}
