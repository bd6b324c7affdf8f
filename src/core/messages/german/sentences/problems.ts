import type { problems as english } from '../../english/sentences/problems'
import type { Messages } from '../../messages-of'

export const problems: Pick<Messages['sentences'], keyof typeof english> = {
  plain: (words) => words,
  unforeseen: (reason) => `Etwas Unvorhergesehenes ist geschehen: ${reason}`,
  taskUnderWay: (title) =>
    `„${title}“ ist noch nicht fertig. Warten Sie, bis es so weit ist, oder brechen Sie ab.`,
  copyIsReady: (folder) =>
    `In ${folder} liegt schon eine Kopie. Starten Sie neu, um sie zu benutzen, oder bleiben Sie zuerst bei diesem Ordner.`,
  fileUnwritten: (path) => `${path} konnte nicht geschrieben werden. Wählen Sie einen anderen Ort.`,
  notPrinted: (reason) => `Es ließ sich nicht drucken: ${reason}. Als PDF speichern geht trotzdem.`,
  clippingCancelled: 'Das Clippen wurde abgebrochen.',
  pathUnread: (path) =>
    `${path} konnte nicht gelesen werden. Prüfen Sie, ob es da ist und ob Sie es lesen dürfen.`,
}
