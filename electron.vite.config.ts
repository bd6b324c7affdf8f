import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { build, type Plugin } from 'vite'

const from = (path: string) => resolve(import.meta.dirname, path)
const version = (JSON.parse(readFileSync(from('package.json'), 'utf8')) as { version: string })
  .version

export default defineConfig({
  main: {
    plugins: [readerScript(), commandLine(), anchoringEngine()],
    define: { __VERSION__: JSON.stringify(version) },
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

/** Bundles the script that runs inside an article's frame into one text, which main serves under a hash. */
function readerScript(): Plugin {
  const name = 'virtual:reader-script'
  return {
    name: 'reader-script',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    async load(id) {
      if (id !== `\0${name}`) return null
      this.addWatchFile(from('src/reader/index.ts'))
      const built = await build({
        configFile: false,
        logLevel: 'warn',
        build: {
          write: false,
          target: 'chrome130',
          minify: true,
          lib: { entry: from('src/reader/index.ts'), formats: ['iife'], name: 'reader' },
        },
      })
      const [first] = Array.isArray(built) ? built : [built]
      const chunk = first && 'output' in first ? first.output[0] : undefined
      return `export default ${JSON.stringify(chunk?.code ?? '')}`
    },
  }
}

/** Builds the command line by itself: in one build with the app they share, and starting the app would run it. */
function commandLine(): Plugin {
  return builtApart('command-line', {
    define: { __VERSION__: JSON.stringify(version) },
    entry: from('src/main/cli/index.ts'),
    folder: from('out/main'),
    output: { format: 'cjs', entryFileNames: 'cli.js' },
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
  output: { format: 'cjs' | 'es'; entryFileNames: string }
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
