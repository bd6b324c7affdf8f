import type { z } from 'zod'

/** One thing that may be asked: what goes in is checked at the door, what comes out is promised. */
export type Request<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> = {
  input: Input
  output: Output
}

export type Requests = Record<string, Request>

export function request<Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
): Request<Input, Output> {
  return { input, output }
}

export type InputOf<R extends Requests, Name extends keyof R> = z.input<R[Name]['input']>
export type OutputOf<R extends Requests, Name extends keyof R> = z.output<R[Name]['output']>

/** Somebody for every request: one left out does not compile. */
export type Handlers<R extends Requests> = {
  [Name in keyof R]: (
    input: z.output<R[Name]['input']>,
    signal: AbortSignal,
  ) => Promise<OutputOf<R, Name>> | OutputOf<R, Name>
}

/** Asks by name and gives the answer, or throws the problem that came instead. */
export type Ask<R extends Requests> = <Name extends keyof R & string>(
  name: Name,
  input: InputOf<R, Name>,
  signal?: AbortSignal,
) => Promise<OutputOf<R, Name>>
