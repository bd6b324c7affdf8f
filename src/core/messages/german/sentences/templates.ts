import { counter } from '../../counted'
import type { templates as english } from '../../english/sentences/templates'
import type { Messages } from '../../messages-of'

const count = counter('de')

export const templates: Pick<Messages['sentences'], keyof typeof english> = {
  templateWrong: (mistake) => `Die Vorlage hat einen Fehler. ${mistake}`,
  templateTooLong: (most) => `Sie ist länger als ${most} Zeichen.`,
  atLine: (line, mistake) => `Zeile ${line}: ${mistake}`,
  ownMark: 'Dieses Zeichen setzt der Export selbst. Nehmen Sie die Zeile heraus.',
  frontNotClosed: 'Die Kopfdaten, die hier beginnen, enden nie mit einer Zeile ---.',
  frontSection: (mark) => `Kopfdaten haben Namen und keine Abschnitte wie ${mark}.`,
  frontUnlike: 'Eine Zeile der Kopfdaten wird wie „name: wert“ geschrieben.',
  frontTwice: (name) => `„${name}“ steht ein zweites Mal da.`,
  neverClosed: (name) => `{{#${name}}} wird nie durch {{/${name}}} geschlossen.`,
  standsForSeveral: (name) =>
    `{{${name}}} steht für mehrere. Schreiben Sie {{#${name}}}…{{/${name}}}.`,
  tooDeep: 'Zu viele Abschnitte liegen ineinander.',
  neverOpened: (name) => `{{/${name}}} schließt, was nie geöffnet wurde.`,
  closesAnother: (name, last) => `{{/${name}}} steht, wo {{/${last}}} stehen sollte.`,
  unknownName: (name, known) => `Nichts heißt hier „${name}“. Es gibt ${known}.`,
  noName: (written) => `„${written}“ ist kein Name. Namen schreibt man wie {{title}}.`,
  makesTooMuch: (most) =>
    `Die Vorlage macht daraus mehr als ${count(most, { other: '#' })} Zeichen. Nehmen Sie heraus, was sie immer wieder schreibt.`,
}
