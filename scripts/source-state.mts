import { execFileSync } from 'node:child_process'

/** The commit the sources are at, and whether they were changed since; null where there is no record of changes. */
export function sourceState(): string | null {
  const args = ['describe', '--always', '--dirty=+', '--match=', '--abbrev=12']
  try {
    return execFileSync('git', args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    return null
  }
}
