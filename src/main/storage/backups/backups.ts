import type { Backup, BackupReason } from '#core/library/backup'
import type { BackupComparison } from '#core/library/backup-comparison'
import type { RecordPath } from '#core/library/backup-record'
import { sentence } from '#core/messages/sentence'
import { NotebookError } from '#core/problem'
import { Turns } from '#core/turns'
import { makeFolder } from '../durable-file'
import { listBackupFolder } from './backup-folder'
import { compareBackup, differences } from './compare-backup'
import { explainBackupProblem } from './explain-backup-problem'
import { listBackups } from './list-backups'
import type { Entry } from './manifest-file'
import { openBackup, type OpenedBackup } from './opened-backup'
import { readPacks, type BackedUpRecord } from './read-packs'
import { restoreBeside, type RestoreTools, type Restored } from './restore-beside'
import { rewritePacks } from './rewrite-packs'
import { takeBackup } from './take-backup'
import { tidyBackups } from './tidy-backups'

/** What a backup of this name and time (ISO) holds of a record. */
export type RecordCopy = { backup: string; takenAt: string; text: string; bytes: Uint8Array }

type BackupTools = {
  /** Where the backups lie: never in the library folder. */
  folder: string
  library: { folder: string }
  /** The moment, as an ISO time. */
  now: () => string
}

/**
 * The backups of one library's records, kept as they are, whatever they hold. The captured files
 * beside the records are written once and never changed, so they are not copied here. For the one process that owns
 * the library.
 */
export class Backups {
  readonly #turns = new Turns()
  #readers = 0

  private constructor(private readonly tools: BackupTools) {}

  /** Opens the folder of backups, making it where it is missing. */
  static async open(tools: BackupTools): Promise<Backups> {
    await makeFolder(tools.folder).catch((cause: unknown) => {
      throw explainBackupProblem(cause, tools.folder)
    })
    return new Backups(tools)
  }

  /**
   * Takes a backup, durable when it resolves, and lets go of those whose time is over. An hourly one is only
   * written when something changed; else the newest there is answers. Fails in words, and then no backup is harmed.
   */
  take(reason: BackupReason): Promise<Backup> {
    return this.#inTurn(async () => {
      const { folder, library, now } = this.tools
      // Somebody may have removed it.
      await makeFolder(folder)
      const taken = await takeBackup(folder, library.folder, reason, now())
      if (taken.isNew) await this.#tidy(taken.isFull)
      const backup = (await listBackups(folder)).find(({ name }) => name === taken.name)
      if (!backup) throw new Error('The backup that was just taken is not there.')
      return backup
    })
  }

  /** All backups, newest first; each says whether it is whole. */
  list(): Promise<Backup[]> {
    return this.#inTurn(() => listBackups(this.tools.folder))
  }

  /** What restoring this backup into the library would change. */
  compare(name: string): Promise<BackupComparison> {
    const { folder, library } = this.tools
    return this.#reading(name, (backup) => compareBackup(folder, library.folder, backup))
  }

  /** The records of a backup, or only those at these paths, in no order. */
  read(name: string, paths?: readonly RecordPath[]): AsyncGenerator<BackedUpRecord> {
    return this.#records(name, async ({ entries }) =>
      paths ? paths.flatMap((path) => entries.get(path) ?? []) : entries.values(),
    )
  }

  /** What the backups hold of one record, newest first, each content once: for a record that was found damaged. */
  async *copiesOf(path: RecordPath): AsyncGenerator<RecordCopy> {
    this.#readers += 1
    try {
      const seen = new Set<string>()
      for (const { name, takenAt, state } of await this.list()) {
        if (state === 'unreadable') continue
        for await (const { sha256, content } of this.read(name, [path])) {
          if (content === null || seen.has(sha256)) continue
          seen.add(sha256)
          yield { ...content, backup: name, takenAt }
        }
      }
    } finally {
      this.#readers -= 1
    }
  }

  /** The records of a backup that the library lacks or has otherwise. */
  recordsToRestore(name: string): AsyncGenerator<BackedUpRecord> {
    return this.#records(name, async (backup) => {
      const { missing, changed } = await differences(this.tools.library.folder, backup)
      return [...missing, ...changed]
    })
  }

  /** Makes a library of its own from a backup in an empty or new folder, with the captured files there are. */
  restoreBeside(name: string, target: string, tools: RestoreTools = {}): Promise<Restored> {
    const { folder, library } = this.tools
    return this.#reading(name, (backup) =>
      restoreBeside(folder, library.folder, backup, target, tools),
    )
  }

  async *#records(name: string, choose: (backup: OpenedBackup) => Promise<Iterable<Entry>>) {
    this.#readers += 1
    try {
      const backup = await this.#open(name)
      yield* readPacks(this.tools.folder, await choose(backup))
    } catch (cause) {
      throw explainBackupProblem(cause, this.tools.folder)
    } finally {
      this.#readers -= 1
    }
  }

  async #reading<T>(name: string, work: (backup: OpenedBackup) => Promise<T>): Promise<T> {
    this.#readers += 1
    try {
      return await work(await this.#open(name))
    } catch (cause) {
      throw explainBackupProblem(cause, this.tools.folder)
    } finally {
      this.#readers -= 1
    }
  }

  #open(name: string): Promise<OpenedBackup> {
    return this.#inTurn(async () => {
      const { folder } = this.tools
      const { manifests } = await listBackupFolder(folder)
      const opened = await openBackup(folder, manifests, name)
      if (opened) return opened
      throw manifests.some((manifest) => manifest.name === name)
        ? new NotebookError('file-unreadable', sentence('backupListUnread'))
        : new NotebookError('not-found', sentence('backupGone'))
    })
  }

  // A backup that is being read keeps all packs where they are. What could not be tidied now, for
  // want of room perhaps, harms nothing and is tried again after the next backup.
  async #tidy(isDaily: boolean) {
    const { folder, now } = this.tools
    if (this.#readers > 0) return
    try {
      await tidyBackups(folder, now())
      if (!isDaily) return
      await rewritePacks(folder, now())
      await tidyBackups(folder, now())
    } catch {
      return
    }
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    return this.#turns.take(work).catch((cause: unknown) => {
      throw explainBackupProblem(cause, this.tools.folder)
    })
  }
}
