import { z } from 'zod'
import { Id } from '../library/id'
import { Correction } from './correction'
import { ReadBy } from './read-by'
import { Suspicion } from './suspect-page'
import { Sentence } from '../messages/sentence'

export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** A picture the article shows: its file is `assets/<first two>/<sha256>.<extension>`. */
export const Asset = z.object({
  sha256: Sha256,
  extension: z.string().regex(/^[a-z0-9]{1,5}$/),
  /** Bytes. */
  size: z.number().int().nonnegative(),
  /** The address it was taken from. */
  from: z.string(),
})
export type Asset = z.infer<typeof Asset>

/** A picture the page named that could not be had: why, in English as it is kept, and as a sentence where it is newer. */
export const MissingPicture = z.object({
  from: z.string(),
  reason: z.string(),
  said: Sentence.optional(),
})
export type MissingPicture = z.infer<typeof MissingPicture>

/** What another program had kept of a page: the export it came with, `a Pocket export`, and whether that is all there is. */
export const Imported = z.object({
  from: z.string().min(1),
  /** The page was not fetched, and the export held no article: its words are those of the export. */
  isStub: z.boolean(),
})
export type Imported = z.infer<typeof Imported>

/** One capture of a clip. Its files are written once; re-clipping adds a version. */
export const Version = z.object({
  id: Id,
  capturedAt: z.iso.datetime(),
  road: z.enum(['url', 'file', 'paste']),
  /** What the original is: `text/html`, `text/plain`, `text/markdown`, `multipart/related`, `application/pdf`. */
  mediaType: z.string(),
  /** The name of the file it came from, when it came from one. */
  fileName: z.string().nullable(),
  charset: z.string(),
  original: z.object({ file: z.string(), sha256: Sha256, size: z.number().int() }),
  /** What the server sent, where the original is what the page's scripts made of it. */
  response: z.object({ file: z.string(), sha256: Sha256, size: z.number().int() }).optional(),
  textSha256: Sha256,
  /** Of `article.html`; null for what was captured before it was noted. */
  articleSha256: Sha256.nullable(),
  /** What the original, the article and its text take up, in bytes. */
  bytes: z.number().int().nonnegative(),
  wordCount: z.number().int().nonnegative(),
  assets: z.array(Asset),
  missing: z.array(MissingPicture),
  /** What it seems to be when it does not seem to be an article. */
  suspicion: Suspicion.optional(),
  /** What of the original is not in the article, in English. */
  remark: z.string().optional(),
  /** The remark as a sentence; those kept before it was noted are English only. */
  saidRemark: Sentence.optional(),
  /** Tags the page itself carries: never put on the clip, only offered. */
  statedTags: z.array(z.string()).optional(),
  /** How its article was found, where a person chose that. */
  by: ReadBy.optional(),
  /** Where it came in with an export of another program. */
  imported: Imported.optional(),
  /** Of which capture it is the corrected article, and what was corrected. */
  corrected: z.object({ of: Id, by: z.array(Correction) }).optional(),
  /** Whether it is kept without being shown, where a person said so. */
  setAside: z.boolean().optional(),
})
export type Version = z.infer<typeof Version>

/** The order in which versions were captured. */
export function inTime(a: Version, b: Version): number {
  if (a.capturedAt !== b.capturedAt) return a.capturedAt < b.capturedAt ? -1 : 1
  return a.id < b.id ? -1 : 1
}

/** Whether a version is not shown while there is another: what looks like a wall is not, unless a person wants it. */
export function isSetAside({ setAside, suspicion }: Version): boolean {
  return setAside ?? suspicion !== undefined
}
