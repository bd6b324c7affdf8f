/** What can be found in a library folder that should not be so: what it means and what to do about it. */
export const findings = {
  headings: {
    'library-card-missing': 'The library’s own card',
    'record-damaged': 'Damaged records',
    'record-newer': 'Records of a newer Commonplace',
    'record-misplaced': 'Records in the wrong place',
    'card-missing': 'Clips without a card',
    'file-missing': 'Missing captured files',
    'file-altered': 'Altered captured files',
    'picture-missing': 'Missing pictures',
    'picture-altered': 'Altered pictures',
    'conflict-copy': 'Conflict copies',
    'leads-out': 'Links out of the library',
    unreadable: 'Files that cannot be read',
    'version-unnamed': 'Versions that no clip names',
    'picture-unnamed': 'Pictures that no clip names',
    leftover: 'Leftovers of interrupted writes',
    'unknown-file': 'Files that are not part of a library',
  },
  /** Each takes the path; where a clip needs it, its title in words; where something more is known, that. */
  told: {
    'library-card-missing': (path: string) =>
      `${path} is missing. A new one is written when the library is next opened; restore a backup to have its own again.`,
    'record-damaged': (path: string) =>
      `${path} does not hold a record that can be read. Restore it from a backup; the file itself is never deleted.`,
    'record-newer': (path: string) =>
      `${path} was written by a newer Commonplace. Update Commonplace to read it.`,
    'record-misplaced': (path: string) =>
      `${path} holds the record of another id than its place says, so it is not found by its own. Move it to where its id belongs, or away if it is a copy.`,
    'card-missing': (path: string) =>
      `${path} holds captured files and no card (clip.json), so the clip is not listed. Restore the card from a backup. If clipping was cut off before it was saved, there never was one; a day later Commonplace sets such files aside in the folder “damaged”.`,
    'file-missing': (path: string, needed: string) =>
      `${path}${needed} is missing. Put it back from a copy of the library folder, or clip the page again.`,
    'file-altered': (path: string, needed: string) =>
      `${path}${needed} is not what was captured. Put it back from a copy of the library folder, or clip the page again.`,
    'picture-missing': (path: string, needed: string) =>
      `The picture ${path}${needed} is missing. Put it back from a copy of the library folder, or clip the page again.`,
    'picture-altered': (path: string, needed: string) =>
      `The picture ${path}${needed} does not hold what its name says. Put it back from a copy of the library folder, or clip the page again.`,
    'conflict-copy': (path: string) =>
      `${path} is a conflict copy, made by a program that syncs the folder, and is not read. Compare it with the file beside it, keep what you want, and move the copy away.`,
    'leads-out': (path: string, to: string) =>
      `${path} is a link that leads out of the library (to ${to}) and was not followed. Put the file itself in its place.`,
    unreadable: (path: string, reason: string) =>
      `${path} cannot be read (${reason}). Allow reading it, or check the disk.`,
    'version-unnamed': (path: string) =>
      `No card names the version ${path}. A capture was interrupted, or is under way just now; otherwise it may be moved away.`,
    'picture-unnamed': (path: string) =>
      `No card names the picture ${path}. It harms nothing, and may be moved away.`,
    leftover: (path: string) =>
      `${path} was left by an interrupted write. It holds nothing that was saved, and may be deleted while Commonplace is closed.`,
    'unknown-file': (path: string) =>
      `${path} is not a file of Commonplace and is not read. It may stay, or be moved elsewhere.`,
  },
  neededBy: (title: string) => ` (of “${title}”)`,
}
