import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expectAccessible } from './accessibility'
import { expect, test, type Commonplace } from './commonplace'

const PICTURES = join(process.cwd(), 'test-results/screens')

test('import, export, backups and searches speak the language one has chosen', async ({
  commonplace,
}) => {
  const { window } = commonplace
  const activity = window.getByRole('region', { name: 'Was gerade geschieht' })
  await inGerman(commonplace)
  const table = join(commonplace.home, 'instapaper.csv')
  await writeFile(
    table,
    'URL,Title,Selection,Folder,Timestamp,Tags\nhttps://example.org/a,Eine Seite,,Unread,1600000000,\nnirgends,Verloren,,Unread,1600000000,\n',
  )
  await commonplace.drop(table)
  const importing = window.getByRole('dialog', { name: 'Importieren' })
  await expect(importing.getByText('ist ein Instapaper-Export: 2 Zeilen.')).toBeVisible()
  await lookWideAndNarrow(commonplace, 'german-import')
  await importing.getByRole('button', { name: 'Importieren', exact: true }).click()
  await activity.getByText('1 Zeile nicht behalten').click()
  await expect(activity).toContainText(
    'Zeile 3 von instapaper.csv, „Verloren“ „nirgends“ ist keine Adresse einer Seite im Netz.',
  )
  await lookWideAndNarrow(commonplace, 'german-imported')
  await activity.getByRole('button', { name: 'Ausblenden' }).click()

  await window.keyboard.press('Control+Shift+E')
  const exporting = window.getByRole('dialog', { name: 'Exportieren' })
  await expect(exporting.getByRole('radio', { name: /^Ordner mit Markdown/ })).toBeVisible()
  await lookWideAndNarrow(commonplace, 'german-export')
  await exporting.getByRole('button', { name: 'Abbrechen' }).click()

  await window.keyboard.press('Control+Shift+B')
  const care = window.getByRole('dialog', { name: 'Sicherungen und Prüfung' })
  await care.getByRole('button', { name: 'Jetzt sichern' }).click()
  await expect(care.getByText('Die Bibliothek wird gesichert: fertig')).toBeVisible()
  await expect(care.getByText('Gesichert: 1 Clip und 0 Notizen.')).toBeVisible()
  await care
    .getByRole('radio', { name: /Von Hand/ })
    .first()
    .click()
  await expect(care.getByText('Die Bibliothek ist, wie sie war')).toBeVisible()
  await lookWideAndNarrow(commonplace, 'german-backups')
  await window.keyboard.press('Escape')

  await window.getByRole('combobox', { name: 'Suche' }).fill('-tag:x saved:<30d')
  await expect(
    window.getByText('gefunden: nicht mit dem Tag x, gespeichert in den letzten 30 Tagen'),
  ).toBeVisible()
  await lookWideAndNarrow(commonplace, 'german-search')
})

test('what is kept with a clip and the menu speak it too', async ({ commonplace }) => {
  const { window, app, home } = commonplace
  await inGerman(commonplace)
  const page = join(home, 'fluss.html')
  await writeFile(
    page,
    `<!doctype html><title>Der Fluss</title><article><h1>Der Fluss</h1>${'<p>Der Fluss steigt seit Tagen, und niemand weiß, woher das Wasser kommt, das in den Kellern steht.</p>'.repeat(6)}<img src="fluss.png"></article>`,
  )
  await commonplace.drop(page)
  await commonplace.rows().first().click()
  await window.keyboard.press('i')
  await window.getByText('1 von 1 Bildern fehlt').click()
  await expect(
    window.getByText('Es liegt nicht bei der Seite und hat keine Adresse im Netz.'),
  ).toBeVisible()
  await lookWideAndNarrow(commonplace, 'german-missing')
  const menu = await app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.items.flatMap(({ submenu }) =>
      submenu?.items.map(({ label }) => label),
    ),
  )
  expect(menu).toEqual(expect.arrayContaining(['Beenden', 'Ausschneiden', 'Kopieren', 'Einfügen']))
})

async function inGerman({ window }: Commonplace) {
  await window.keyboard.press('Control+,')
  await window.getByRole('tab', { name: 'Appearance' }).click()
  await window.getByRole('radio', { name: 'Deutsch' }).click()
  await expect(window.getByRole('heading', { name: 'Einstellungen' })).toBeVisible()
  await window.keyboard.press('Escape')
}

async function lookWideAndNarrow(commonplace: Commonplace, name: string) {
  await commonplace.resize(900, 600)
  await commonplace.window.screenshot({ path: join(PICTURES, `${name}-narrow.png`) })
  await commonplace.resize(1280, 800)
  await commonplace.window.screenshot({ path: join(PICTURES, `${name}-wide.png`) })
  await expectAccessible(commonplace.window, name)
}
