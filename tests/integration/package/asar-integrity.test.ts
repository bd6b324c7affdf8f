import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

test('a Mac program is told the hash of its archive, and keeps all else that it says of itself', async () => {
  const { withIntegrity } = await script()
  const list =
    '<plist version="1.0">\n<dict>\n<key>CFBundleName</key><string>C</string>\n</dict>\n</plist>\n'

  const told = withIntegrity(list, 'abc123')

  expect(told).toContain('<key>CFBundleName</key><string>C</string>')
  expect(told).toMatch(
    /<key>ElectronAsarIntegrity<\/key><dict><key>Resources\/app\.asar<\/key><dict>.*<string>abc123<\/string><\/dict><\/dict>\n<\/dict>\n<\/plist>\n$/,
  )
})

test('one whose list reads in no way that is known is not released', async () => {
  const { withIntegrity } = await script()

  expect(() => withIntegrity('bplist00', 'abc123')).toThrow('does not end as it should')
})

function script(): Promise<{ withIntegrity: (list: string, hash: string) => string }> {
  const path = join(process.cwd(), 'scripts/package/asar-integrity.mjs')
  return import(/* @vite-ignore */ pathToFileURL(path).href) as Promise<never>
}
