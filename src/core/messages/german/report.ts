import { counter } from '../counted'
import type { Messages } from '../messages-of'

const count = counter('de')

export const report: Messages['report'] = {
  readBy: {
    vote: 'Wie es alle Verfahren zusammen finden',
    readability: 'Wie Readability es findet',
    defuddle: 'Wie Defuddle es findet',
    'all-blocks': 'Alles auf der Seite',
  },
  suspicions: {
    captcha: 'eine Seite, die fragt, ob Sie ein Mensch sind',
    'consent-wall': 'eine Seite, die nach Cookies fragt',
    login: 'eine Seite zum Anmelden',
    'error-page': 'eine Fehlerseite',
    teaser: 'nur der Anfang eines Artikels, der etwas kostet',
  },
  looksLike: (seen) =>
    `Was kam, ist vielleicht ${seen}. Dann speichern Sie die Seite im Browser und fügen die Datei hinzu.`,
  cameFrom: (called) => `Herkunft: ${called}.`,
  cameAsStub: (called) => `Herkunft: ${called}; die Seite selbst wurde nicht geholt.`,
  picturesMissing: (missing, all) =>
    count(missing, {
      one: `# von ${count(all, { other: '#' })} Bildern fehlt`,
      other: `# von ${count(all, { other: '#' })} Bildern fehlen`,
    }),
  pageTags: 'Tags der Seite',
  addTag: (name) => `Das Tag ${name} hinzufügen`,
  versions: 'Fassungen',
  versionCount: (number) => count(number, { one: '# Fassung', other: '# Fassungen' }),
  asBrowser: ', wie ein Browser sie zeigt',
  readSo: {
    vote: ', wie alle Verfahren zusammen es finden',
    readability: ', wie Readability es findet',
    defuddle: ', wie Defuddle es findet',
    'all-blocks': ', alles auf der Seite',
  },
  likeThat: (seen) => `, vielleicht ${seen}`,
  shown: 'gezeigt',
  show: 'Zeigen',
  showVersion: (when) => `Die Fassung zeigen: ${when}`,
  rendered: 'Noch einmal clippen, wie ein Browser sie zeigt',
  renderedHint:
    'Ihre Skripte laufen zuerst, in einem Fenster, das niemand sieht und das sonst nichts erreicht',
  anotherWay: 'Die Seite anders lesen …',
  whatToTake: 'Was von der Seite zu nehmen ist',
  provenance: 'Woher es kommt',
  facts: {
    captured: 'Erfasst',
    how: 'Wie',
    by: 'Von',
    answer: 'Antwort',
    original: 'Original',
    sent: 'Wie gesendet',
    article: 'Artikel',
    text: 'Text',
  },
  addresses: (number) => (number === 1 ? 'Adresse' : 'Adressen'),
  roads: {
    rendered: 'Aus dem Netz, nachdem seine Skripte gelaufen waren',
    url: 'Aus dem Netz, wie es kam',
    file: 'Aus einer Datei',
    paste: 'Eingefügt',
  },
  bytes: (number) => count(number, { other: '# Byte' }),
  saved: (remark) => `gespeichert. ${remark}`,
  setAside: (seen) =>
    `Was jetzt kam, ist vielleicht ${seen}. Es wird als Fassung behalten; die, die Sie hatten, wird weiter gezeigt.`,
  savedButLooks: (seen) =>
    `gespeichert, ist aber vielleicht ${seen}. Dann speichern Sie die Seite im Browser und fügen die Datei hinzu.`,
  outcome: (title, words) => `„${title}“: ${words}`,
}
