import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { FIRST_SETTINGS } from '#core/library/settings'
import { SettingsFile } from '#storage/settings-file'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

test('settings survive a restart, and an edit of one leaves the others', async () => {
  const path = join(await aTemporaryFolder(), 'deep', 'settings.json')
  const file = await SettingsFile.open(path)
  await file.edit({ theme: 'dark', reading: { size: 20 } })
  await file.edit({ reading: { justify: true } })

  const { settings } = await SettingsFile.open(path)

  expect(settings).toEqual({
    ...FIRST_SETTINGS,
    theme: 'dark',
    reading: { ...FIRST_SETTINGS.reading, size: 20, justify: true },
  })
})

test('settings that cannot be read give the first ones, until the next edit', async () => {
  const path = join(await aTemporaryFolder(), 'settings.json')
  await writeFile(path, '{ "theme": "plaid" }')

  const file = await SettingsFile.open(path)
  expect(file.settings).toEqual(FIRST_SETTINGS)
  await file.edit({ theme: 'sepia' })

  expect((await SettingsFile.open(path)).settings.theme).toBe('sepia')
})
