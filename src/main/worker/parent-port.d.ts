declare namespace NodeJS {
  interface Process {
    /** The line to the process that started this one; Electron gives it to its utility processes. */
    readonly parentPort: {
      postMessage(message: unknown): void
      on(event: 'message', listen: (event: { data: unknown }) => void): void
    }
  }
}
