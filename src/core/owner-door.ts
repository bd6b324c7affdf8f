import { z } from 'zod'

/** Where the process that has a library open can be reached, and the secret it wants to hear first. */
export const OwnerDoor = z.object({
  address: z.string().min(1),
  secret: z.string().min(16).max(200),
  /** Whether a person has it before them in a window, or a command is at work. */
  program: z.enum(['app', 'command']),
})
export type OwnerDoor = z.infer<typeof OwnerDoor>

/** The process that has a library open. It has no door before it listens. */
export type Owner = { pid: number; door: OwnerDoor | null }
