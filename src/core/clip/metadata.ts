import { z } from 'zod'

/** A day, or as much of a date as the source told: `2024`, `2024-01`, `2024-01-30`, or with a time after it. */
export const SourceDate = z
  .string()
  .regex(/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/)
export type SourceDate = z.infer<typeof SourceDate>

/** Where a value came from, so that a person can judge it. */
export const MetadataSource = z.enum([
  'json-ld',
  'open-graph',
  'meta',
  'microdata',
  'headline',
  'byline',
  'text',
  'url',
  'file-name',
  'extractor',
  'person',
])
export type MetadataSource = z.infer<typeof MetadataSource>

/** What is known of a page besides its words. No value is better than a wrong one. */
export const Metadata = z.object({
  title: z.string().min(1),
  authors: z.array(z.string().min(1)),
  site: z.string().nullable(),
  publishedAt: SourceDate.nullable(),
  modifiedAt: SourceDate.nullable(),
  /** BCP 47, as detected from the text where it can be. */
  language: z.string().nullable(),
  direction: z.enum(['ltr', 'rtl']),
  /** Address of the picture the page shows for itself. */
  leadImage: z.string().nullable(),
})
export type Metadata = z.infer<typeof Metadata>

export const MetadataSources = z.partialRecord(Metadata.keyof(), MetadataSource)
export type MetadataSources = z.infer<typeof MetadataSources>
