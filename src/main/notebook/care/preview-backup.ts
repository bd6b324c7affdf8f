import type { BackupName } from '#core/library/backup'
import { recordPlace, type RecordPath } from '#core/library/backup-record'
import type { BackupPreview } from '#contract/care-views'
import { backupsOf, toBringBack } from '../bring-back'
import type { Notebook } from '../notebook'

/** What restoring a backup would change, by what the records say and not by their bytes. */
export async function previewBackup(notebook: Notebook, name: BackupName): Promise<BackupPreview> {
  await notebook.tools.store.flush()
  const compared = await backupsOf(notebook).compare(name)
  const preview: BackupPreview = { ...compared, withoutPages: 0, unreadable: 0 }
  const left = new Set<string>()
  const leave = (path: RecordPath) => {
    if (isThere(notebook, path)) preview.changed--
    else preview.missing--
    left.add(path)
  }
  for await (const { path, record } of toBringBack(notebook, name)) {
    switch (record.kind) {
      case 'clip':
      case 'note':
        break
      case 'same':
      case 'other':
        leave(path)
        preview.same++
        break
      case 'without-pages':
        leave(path)
        preview.withoutPages++
        break
      case 'unreadable':
        leave(path)
        preview.unreadable++
    }
  }
  return { ...preview, first: compared.first.filter(({ path }) => !left.has(path)) }
}

function isThere({ tools: { store } }: Notebook, path: RecordPath) {
  const { kind, id } = recordPlace(path)
  if (kind === 'library' || id === null) return true
  return (kind === 'clip' ? store.catalogue.clip(id) : store.catalogue.note(id)) !== null
}
