import { counter } from '../counted'
import type { Messages } from '../messages-of'

const count = counter('de')

export const history: Messages['history'] = {
  title: 'Verlauf',
  list: 'Was getan wurde, das Neueste zuerst',
  hint: 'Enter geht zu diesem Punkt: Was danach kam, wird rückgängig gemacht und lässt sich wiederholen.',
  now: 'Hier sind Sie',
  undone: 'Rückgängig gemacht',
  beginning: 'Vor alldem',
  nothing: 'Noch ist nichts getan',
  nothingHint:
    'Jede Änderung steht hier mit Namen und lässt sich von hier zurücknehmen, heute oder nach einem Neustart.',
  went: (steps) =>
    count(steps, { one: 'Ein Schritt zurück oder vor.', other: '# Schritte zurück oder vor.' }),
  kept: 'Die letzten 100 Änderungen bleiben, wenn Commonplace geschlossen wird.',
}
