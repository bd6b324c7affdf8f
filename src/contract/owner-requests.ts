import { z } from 'zod'
import { Destination } from '#core/highlight/highlight-link'
import { request } from './request'

/** A command as it was typed in a terminal, with what it must know of that. */
export const TypedCommand = z.object({
  words: z.array(z.string()).max(200_000),
  /** The folder that relative paths start from. */
  folder: z.string().min(1),
  /** Whether somebody is looking, so that marks may be drawn. */
  colors: z.boolean(),
})
export type TypedCommand = z.infer<typeof TypedCommand>

export const ExitCode = z.union([z.literal(0), z.literal(1), z.literal(2)])
export type ExitCode = z.infer<typeof ExitCode>

/** What another process may ask of the one that has the library open. */
export const ownerRequests = {
  /**
   * Brings the window to the front, goes where a link leads if there is one, and clips files by their whole paths;
   * `shown` tells whether there is a window.
   */
  'window.show': request(
    z.object({ to: Destination.nullable(), files: z.array(z.string().min(1)).max(10_000) }),
    z.object({ shown: z.boolean() }),
  ),
  /** Runs a command; `CommandBegun` and all that it says (`CommandSaid`) come before the answer. */
  'command.run': request(TypedCommand, z.object({ code: ExitCode })),
}
export type OwnerRequests = typeof ownerRequests

/** The first message of who comes to the door, and what it is answered. */
export const Greeting = z.object({ type: z.literal('greeting'), secret: z.string() })
export const Welcome = z.object({ type: z.literal('welcome') })

/** Told when a command begins: from now on it must not be asked of anybody else. */
export const CommandBegun = z.object({ type: z.literal('begun') })

/** A piece of what a command says while it runs. */
export const CommandSaid = z.object({
  type: z.literal('said'),
  stream: z.enum(['out', 'err']),
  text: z.string(),
})
