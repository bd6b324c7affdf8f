import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { withFailure, type Files } from '#tests/builders/a-failing-disk'
import { aTemporaryFolder } from '#tests/builders/a-temporary-folder'

vi.mock('node:fs/promises', async (real: () => Promise<Files>) => {
  const { onFailingDisk } = await import('#tests/builders/a-failing-disk')
  return onFailingDisk(await real())
})

test.each([
  ['a text', 'abcd'],
  ['bytes', new TextEncoder().encode('abcd')],
])(
  'a disk that fails while it takes %s has half of it and says what is wrong',
  async (_, content) => {
    const path = join(await aTemporaryFolder(), 'file')
    const write = async () => {
      const file = await open(path, 'w')
      try {
        await file.writeFile(content)
      } finally {
        await file.close()
      }
    }

    const writing = withFailure({ step: 2, code: 'ENOSPC', then: 'recovers' }, write)

    await expect(writing).rejects.toMatchObject({ code: 'ENOSPC' })
    expect(await readFile(path, 'utf8')).toBe('ab')
  },
)
