import { expect, test } from 'vitest'
import {
  describeFinding,
  Finding,
  findingHeading,
  weightOf,
  type FindingKind,
} from '#core/library/finding'
import { strayKind } from '#core/library/stray-name'

/** A finding of every kind there is; one that is missing does not compile. */
const ONE_OF_EACH: { [K in FindingKind]: Extract<Finding, { kind: K }> | Finding } = {
  'library-card-missing': { kind: 'library-card-missing', path: 'library.json' },
  'record-damaged': { kind: 'record-damaged', path: 'notes/x.md' },
  'record-newer': { kind: 'record-newer', path: 'notes/x.md' },
  'record-misplaced': { kind: 'record-misplaced', path: 'notes/x.md' },
  'card-missing': { kind: 'card-missing', path: 'clips/00/x' },
  'version-unnamed': { kind: 'version-unnamed', path: 'clips/00/x/y' },
  'picture-unnamed': { kind: 'picture-unnamed', path: 'assets/00/x.png' },
  leftover: { kind: 'leftover', path: 'notes/x.md.tmp' },
  'conflict-copy': { kind: 'conflict-copy', path: 'notes/x (1).md' },
  'unknown-file': { kind: 'unknown-file', path: 'notes/x.docx' },
  'file-missing': { kind: 'file-missing', path: 'clips/00/x/y/article.txt', title: 'A tale' },
  'file-altered': { kind: 'file-altered', path: 'clips/00/x/y/article.txt', title: 'A tale' },
  'picture-missing': { kind: 'picture-missing', path: 'assets/00/x.png', title: 'A tale' },
  'picture-altered': { kind: 'picture-altered', path: 'assets/00/x.png', title: null },
  'leads-out': { kind: 'leads-out', path: 'notes/x.md', to: '/elsewhere' },
  unreadable: { kind: 'unreadable', path: 'notes/x.md', reason: 'permission denied' },
}
const each = Object.values(ONE_OF_EACH)

test.each(each)('$kind names the file and says what to do, in sentences of its own', (finding) => {
  const words = describeFinding(finding)

  expect(Finding.parse(finding)).toEqual(finding)
  expect(words).toContain(finding.path)
  expect(words).toMatch(/\. [A-Z].+\.$|, and .+\.$|[A-Z].+; .+\.$/s)
  expect(words).not.toMatch(/undefined|null/)
  expect(findingHeading(finding.kind)).toMatch(/^[A-Z]/)
})

test('what is needed by a clip says by which', () => {
  expect(describeFinding(ONE_OF_EACH['file-missing'])).toContain('(of “A tale”)')
  expect(describeFinding(ONE_OF_EACH['picture-altered'])).not.toContain('(of')
})

test('only what lies about is harmless', () => {
  const harmless = each.map(({ kind }) => kind).filter((kind) => weightOf(kind) === 'harmless')

  expect(harmless.sort()).toEqual([
    'leftover',
    'picture-unnamed',
    'unknown-file',
    'version-unnamed',
  ])
})

test.each([
  ['clip.json.0a1b2c3d4e5f.tmp', 'leftover'],
  ['clip.sync-conflict-20240503-101112-ABCDEFG.json', 'conflict-copy'],
  ['clip (Jane’s conflicted copy 2024-05-03).json', 'conflict-copy'],
  ['clip(1).json', 'conflict-copy'],
  ['01hx0000000000000000000000 (2).md', 'conflict-copy'],
  ['clip.json.orig', 'conflict-copy'],
  ['01hx0000000000000000000000.md~', 'conflict-copy'],
  ['My own page.md', 'unknown-file'],
  ['Letters (1859).docx', 'unknown-file'],
  ['.DS_Store', null],
  ['.01hx.md.swp', null],
  ['Thumbs.db', null],
])('%s is judged %s', (name, kind) => {
  expect(strayKind(name)).toBe(kind)
})
