import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import { temporaryFolder } from './temporary-folder.mjs'

const TOP = resolve(import.meta.dirname, '../..')

/** Makes our TypeScript into modules that plain Node runs, and gives the folder they are in. */
export async function bundle(sources) {
  // Only here, or it would fill the memory of a process that was started to measure memory.
  const { build } = await import('vite')
  const folder = temporaryFolder()
  const named = sources.map((source) => [nameOf(source), join(TOP, source)])
  await build({
    configFile: false,
    logLevel: 'error',
    root: TOP,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rollupOptions: {
        external: [/^virtual:/],
        input: Object.fromEntries(named),
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: 'parts/[hash].mjs' },
      },
    },
  })
  return folder
}

/** Everything that the modules of a bundle export. */
export async function importBundle(folder, sources) {
  const paths = sources.map((source) => join(folder, `${nameOf(source)}.mjs`))
  const modules = await Promise.all(paths.map((path) => import(pathToFileURL(path).href)))
  return Object.assign({}, ...modules)
}

/** Everything that these files of ours export, ready to run. */
export async function ourCode(...sources) {
  return importBundle(await bundle(sources), sources)
}

function nameOf(source) {
  return source.replace(/\.ts$/, '').replaceAll('/', '-')
}
