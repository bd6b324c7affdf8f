declare const __VERSION__: string | undefined

/** Which program writes: its name and version, as the build says. */
export function programVersion(): string {
  return `Commonplace ${typeof __VERSION__ === 'string' ? __VERSION__ : 'in development'}`
}
