import { counter } from '../../counted'
import type { exporting as english } from '../../english/sentences/exporting'
import type { Messages } from '../../messages-of'

const count = counter('de')

export const exporting: Pick<Messages['sentences'], keyof typeof english> = {
  exporting: 'Wird exportiert',
  exported: (clips, notes, path) => {
    const what = [
      ...(clips > 0 ? [count(clips, { one: '# Clip', other: '# Clips' })] : []),
      ...(notes > 0 ? [count(notes, { one: '# Notiz', other: '# Notizen' })] : []),
    ]
    return `${what.length > 0 ? what.join(' und ') : 'Nichts'} nach ${path} exportiert.`
  },
  unchangedFiles: (files) =>
    count(files, { one: '# Datei war unverändert.', other: '# Dateien waren unverändert.' }),
  leftOutToShare: (tracking, pictures, paths) => {
    const out = [
      ...(tracking > 0
        ? [count(tracking, { one: '# Adresse, die verfolgt', other: '# Adressen, die verfolgen' })]
        : []),
      ...(pictures > 0
        ? [
            count(pictures, {
              one: 'Ort und Gerät eines Bildes',
              other: 'Orte und Geräte von # Bildern',
            }),
          ]
        : []),
      ...(paths > 0
        ? [count(paths, { one: '# Ort auf diesem Computer', other: '# Orte auf diesem Computer' })]
        : []),
    ]
    return `Zum Weitergeben weggelassen: ${out.join(', ')}.`
  },
  notExported: (number) =>
    count(number, { one: 'Nicht exportiert: # Ding.', other: 'Nicht exportiert: # Dinge.' }),
  ofThing: (name, words) => `${name}: ${words}`,
  diskFullFor: (path) =>
    `Die Platte ist voll, daher wurde ${path} nicht geschrieben. Schaffen Sie Platz, oder wählen Sie einen anderen Ort, und exportieren Sie noch einmal.`,
  notWritten: (path) =>
    `${path} konnte nicht geschrieben werden. Wählen Sie einen anderen Ort, und exportieren Sie noch einmal.`,
  notOurExport: (path) =>
    `${path} ist keine von Commonplace exportierte Bibliothek, oder ein anderes Programm hat sie umgeschrieben. Exportieren Sie sie noch einmal als „Alles, als JSON“.`,
  wholeNotShared:
    'Alles wird exportiert, wie es ist, um es wieder zu importieren. Wählen Sie zum Weitergeben ein anderes Format.',
  bookTooLong: (most, clips) =>
    `Ein Buch kann ${count(most, { other: '#' })} Clips haben, und dies sind ${count(clips, { other: '#' })}. Wählen Sie weniger.`,
  noHighlightsChosen:
    'In dem, was gewählt ist, gibt es keine Hervorhebungen. Heben Sie etwas hervor, oder wählen Sie mehr.',
  pictureGone:
    'Das Bild ist nicht im Ordner der Bibliothek. „Bibliothek prüfen“ sagt, was beschädigt ist.',
  nothingUnkept:
    'Der letzte Import ließ nichts übrig, was sich noch einmal versuchen ließe. Importieren Sie die Datei selbst.',
}
