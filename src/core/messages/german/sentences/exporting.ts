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
}
