import { counter } from '../counted'

const count = counter('en')

/** What a clip’s captures brought, and where they came from. */
export const report = {
  readBy: {
    vote: 'As found by all means together',
    readability: 'As Readability finds it',
    defuddle: 'As Defuddle finds it',
    'all-blocks': 'Everything on the page',
  },
  suspicions: {
    captcha: 'a page that asks whether you are human',
    'consent-wall': 'a page that asks for consent to cookies',
    login: 'a page that asks to sign in',
    'error-page': 'an error page',
    teaser: 'only the beginning of an article that is paid for',
  },
  looksLike: (seen: string) =>
    `This looks like ${seen}. If so, save the page from your browser and add that file.`,
  cameFrom: (called: string) => `From ${called}.`,
  cameAsStub: (called: string) => `From ${called}, page not fetched.`,
  picturesMissing: (missing: number, all: number) =>
    count(missing, { other: `# of ${count(all, { other: '#' })} pictures missing` }),
  pageTags: 'Tags of the page',
  addTag: (name: string) => `Add the tag ${name}`,
  versions: 'Versions',
  versionCount: (number: number) => count(number, { one: '# version', other: '# versions' }),
  asBrowser: ', as a browser shows it',
  readSo: {
    vote: ', as found by all means together',
    readability: ', as Readability finds it',
    defuddle: ', as Defuddle finds it',
    'all-blocks': ', everything on the page',
  },
  likeThat: (seen: string) => `, looks like ${seen}`,
  shown: 'shown',
  show: 'Show',
  showVersion: (when: string) => `Show the version of ${when}`,
  rendered: 'Clip again as a browser shows it',
  renderedHint: 'Its scripts run first, in a window that is not seen and reaches nothing else',
  anotherWay: 'Read the page another way…',
  whatToTake: 'What to take from the page',
  provenance: 'Where it comes from',
  facts: {
    captured: 'Captured',
    how: 'How',
    by: 'By',
    answer: 'Answer',
    original: 'Original',
    sent: 'As sent',
    article: 'Article',
    text: 'Text',
  },
  addresses: (number: number): string => (number === 1 ? 'Address' : 'Addresses'),
  roads: {
    rendered: 'From the web, once its scripts had run',
    url: 'From the web, as it came',
    file: 'From a file',
    paste: 'Pasted',
  },
  bytes: (number: number) => count(number, { one: '# byte', other: '# bytes' }),
  saved: (remark: string) => `saved. ${remark}`,
  setAside: (seen: string) =>
    `what came now looks like ${seen}. It is kept as a version; the one you had is still shown.`,
  savedButLooks: (seen: string) =>
    `saved, but it looks like ${seen}. If so, save the page from your browser and add that file.`,
  outcome: (title: string, words: string) => `“${title}”: ${words}`,
}
