import { z } from 'zod'
import { Id } from '../library/id'
import { Metadata, MetadataSources } from './metadata'
import { Fetched } from './fetched'
import { ReadBy } from './read-by'
import { RenderedSource } from './rendered-page'
import { Suspicion } from './suspect-page'
import { Imported, MissingPicture } from './version'
import { Sentence } from '../messages/sentence'

/** What a person hands over to be clipped. */
export const Source = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('url'),
    url: z.string().min(1).max(8192),
    /** As it comes, or once its scripts have run; otherwise whichever its look asks for. */
    how: z.enum(['plain', 'rendered']).optional(),
    /** The clip whose page this is, where that is known already. */
    of: Id.optional(),
  }),
  z.object({ kind: z.literal('file'), path: z.string().min(1).max(4096) }),
  z.object({
    kind: z.literal('bytes'),
    name: z.string().max(512),
    bytes: z.instanceof(Uint8Array),
  }),
  z.object({ kind: z.literal('text'), text: z.string() }),
  /** A page that is in the library already, to be read once more; the pictures it has need not be fetched. */
  z.object({
    kind: z.literal('original'),
    of: Id,
    road: z.enum(['url', 'file', 'paste']),
    url: z.string().nullable(),
    fileName: z.string().nullable(),
    contentType: z.string(),
    bytes: z.instanceof(Uint8Array),
    by: ReadBy,
    pictures: z.array(z.object({ from: z.string(), bytes: z.instanceof(Uint8Array) })),
  }),
  RenderedSource,
  z.object({ kind: z.literal('html'), html: z.string(), url: z.string().max(8192).nullable() }),
])
export type Source = z.infer<typeof Source>

/** A picture that was fetched for an article; `name` is `<sha256>.<extension>`. */
export const CapturedPicture = z.object({
  sha256: z.string(),
  extension: z.string(),
  bytes: z.instanceof(Uint8Array),
  from: z.string(),
})
export type CapturedPicture = z.infer<typeof CapturedPicture>

/** A page read, cleaned and ready to be kept. */
export const CapturedPage = z.object({
  /** Where it came from after redirects; null when it has no address. */
  url: z.string().nullable(),
  road: z.enum(['url', 'file', 'paste']),
  mediaType: z.enum([
    'text/html',
    'text/plain',
    'text/markdown',
    'multipart/related',
    'application/pdf',
  ]),
  fileName: z.string().nullable(),
  charset: z.string(),
  /** The page byte for byte. */
  original: z.instanceof(Uint8Array),
  metadata: Metadata,
  sources: MetadataSources,
  /** Sanitized; pictures are named by `pictureAddress`. */
  articleHtml: z.string(),
  /** The canonical text of `articleHtml`. */
  articleText: z.string(),
  wordCount: z.number().int(),
  excerpt: z.string(),
  pictures: z.array(CapturedPicture),
  missing: z.array(MissingPicture),
  fetched: Fetched.optional(),
  /** What the server sent, where the original is what its scripts made of that. */
  response: z.instanceof(Uint8Array).optional(),
  /** It looks as if its scripts would show more. */
  isScripted: z.boolean().optional(),
  /** What it seems to be when it does not seem to be an article. */
  suspicion: Suspicion.nullable().optional(),
  /** What of the original is not in the article. */
  remark: Sentence.optional(),
  /** Tags that the page itself carries, as the front matter of a Markdown file does; not yet judged as tag names. */
  statedTags: z.array(z.string()).optional(),
  /** How its article was found, where a person chose that. */
  by: ReadBy.optional(),
  /** Where it came in with an export of another program. */
  imported: Imported.optional(),
})
export type CapturedPage = z.infer<typeof CapturedPage>

/** A page of more bytes than this is refused. */
export const LARGEST_PAGE = 50 * 1024 * 1024
