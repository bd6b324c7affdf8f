import type { Messages } from '../messages-of'

export const places: Messages['places'] = {
  quotation: 'Es kam als Zitat hierher und hat keinen bestimmten Platz im Text.',
  ofVersion: (day) => `der Fassung vom ${day}`,
  ofEarlier: 'einer früheren Fassung',
  under: (heading) => `, unter „${heading}“`,
  stood: (of, under) =>
    `Diese Wörter sind nicht in der Fassung, die gezeigt wird. Sie standen in ${of}${under}:`,
  theseWords: 'diese Wörter',
  left: 'Sie haben es hier ohne Platz gelassen.',
  nothingLike: 'Nichts in dieser Fassung ist ihm ähnlich.',
  perhaps: 'Vielleicht steht es jetzt hier:',
  attachHere: 'Hier anheften',
  attachToSelection: 'An die Auswahl heften',
  leave: 'Lassen',
  others: 'Die Wörter sind jetzt andere:',
  othersKept: 'Jetzt andere Wörter, von Ihnen hier behalten:',
  keepHere: 'Hier behalten',
  gone: 'Es ist weg',
  without: 'Ohne Platz',
  selectFirst: 'Wählen Sie zuerst im Artikel die Wörter, zu denen es gehört.',
}
