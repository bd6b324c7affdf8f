import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { workerScripts } from '../../scripts/embedded-scripts.mts'

const TOP = resolve(import.meta.dirname, '../..')

/** A program of ours in one file that plain Node runs, made as the app is: from this entry, with all it needs. */
export async function aBundle(
  entry: string,
): Promise<{ path: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'commonplace-bundle-'))
  await build({
    configFile: false,
    logLevel: 'error',
    root: TOP,
    plugins: workerScripts(),
    define: { __VERSION__: JSON.stringify('1.2.3') },
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: join(TOP, entry),
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { format: 'cjs', entryFileNames: 'program.js' } },
    },
  })
  return {
    path: join(folder, 'program.js'),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
