import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'

const Lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      link: z.boolean().optional(),
      hasInstallScript: z.boolean().optional(),
    }),
  ),
})

/** What of others may run when it is installed: it looks for its own binary, and is a tool of the linter alone. */
const MAY_RUN = ['node_modules/unrs-resolver']

test('every package of others is held to its bytes, comes from the registry, and runs nothing when installed', () => {
  const { packages } = Lockfile.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))
  const others = Object.entries(packages).filter(([path]) => path !== '')

  expect(others.length).toBeGreaterThan(100)
  const named = (isOdd: (about: (typeof packages)[string]) => boolean) =>
    others.filter(([, about]) => isOdd(about)).map(([path]) => path)
  expect(named(({ integrity }) => !integrity?.startsWith('sha512-'))).toEqual([])
  expect(
    named(
      ({ resolved, link }) =>
        link === true ||
        (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
    ),
  ).toEqual([])
  expect(named(({ hasInstallScript }) => hasInstallScript === true)).toEqual(MAY_RUN)
})
