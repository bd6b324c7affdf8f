import { createInterface } from 'node:readline'
import { takeLock } from '#storage/lock'

// A program that tries to take a lock at each line it reads, says what came of it, and keeps what it took.
const [path = ''] = process.argv.slice(2)

createInterface({ input: process.stdin }).on('line', () => {
  takeLock(path, new Date().toISOString()).then(
    () => process.stdout.write('mine\n'),
    (cause: unknown) => {
      const isBusy = cause instanceof Error && 'code' in cause && cause.code === 'library-busy'
      process.stdout.write(isBusy ? 'busy\n' : `${String(cause)}\n`)
    },
  )
})
process.stdout.write('ready\n')
