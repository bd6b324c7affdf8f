const LEFTOVER = /\.tmp$/i
// As Syncthing, Dropbox, Nextcloud, Google Drive and editors name them.
const CONFLICT =
  /\.sync-conflict-|conflicted copy|case conflict|^(?:clip|library) ?\(\d{1,3}\)\.json$| \(\d{1,3}\)\.md$|\.(?:orig|rej)$|~$/i
const OF_THE_SYSTEM = /^(?:\.|thumbs\.db$|desktop\.ini$)/i

/** What a file is that has no place in a library, judged by its name; null for what the system itself leaves everywhere. */
export function strayKind(name: string): 'leftover' | 'conflict-copy' | 'unknown-file' | null {
  if (LEFTOVER.test(name)) return 'leftover'
  if (CONFLICT.test(name)) return 'conflict-copy'
  return OF_THE_SYSTEM.test(name) ? null : 'unknown-file'
}
