import { join } from 'node:path'

/** The library folder where none is named: what the environment says, else `Commonplace` in the home folder. */
export function defaultLibrary(
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): string {
  return env['COMMONPLACE_LIBRARY'] || join(home, 'Commonplace')
}
