import { execFileSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { copies, editApart, mixUntilQuiet, type Machine } from './sync-machines'
import type { Mix } from './sync-mixing'
import { expectNothingLost } from './sync-promises'

const hasGit = canRun('git', ['--version'])
if (!hasGit) console.warn('Copies that git merges are not tested: git is not installed.')

test.skipIf(!hasGit)('two copies that git merges become the same and nothing is lost', async () => {
  const [a, b] = await copies('a', 'b')
  await rm(b.folder, { recursive: true })
  git(a, 'init', '--quiet', '--initial-branch=main')
  commit(a)
  execFileSync('git', ['clone', '--quiet', a.folder, b.folder])
  const told = await editApart([a, b], 6)

  const all = await mixUntilQuiet([a, b], merging(a, b))

  expectNothingLost(all, told)
  const said = [...a.said, ...b.said].join('\n')
  expect(said).toMatch(/written again from both sides of the conflict in it/)
  expect(said).not.toMatch(/could not be recovered/)
})

/** Commits both, merges one into the other with whatever conflicts there are, and gives that to both. */
function merging(a: Machine, b: Machine): Mix {
  return async () => {
    commit(a)
    commit(b)
    git(b, 'fetch', '--quiet', a.folder, 'main')
    const differing = differingFiles(b)
    // It fails where there are conflicts: what it leaves is committed as it is.
    canRun('git', ['-C', b.folder, ...AS_SOMEBODY, 'merge', '--quiet', '--no-edit', 'FETCH_HEAD'])
    commit(b)
    git(a, 'pull', '--quiet', '--ff-only', b.folder, 'main')
    return differing
  }
}

const AS_SOMEBODY = ['-c', 'user.name=Anna', '-c', 'user.email=anna@example.org']

function commit(machine: Machine) {
  git(machine, 'add', '--all')
  git(machine, 'commit', '--quiet', '--allow-empty', '--message', 'As it is')
}

function differingFiles(machine: Machine) {
  return git(machine, 'diff', '--name-only', 'HEAD', 'FETCH_HEAD').split('\n').length - 1
}

function git({ folder }: Machine, ...words: string[]) {
  return execFileSync('git', ['-C', folder, ...AS_SOMEBODY, ...words], { encoding: 'utf8' })
}

function canRun(program: string, words: string[]) {
  try {
    execFileSync(program, words, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
