import { z } from 'zod'

/** A query as it is kept. */
export const SavedQuery = z.string().max(4000)
