import { counter } from '../counted'
import type { Messages } from '../messages-of'

const count = counter('de')

export const explained: Messages['explained'] = {
  everything: 'alles',
  allButTrash: 'alles außer dem Papierkorb',
  units: {
    everything: (asked) => asked,
    clips: (asked) => `Clips ${asked}`,
    highlights: (asked) => `Hervorhebungen ${asked}`,
    notes: (asked) => `Notizen ${asked}`,
  },
  and: 'und',
  or: 'oder',
  with: (words) => `mit ${words}`,
  without: (words) => `ohne ${words}`,
  not: (asked) => `nicht ${asked}`,
  quoted: (words) => `„${words}“`,
  near: (words, distance) =>
    `„${words}“ im Abstand von ${count(distance, { one: '# Wort', other: '# Wörtern' })}`,
  tagged: (name) => `mit dem Tag ${name}`,
  inCollection: (name) => `in der Sammlung ${name}`,
  color: (name) => `mit Hervorhebungen in ${name}`,
  language: (code) => `in der Sprache ${code}`,
  fields: {
    author: (words) => `verfasst von ${words}`,
    site: (words) => `von der Website ${words}`,
    url: (words) => `mit ${words} in der Adresse`,
    note: (words) => `mit ${words} in einer Notiz`,
    highlight: (words) => `mit ${words} in einer Hervorhebung`,
    title: (words) => `mit ${words} im Titel`,
    text: (words) => `mit ${words} im Text`,
  },
  places: {
    inbox: 'im Eingang',
    archive: 'im Archiv',
    trash: 'im Papierkorb',
    all: 'überall, auch im Papierkorb',
  },
  states: {
    unread: 'noch ungelesen',
    reading: 'angefangen',
    read: 'zu Ende gelesen',
    favorite: 'unter den Favoriten',
    duplicate: 'mehrfach gespeichert',
    orphan: 'mit Hervorhebungen, die ihren Platz verloren haben',
    note: 'unter den Notizen',
  },
  has: {
    highlights: 'mit Hervorhebungen',
    notes: 'mit Notizen',
    tags: 'mit Tags',
    versions: 'mit mehreren Fassungen',
    images: 'mit Bildern',
  },
  no: {
    highlights: 'ohne Hervorhebungen',
    notes: 'ohne Notizen',
    tags: 'ohne Tags',
    versions: 'ohne weitere Fassungen',
    images: 'ohne Bilder',
  },
  words: (number) => `${number} Wörter lang`,
  progress: (number) => `gelesen zu ${number} %`,
  numbers: {
    is: (number) => number,
    '<': (number) => `weniger als ${number}`,
    '<=': (number) => `höchstens ${number}`,
    '>': (number) => `mehr als ${number}`,
    '>=': (number) => `mindestens ${number}`,
    between: (from, to) => `${from} bis ${to}`,
  },
  dated: {
    saved: (when) => `gespeichert ${when}`,
    published: (when) => `veröffentlicht ${when}`,
    read: (when) => `gelesen ${when}`,
  },
  dates: {
    is: (date) => date,
    '<': (date) => `vor ${date}`,
    '<=': (date) => `bis ${date}`,
    '>': (date) => `nach ${date}`,
    '>=': (date) => `seit ${date}`,
    between: (from, to) => `von ${from} bis ${to}`,
  },
  day: (typed) => {
    if (typed === 'today') return 'heute'
    if (typed === 'yesterday') return 'gestern'
    const [, number, unit = ''] = /^(\d+) (day|week|month|year)s? ago$/.exec(typed) ?? []
    const forms = AGO[unit]
    return forms ? count(Number(number), forms) : typed
  },
  olderThan: {
    d: (number) => count(number, { one: 'vor mehr als # Tag', other: 'vor mehr als # Tagen' }),
    w: (number) => count(number, { one: 'vor mehr als # Woche', other: 'vor mehr als # Wochen' }),
    m: (number) => count(number, { one: 'vor mehr als # Monat', other: 'vor mehr als # Monaten' }),
    y: (number) => count(number, { one: 'vor mehr als # Jahr', other: 'vor mehr als # Jahren' }),
  },
  inTheLast: {
    d: (number) => count(number, { one: 'am letzten Tag', other: 'in den letzten # Tagen' }),
    w: (number) => count(number, { one: 'in der letzten Woche', other: 'in den letzten # Wochen' }),
    m: (number) => count(number, { one: 'im letzten Monat', other: 'in den letzten # Monaten' }),
    y: (number) => count(number, { one: 'im letzten Jahr', other: 'in den letzten # Jahren' }),
  },
  sorts: {
    relevance: { desc: 'das Beste zuerst', asc: 'das Beste zuletzt' },
    saved: { desc: 'zuletzt gespeichert zuerst', asc: 'zuerst gespeichert zuerst' },
    published: { desc: 'neueste zuerst', asc: 'älteste zuerst' },
    title: { desc: 'nach Titel von Z bis A', asc: 'nach Titel' },
    words: { desc: 'längste zuerst', asc: 'kürzeste zuerst' },
  },
}

const AGO: Readonly<Record<string, { one: string; other: string }>> = {
  day: { one: 'vor # Tag', other: 'vor # Tagen' },
  week: { one: 'vor # Woche', other: 'vor # Wochen' },
  month: { one: 'vor # Monat', other: 'vor # Monaten' },
  year: { one: 'vor # Jahr', other: 'vor # Jahren' },
}
