import { counter } from '../counted'
import type { Messages } from '../messages-of'

const count = counter('de')

export const corrections: Messages['corrections'] = {
  leftOut: 'Was weggelassen wurde',
  undoAll: 'Alle Korrekturen zurücknehmen',
  done: 'Fertig',
  comparing: 'Der Artikel wird mit seiner Seite verglichen …',
  nothing: 'Nichts von der Seite wurde weggelassen.',
  pieces: (number) =>
    count(number, {
      one: '# Stück der Seite ist weggelassen.',
      other: '# Stücke der Seite sind weggelassen.',
    }),
  first: (number) => count(number, { other: ' Die ersten # werden gezeigt.' }),
  yours: (number) =>
    count(number, {
      one: ' Sie haben # Korrektur gemacht.',
      other: ' Sie haben # Korrekturen gemacht.',
    }),
  hint: ' Holen Sie Stücke zurück, oder zeigen Sie auf einen Absatz, um ihn zu verbergen.',
  byHand: (number) =>
    count(number, { one: '# Korrektur von Hand', other: '# Korrekturen von Hand' }),
  title: 'Korrekturen',
  noBlock: 'Gehen Sie zuerst mit den Pfeilen zu einem Absatz, oder zeigen Sie auf einen.',
  noPiece: 'Gehen Sie mit Tab zu einem weggelassenen Stück, oder zu dem Absatz davor.',
}
