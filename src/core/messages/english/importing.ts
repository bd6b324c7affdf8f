import { counter } from '../counted'

const count = counter('en')
const digits = (number: number) => count(number, { other: '#' })

export const importing = {
  title: 'Import',
  what: 'Take in what you saved elsewhere, with its dates, tags, folders, notes and highlights. The kind of export is seen from the file itself.',
  programs:
    'Pocket, Omnivore, Instapaper, Readwise, Raindrop, Karakeep, Linkwarden, wallabag, Zotero, Hypothesis, bookmarks of any browser, Obsidian and Joplin folders, folders of saved pages, and all of another library as Commonplace exports it.',
  chooseFile: 'Choose a file…',
  chooseFolder: 'Choose a folder…',
  reading: (name: string) => `Reading ${name}…`,
  readingLabel: 'Reading',
  refused: (name: string) => `${name} cannot be imported`,
  another: 'Choose another',
  cancel: 'Cancel',
  start: 'Import',
  /** Said behind the name of the file, which stands out. */
  is: (called: string, rows: number) =>
    ` is ${called}: ${count(rows, { one: '# row', other: '# rows' })}.`,
  brings: 'What would come',
  kinds: {
    pages: 'Pages',
    withContent: 'of them with an article',
    notes: 'Notes',
    highlights: 'Highlights',
    tags: 'Tags',
    folders: 'Folders, which become collections',
    here: 'Already here, to be joined with what is',
    failures: 'Rows that cannot be kept',
  },
  withoutArticle:
    'Pages without an article are kept with what the export says of them. They can be fetched afterwards.',
  more: (number: number) => count(number, { other: '… and # more.' }),
  /** Where a row stands in its export, as the export’s reader wrote it. */
  where: (written: string) => written,
  named: (name: string) => `, “${name}”`,
  running: (title: string, done: number, total: number) =>
    `${title}: ${digits(done)} of ${digits(total)}`,
  progress: 'Progress',
  imported: (called: string) => `Imported ${called}`,
  stopped: (title: string) => `${title}: stopped`,
  notDone: (title: string) => `${title}: not done`,
  notKept: (rows: number) => count(rows, { one: '# row not kept', other: '# rows not kept' }),
  keptWithout: 'Kept without the article',
  onlyStubs: (clips: number) =>
    `${count(clips, { one: 'One clip holds', other: '# clips hold' })} only what was in the export. Fetching asks their sites for the pages, one at a time.`,
  fetch: (pages: number) => count(pages, { one: 'Fetch # page now', other: 'Fetch # pages now' }),
  again: (rows: number): string => (rows === 1 ? 'Try this row again' : 'Try these rows again'),
  sum: {
    rows: (number: number) => count(number, { one: '# row', other: '# rows' }),
    clips: (number: number) => count(number, { one: '# clip', other: '# clips' }),
    notes: (number: number) => count(number, { one: '# note', other: '# notes' }),
    joined: (number: number) => count(number, { other: '# joined with another row' }),
    merged: (number: number) => count(number, { other: '# already here' }),
    failed: (number: number) => count(number, { other: '# failed' }),
    left: (number: number) => count(number, { other: '# not come to' }),
    highlights: (number: number) => count(number, { one: '# highlight', other: '# highlights' }),
    placed: (number: number) => count(number, { other: '# placed' }),
    waiting: (number: number) => count(number, { other: '# waiting for a place' }),
  },
  /** What each kind of export is, behind “This is”. */
  called: {
    'csl-json': 'a list of sources in CSL JSON',
    ris: 'a list of sources in RIS',
    bibtex: 'a list of sources in BibTeX',
    omnivore: 'an Omnivore export',
    instapaper: 'an Instapaper export',
    'zotero-rdf': 'a Zotero export in RDF',
    bookmarks: 'a file of bookmarks',
    wallabag: 'a wallabag export',
    hypothesis: 'Hypothesis annotations',
    annotations: 'a file of web annotations',
    karakeep: 'a Karakeep export',
    'readwise-highlights': 'a Readwise export of highlights',
    linkwarden: 'a Linkwarden export',
    'readwise-reader': 'a Readwise Reader export',
    raindrop: 'a Raindrop.io export',
    'pocket-html': 'an older Pocket export',
    pocket: 'a Pocket export',
    markdown: 'a folder of Markdown',
    pages: 'a folder of pages',
    library: 'a whole Commonplace library',
  },
}
