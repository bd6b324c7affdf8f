import { stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { recognize } from '#core/import/formats'
import type { ImportFormat, Parcel } from '#core/import/import-format'
import { NotebookError, sentenceOf } from '#core/problem'
import { decodeBytes } from '#core/text/decode-bytes'
import type { ExportFiles } from './export-files'
import { openFiles, openFolder } from './folder-files'
import { HEAD, LARGEST_TEXT, MOST_HEADS, MOST_TEXT, tooMuch } from './import-limits'
import { parseCitation } from './parse-citation'
import { parseXml } from './parse-xml'
import { openZip } from './zip-files'
import { sentence } from '#core/messages/sentence'

const TEXTS = /\.(csv|tsv|txt|json|jsonld|html?|xml|rdf|ris|bib|bibtex|md|markdown)$/i

/** An export, opened and recognized, with the texts its format reads. */
export type OpenParcel = {
  files: ExportFiles
  format: ImportFormat
  parcel: Parcel
  /** Its files that are not read, with the reason. */
  refused: ExportFiles['refused']
  /** The folder it lies in or is; null for an archive, whose pages have no pictures beside them. */
  folder: string | null
}

/** Opens what a person wants to import. Throws in words for what is no export that is known. */
export async function openParcel(path: string): Promise<OpenParcel> {
  const called = basename(path)
  const { files, folder } = await openAny(path, called)
  const damaged = new Map<string, NotebookError>()
  const whole = () => files.names.filter((name) => !damaged.has(name))
  try {
    const head = await headsOf(files, damaged)
    const format = recognize({ names: whole(), head })
    const [broken] = damaged.values()
    if (!format) throw broken ?? unknown(called)
    const text = await textsOf(files, { format, called, damaged })
    const { changedAt } = files
    const parcel = { names: whole(), head, text, changedAt, parseXml, parseCitation }
    const refused = [...damaged].map(([name, cause]) => ({ name, reason: sentenceOf(cause) }))
    return { files, format, folder, parcel, refused: [...files.refused, ...refused] }
  } catch (cause) {
    files.close()
    throw cause
  }
}

async function openAny(path: string, called: string) {
  try {
    if ((await stat(path)).isDirectory()) {
      return { files: await openFolder(path, called), folder: path }
    }
    const files = await openFiles(dirname(path), [called])
    const magic = (await files.read(called, 4)).toString('latin1')
    if (!magic.startsWith('PK')) return { files, folder: dirname(path) }
    return { files: await openZip(path, called), folder: null }
  } catch (cause) {
    if (cause instanceof NotebookError) throw cause
    throw new NotebookError('file-unreadable', sentence('pathUnread', path), { cause })
  }
}

type Damaged = Map<string, NotebookError>

async function headsOf(files: ExportFiles, damaged: Damaged): Promise<(name: string) => string> {
  const heads = new Map<string, string>()
  for (const name of files.names.filter((each) => TEXTS.test(each)).slice(0, MOST_HEADS)) {
    heads.set(name, await readText(files, { name, most: HEAD, damaged }))
  }
  return (name) => heads.get(name) ?? ''
}

// One damaged file does not keep the others from being read.
async function readText(
  files: ExportFiles,
  { name, most, damaged }: { name: string; most?: number; damaged: Damaged },
): Promise<string> {
  try {
    return decodeBytes(await files.read(name, most), []).text
  } catch (cause) {
    if (!(cause instanceof NotebookError)) throw cause
    damaged.set(name, cause)
    return ''
  }
}

type Wanted = { format: ImportFormat; called: string; damaged: Damaged }

async function textsOf(files: ExportFiles, { format, called, damaged }: Wanted) {
  const texts = new Map<string, string>()
  let total = 0
  for (const name of files.names.filter(format.reads ?? ((each) => TEXTS.test(each)))) {
    const size = files.size(name)
    total += size
    if (size > LARGEST_TEXT) throw tooMuch('tooLargeFile', name)
    if (total > MOST_TEXT) throw tooMuch('tooMuchText', called)
    texts.set(name, await readText(files, { name, damaged }))
  }
  return (name: string) => texts.get(name) ?? ''
}

function unknown(called: string) {
  return new NotebookError('not-a-page', sentence('noKnownExport', called))
}
