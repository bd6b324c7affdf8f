import { join } from 'node:path'

/** The library folder where none is named: what the environment says, else where it was moved to, else `Commonplace` in the home folder. */
export function defaultLibrary(
  env: Readonly<Record<string, string | undefined>>,
  home: string,
  moved: string | null = null,
): string {
  return env['COMMONPLACE_LIBRARY'] || moved || join(home, 'Commonplace')
}
