import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BackupName, BackupReason, backupName, readBackupName } from '#core/library/backup'
import { RecordPath, readableTitle, recordPlace } from '#core/library/backup-record'

test('a backup’s name tells when and why it was taken', () => {
  fc.assert(
    fc.property(
      fc.date({
        min: new Date('1970-01-01'),
        max: new Date('9999-12-31'),
        noInvalidDate: true,
      }),
      fc.constantFrom(...BackupReason.options),
      (date, reason) => {
        const takenAt = date.toISOString()
        const name = backupName(takenAt, reason)

        expect(BackupName.safeParse(name).success).toBe(true)
        expect(readBackupName(name)).toEqual({ name, takenAt, reason })
      },
    ),
  )
})

test('another file’s name is not read as a backup’s', () => {
  for (const name of ['', 'notes', '20240503T100000000Z', '20249903T100000000Z-hourly']) {
    expect(readBackupName(name)).toBeNull()
  }
  expect(readBackupName('20240503T100000000Z-weekly')).toBeNull()
})

test('only the places of records are taken from a backup', () => {
  const id = '01hx0000000000000000000000'
  for (const path of ['library.json', `clips/00/${id}/clip.json`, 'notes/Mein Tag.md']) {
    expect(RecordPath.safeParse(path).success).toBe(true)
  }
  for (const path of [
    '../library.json',
    'clips/../x/clip.json',
    'clips/00/../clip.json',
    'clips/00/clip.json',
    `clips/00/${id}/article.html`,
    'notes/a/b.md',
    'notes\\..\\x.md',
    '/etc/passwd',
  ]) {
    expect(RecordPath.safeParse(path).success).toBe(false)
  }
})

test('a place tells the kind of a record, and its id where it has one', () => {
  const id = '01hx0000000000000000000000'
  expect(recordPlace(`clips/00/${id}/clip.json`)).toEqual({ kind: 'clip', id })
  expect(recordPlace(`notes/${id}.md`)).toEqual({ kind: 'note', id })
  expect(recordPlace('notes/mine.md')).toEqual({ kind: 'note', id: null })
  expect(recordPlace('library.json')).toEqual({ kind: 'library', id: null })
})

test('a title is read where there is one, and damage is no title', () => {
  const clip = 'clips/00/x/clip.json'
  expect(readableTitle(clip, '{"title":" A tale ","new":{}}')).toBe('A tale')
  expect(readableTitle(clip, '{"title":"A ta')).toBeNull()
  expect(readableTitle(clip, '{"title":7}')).toBeNull()
  expect(readableTitle('notes/x.md', '---\nid: "x"\ntitle: "Of \\"times\\""\n---\nBody')).toBe(
    'Of "times"',
  )
  expect(readableTitle('notes/x.md', 'no front matter')).toBeNull()
  expect(readableTitle('library.json', '{"title":"no"}')).toBeNull()
})
