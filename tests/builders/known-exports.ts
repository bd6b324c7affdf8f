import type { ImportSum } from '#core/import/import-sum'

/** A clip that an import makes, as far as a test looks at it. */
type ExpectedClip = {
  url: string | null
  title?: string
  savedAt?: string
  tags?: string[]
  place?: string
  favorite?: boolean
  /** Words of its article. */
  says?: string
  /** The words that are highlighted in it. */
  marked?: string[]
}

/** An export in the fixtures, and what comes of it. */
export type KnownExport = {
  fixture: string
  /** Whether it is packed into an archive, as its program gives it. */
  packed?: boolean
  called: string
  sum: Partial<ImportSum>
  clips: ExpectedClip[]
  /** Words of the reasons why rows were not kept. */
  reasons?: string[]
}

/** Every format once, each made by hand as its program writes it. */
export const KNOWN_EXPORTS: readonly KnownExport[] = [
  {
    fixture: 'pocket',
    packed: true,
    called: 'a Pocket export',
    sum: { rows: 8, clips: 3, stubs: 3, joined: 3, failed: 2, placed: 1 },
    clips: [
      {
        url: 'https://example.org/harbor?utm_source=pocket',
        title: 'The harbor at dawn',
        savedAt: '2019-01-01T00:00:00.000Z',
        tags: ['ships', 'port cities', 'harbors'],
        place: 'inbox',
        marked: ['The boats come back before the light does.'],
      },
      { url: 'https://example.org/untitled', title: 'example.org/untitled', place: 'archive' },
      {
        url: 'https://example.net/bread',
        title: 'Bread, salt and "luck"',
        tags: ['food', 'Port cities'],
        says: 'What a guest is given at the door.',
      },
    ],
    reasons: ['“pocket:nothing” is not the address', 'Its “url” is missing'],
  },
  {
    fixture: 'ril_export.html',
    called: 'an older Pocket export',
    sum: { rows: 2, clips: 2, failed: 0 },
    clips: [
      {
        url: 'https://example.org/lighthouse?a=1&b=2',
        title: 'The keeper’s log',
        savedAt: '2014-05-13T16:53:20.000Z',
        tags: ['sea', 'light'],
      },
      { url: 'https://example.org/tides', place: 'archive' },
    ],
  },
  {
    fixture: 'instapaper.csv',
    called: 'an Instapaper export',
    sum: { rows: 3, clips: 3 },
    clips: [
      {
        url: 'https://example.org/archive-of-rain',
        savedAt: '2020-09-13T12:26:40.000Z',
        tags: ['weather', 'records'],
        place: 'archive',
        says: 'Rain was measured here every morning, in a brass cup.',
      },
      { url: 'https://example.org/starred', favorite: true, tags: [] },
      { url: 'https://example.org/own-folder', tags: ['Long reads'] },
    ],
  },
  {
    fixture: 'readwise-reader.csv',
    called: 'a Readwise Reader export',
    sum: { rows: 3, clips: 2, failed: 1 },
    clips: [
      {
        url: 'https://example.com/map-room',
        savedAt: '2023-05-04T09:30:00.000Z',
        tags: ['maps', "surveyor's notes"],
      },
      { url: 'https://example.com/letter', place: 'archive' },
    ],
    reasons: ['“mailto:reader-forwarded-email/1” is not the address'],
  },
  {
    fixture: 'readwise-highlights.csv',
    called: 'a Readwise export of highlights',
    sum: { rows: 3, clips: 1, joined: 1, failed: 1, placed: 2 },
    clips: [
      {
        url: null,
        title: 'The Quiet Ledger',
        savedAt: '2022-03-01T08:00:00.000Z',
        tags: ['books'],
        marked: [
          'A ledger is a memory that does not flatter.',
          'Numbers are the shyest witnesses.',
        ],
      },
    ],
    reasons: ['It has no highlighted words.'],
  },
  {
    fixture: 'raindrop.csv',
    called: 'a Raindrop.io export',
    sum: { rows: 2, clips: 2, placed: 1 },
    clips: [
      {
        url: 'https://example.org/paper',
        savedAt: '2021-02-03T04:05:06.000Z',
        tags: ['paper', 'craft', 'Craft/Printing'],
        favorite: true,
        says: 'A short history of the sheet.',
        marked: ['A sheet remembers its mold.'],
      },
      { url: 'https://example.org/loose', tags: [] },
    ],
  },
  {
    fixture: 'bookmarks.html',
    called: 'a file of bookmarks',
    sum: { rows: 6, clips: 2, joined: 1, failed: 3 },
    clips: [
      {
        url: 'https://example.org/ferry',
        title: 'The ferry & its people',
        savedAt: '2014-05-13T16:53:20.000Z',
        tags: ['boats', 'travel'],
        says: 'A line that runs twice a day.',
      },
      {
        url: 'https://example.org/docket',
        savedAt: '2017-07-14T02:40:02.000Z',
        tags: ['Work/Courts'],
      },
    ],
    reasons: ['javascript:alert(1)', 'about:config', 'chrome://history'],
  },
]
