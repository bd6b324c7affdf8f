import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { build, type Plugin } from 'vite'
import { frameScript, workerScripts } from './scripts/embedded-scripts.mts'
import { sourceState } from './scripts/source-state.mts'

const from = (path: string) => resolve(import.meta.dirname, path)
const version = (JSON.parse(readFileSync(from('package.json'), 'utf8')) as { version: string })
  .version

export default defineConfig({
  main: {
    plugins: [
      frameScript('virtual:reader-script', 'src/reader/index.ts'),
      frameScript('virtual:pdf-viewer-script', 'src/pdf-viewer/index.ts'),
      ...workerScripts(),
      commandLine(),
      anchoringEngine(),
    ],
    define: { __VERSION__: JSON.stringify(version), __SOURCE__: JSON.stringify(sourceState()) },
    build: {
      // Everything is bundled in: the app ships without node_modules, and lowdb is ESM only.
      externalizeDeps: false,
      target: 'node20.18',
      rollupOptions: {
        input: { index: from('src/main/index.ts') },
        output: {
          format: 'cjs',
          entryFileNames: '[name].js',
          chunkFileNames: 'parts/[name]-[hash].js',
        },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      target: 'node20.18',
      rollupOptions: {
        input: { index: from('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].js' },
      },
    },
  },
  renderer: {
    root: from('src/renderer'),
    plugins: [react()],
    build: {
      target: 'chrome130',
      outDir: from('out/renderer'),
      minify: true,
      // The window may load from its own scheme alone: no data: fonts, no inline scripts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: { input: from('src/renderer/index.html') },
    },
  },
})

/** Builds the command line by itself: in one build with the app they share, and starting the app would run it. */
function commandLine(): Plugin {
  return builtApart('command-line', {
    define: { __VERSION__: JSON.stringify(version) },
    entry: from('src/main/cli/index.ts'),
    folder: from('out/main'),
    output: { format: 'cjs', entryFileNames: 'cli.js', chunkFileNames: 'parts/[name]-[hash].js' },
  })
}

/** Builds what carries highlights as a module by itself, for measures that compare it with others. */
function anchoringEngine(): Plugin {
  return builtApart('anchoring-engine', {
    define: {},
    entry: from('tests/bench/anchoring-engine.ts'),
    folder: from('out/bench'),
    output: { format: 'es', entryFileNames: 'anchoring-engine.mjs' },
  })
}

type Apart = {
  define: Record<string, string>
  entry: string
  folder: string
  output: { format: 'cjs' | 'es'; entryFileNames: string; chunkFileNames?: string }
}

/** Builds one entry for Node into one file, with all it needs, once main is built. */
function builtApart(name: string, { define, entry, folder, output }: Apart): Plugin {
  return {
    name,
    apply: 'build',
    async writeBundle(_, bundle) {
      if (!('index.js' in bundle)) return
      await build({
        configFile: false,
        logLevel: 'warn',
        define,
        plugins: workerScripts(),
        ssr: { noExternal: true },
        build: {
          ssr: entry,
          outDir: folder,
          emptyOutDir: false,
          target: 'node20.18',
          chunkSizeWarningLimit: Infinity,
          rollupOptions: { output },
        },
      })
    },
  }
}
