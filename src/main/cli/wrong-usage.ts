/** Thrown when the command line itself is wrong: a sentence, and the command whose help would have told. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage'

  constructor(
    message: string,
    readonly command: string | null = null,
  ) {
    super(message)
  }
}
