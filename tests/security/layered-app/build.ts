import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { frameScript } from '../../../scripts/embedded-scripts.mts'

const FOLDER = join(process.cwd(), 'out/security')
const HERE = join(process.cwd(), 'tests/security/layered-app')

/** Builds the app of this folder from the real app's parts, and gives the folder it is in. */
export async function buildLayeredApp(): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      frameScript('virtual:reader-script', 'src/reader/index.ts'),
      frameScript('virtual:pdf-viewer-script', 'src/pdf-viewer/index.ts'),
    ],
    ssr: { noExternal: true },
    build: {
      ssr: join(HERE, 'index.ts'),
      outDir: FOLDER,
      target: 'node20.18',
      chunkSizeWarningLimit: Infinity,
      rollupOptions: {
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: 'index.js' },
      },
    },
  })
  await cp(join(HERE, 'shell'), join(FOLDER, 'shell'), { recursive: true })
  const about = { name: 'layered-app', version: '0.0.0', main: 'index.js' }
  await writeFile(join(FOLDER, 'package.json'), JSON.stringify(about))
  return FOLDER
}
