import type { ImportSum } from '#core/import/import-sum'

/** A clip that an import makes, as far as a test looks at it. */
type ExpectedClip = {
  url: string | null
  title?: string
  savedAt?: string
  tags?: string[]
  place?: string
  favorite?: boolean
  authors?: string[]
  site?: string
  publishedAt?: string
  /** The collections it is in, by path. */
  collections?: string[]
  /** Words of its article. */
  says?: string
  /** The words that are highlighted in it. */
  marked?: string[]
  /** Highlights that wait for a place. */
  waiting?: string[]
}

/** An export in the fixtures, and what comes of it. */
export type KnownExport = {
  fixture: string
  /** Whether it is packed into an archive, as its program gives it. */
  packed?: boolean
  called: string
  sum: Partial<ImportSum>
  clips: ExpectedClip[]
  /** Words of the notes. */
  notes?: string[]
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
        tags: ['food'],
        collections: ['Port cities'],
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
      { url: 'https://example.org/own-folder', tags: [], collections: ['Long reads'] },
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
        tags: ['paper', 'craft'],
        collections: ['Craft / Printing'],
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
        tags: [],
        collections: ['Work / Courts'],
      },
    ],
    reasons: ['javascript:alert(1)', 'about:config', 'chrome://history'],
  },
  {
    fixture: 'omnivore',
    packed: true,
    called: 'an Omnivore export',
    sum: { rows: 2, clips: 2, stubs: 1, placed: 1, waiting: 1 },
    clips: [
      {
        url: 'https://example.org/tide-tables',
        title: 'The tide tables',
        authors: ['Mara Quill'],
        savedAt: '2022-06-07T08:09:10.000Z',
        publishedAt: '2021-05-04T00:00:00.000Z',
        tags: ['sea', 'time'],
        place: 'archive',
        says: 'Nobody asked him to.',
        marked: ['he did not trust the capital to know his water'],
        waiting: ['A sentence that the page never had.'],
      },
      { url: 'https://example.org/gone', says: 'A page that is gone' },
    ],
  },
  {
    fixture: 'karakeep.json',
    called: 'a Karakeep export',
    sum: { rows: 3, clips: 1, notes: 1, failed: 1 },
    clips: [
      {
        url: 'https://example.org/wires',
        savedAt: '2023-11-14T22:13:20.000Z',
        tags: ['radio'],
        place: 'archive',
      },
    ],
    notes: ['Ask about the mast.', 'And the rain.'],
    reasons: ['It has no address.'],
  },
  {
    fixture: 'linkwarden.json',
    called: 'a Linkwarden export',
    sum: { rows: 3, clips: 2, failed: 1 },
    clips: [
      {
        url: 'https://example.org/weir',
        tags: ['water'],
        favorite: true,
        collections: ['Rivers'],
        says: 'built before the mill',
      },
      { url: 'https://example.org/mill', collections: ['Rivers / Mills'] },
    ],
    notes: ['Old gauge'],
    reasons: ['It has no name or no links.'],
  },
  {
    fixture: 'wallabag.json',
    called: 'a wallabag export',
    sum: { rows: 1, clips: 1, stubs: 0, placed: 1 },
    clips: [
      {
        url: 'https://example.org/bell',
        authors: ['Ivo Brand'],
        savedAt: '2020-02-03T04:05:06.000Z',
        tags: ['bells'],
        favorite: true,
        says: 'begins with too much and listens',
        marked: ['tuned by taking metal away'],
      },
    ],
  },
  {
    fixture: 'hypothesis.json',
    called: 'Hypothesis annotations',
    sum: { rows: 3, clips: 1, joined: 1, failed: 1, placed: 0, waiting: 1 },
    clips: [
      {
        url: 'https://example.org/minutes',
        title: 'Minutes of the ninth',
        savedAt: '2021-07-08T09:10:11.123Z',
        // Its context is not in the export, so it waits for the page.
        waiting: ['The motion was carried without a vote.'],
      },
    ],
    notes: ['A note on the whole page'],
    reasons: ['urn:x-pdf:0123'],
  },
  {
    fixture: 'annotations.jsonld',
    called: 'a file of web annotations',
    sum: { rows: 1, clips: 1, placed: 1 },
    clips: [{ url: 'https://example.org/survey', marked: ['The surveyor left no map'] }],
  },
  {
    fixture: 'sources.json',
    called: 'a list of sources in CSL JSON',
    sum: { rows: 2, clips: 1, failed: 1 },
    clips: [
      {
        url: 'https://doi.org/10.1234/slow.1',
        title: 'On slow rivers',
        authors: ['Mara Quill', 'River Board'],
        site: 'Journal of Water',
        publishedAt: '2019-04-05',
        savedAt: '2020-06-07T00:00:00.000Z',
        tags: ['rivers', 'time'],
        says: 'Rivers slow down where they are loved.',
      },
    ],
    notes: ['Read twice'],
    reasons: ['neither a title nor an address nor a file'],
  },
  {
    fixture: 'sources.ris',
    called: 'a list of sources in RIS',
    sum: { rows: 2, clips: 2 },
    clips: [
      {
        url: 'https://example.org/rain',
        authors: ['Jane Doe'],
        publishedAt: '2019-05-06',
        tags: ['weather', 'rain'],
        says: 'Rain falls on the measured and the unmeasured.',
      },
      { url: 'https://doi.org/10.5555/wells', title: 'A book of wells' },
    ],
    notes: ['First remark', 'Second remark'],
  },
  {
    fixture: 'sources.bib',
    called: 'a list of sources in BibTeX',
    sum: { rows: 3, clips: 2, failed: 1 },
    clips: [
      {
        url: 'https://example.org/ledger',
        title: 'The Quiet Ledger of Übung',
        authors: ['Ada Fenn', 'Karl Zu Berg'],
        site: 'Journal of Small Numbers',
        publishedAt: '2020-03-04',
        tags: ['money', 'ledgers'],
      },
      { url: 'https://doi.org/10.5555/wells', publishedAt: '2001' },
    ],
    reasons: ['It is not written as its language asks for'],
  },
  {
    fixture: 'zotero',
    called: 'a Zotero export in RDF',
    sum: { rows: 1, clips: 1, stubs: 0 },
    clips: [
      {
        url: 'https://example.org/quay',
        title: 'The quay at night',
        authors: ['Mara Quill'],
        site: 'The Quay Paper',
        publishedAt: '2017-08-09',
        savedAt: '2018-01-02T03:04:05.000Z',
        tags: ['quays', 'ports'],
        collections: ['Night work'],
        says: 'they work by two lamps and a radio',
      },
    ],
    notes: ['Ask the night watch.'],
  },
  {
    fixture: 'obsidian',
    called: 'a folder of Markdown',
    sum: { rows: 2, clips: 1, notes: 1, stubs: 0 },
    clips: [
      {
        url: 'https://example.org/pilot',
        title: "The pilot's house",
        authors: ['Mara Quill'],
        publishedAt: '2016-05-06',
        savedAt: '2024-02-03T00:00:00.000Z',
        tags: ['clippings', 'harbors/pilots'],
        collections: ['Harbors'],
        says: 'a window to the sea and none to the town',
      },
    ],
    notes: ["Why no window to the town? See [[The pilot's house]].", 'status: draft'],
  },
  {
    fixture: 'zotero/files',
    packed: true,
    called: 'a folder of pages',
    sum: { rows: 1, clips: 1, stubs: 0 },
    clips: [
      { url: null, title: 'The quay at night', collections: ['9'], says: 'two lamps and a radio' },
    ],
  },
]
