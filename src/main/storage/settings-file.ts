import { dirname } from 'node:path'
import { FIRST_SETTINGS, Settings, editSettings, type SettingsEdit } from '#core/library/settings'
import type { Language } from '#core/messages/language'
import { makeFolder, replaceDurably } from './durable-file'
import { jsonFormat } from './json-format'
import { DamagedRecord, RecordFile, type Replace } from './record-file'

// What one chooses in the window counts, whatever is in the file by then.
const replaceAny: Replace = (path, text) => replaceDurably(path, text)

/** What a person has chosen, kept in the app's own data folder. */
export class SettingsFile {
  private constructor(private readonly file: RecordFile<Settings>) {}

  /** Opens the settings; a file that cannot be read is passed over, and the first settings hold until the next edit. */
  static async open(path: string): Promise<SettingsFile> {
    await makeFolder(dirname(path))
    const file = new RecordFile(path, jsonFormat(Settings), replaceAny)
    await file.load().catch((cause: unknown) => {
      if (!(cause instanceof DamagedRecord)) throw cause
    })
    return new SettingsFile(file)
  }

  get settings(): Settings {
    return this.file.record ?? FIRST_SETTINGS
  }

  async edit(edit: SettingsEdit): Promise<Settings> {
    this.file.record = editSettings(this.settings, edit)
    await this.file.save()
    return this.settings
  }
}

/** The language chosen in these settings; English where none was, or that cannot be read. */
export async function readLanguage(path: string): Promise<Language> {
  const opened = await SettingsFile.open(path).catch(() => null)
  return opened?.settings.language ?? 'en'
}
