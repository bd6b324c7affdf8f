// Marks that show nothing: zero-width spaces, soft hyphens, direction controls, interlinear and
// other format marks, and control characters that are not white space. Joiners are judged apart.
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]/g
// A joiner changes letters and emoji; next to a plain Latin letter, a space or nothing it is noise.

const IDLE_JOINERS =
  /(?<=^|[\u0000-\u007f\s])[\u200c\u200d]+|[\u200c\u200d]+(?=$|[\u0000-\u007f\s])/g

/** Words in the one form they are kept in: NFC, without what cannot be seen. White space is left as it is. */
export function settleWords(words: string): string {
  const settled = words
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(IDLE_JOINERS, '')
    .normalize('NFC')
  // Taking a joiner away can put another at an edge.
  return settled === words ? settled : settleWords(settled)
}

/** Every run of white space as one space; a space of a special width stays when it stands alone. */
export function foldSpace(words: string): string {
  return words.replace(/[\s\u0085]+/g, (run) =>
    /[\t-\r \u0085\u2028\u2029]/.test(run) ? ' ' : run.charAt(0),
  )
}

/** A line of words fit for a title or a name: settled, folded and trimmed. */
export function settleLine(words: string): string {
  return foldSpace(settleWords(words)).trim()
}
