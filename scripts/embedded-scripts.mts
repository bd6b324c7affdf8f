import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { build, type InlineConfig, type Plugin } from 'vite'

// A configuration is bundled before it runs, so where this file lies says nothing.
const from = (path: string) => resolve(process.cwd(), path)

/** A script that runs inside a frame, bundled into one text, which main serves under its hash. */
export function frameScript(name: string, entry: string): Plugin {
  return scriptAsText(name, entry, {
    target: 'chrome130',
    minify: true,
    lib: { entry: from(entry), formats: ['iife'], name: 'frame' },
  })
}

/** A script that runs in a thread of its own, bundled into one text with all it needs. */
export function threadScript(name: string, entry: string): Plugin {
  return scriptAsText(name, entry, {
    ssr: from(entry),
    target: 'node20.18',
    minify: true,
    chunkSizeWarningLimit: Infinity,
    rollupOptions: { output: { format: 'cjs', codeSplitting: false } },
  })
}

/** The character maps of pdf.js, which it would otherwise look for beside itself. */
function characterMaps(): Plugin {
  return virtual('virtual:character-maps', async () => {
    const files = Object.entries(packedFiles('cmaps', /\.bcmap$/))
    return Object.fromEntries(files.map(([file, map]) => [file.replace('.bcmap', ''), map]))
  })
}

/** The fonts a PDF may name without having them in it. */
function standardFonts(): Plugin {
  return virtual('virtual:standard-fonts', async () =>
    packedFiles('standard_fonts', /\.(pfb|ttf)$/),
  )
}

// pdf.js would load this one from an address beside itself; here it is bundled in.
function ownJpeg2000(): Plugin {
  const load = /import\(\s*(?:\/\*[^*]*\*\/\s*)*path\)/
  return {
    name: 'own-jpeg-2000',
    transform: (code, id) => {
      if (!id.endsWith('pdf.worker.mjs')) return null
      if (!load.test(code))
        throw new Error('pdf.js loads its JPEG 2000 decoder in another way now.')
      return code.replace(load, "import('pdfjs-dist/wasm/openjpeg_nowasm_fallback.js')")
    },
  }
}

function packedFiles(folder: string, ending: RegExp): Record<string, string> {
  const path = from(`node_modules/pdfjs-dist/${folder}`)
  const files = readdirSync(path).filter((file) => ending.test(file))
  return Object.fromEntries(
    files.map((file) => [file, readFileSync(resolve(path, file)).toString('base64')]),
  )
}

/** What the worker needs beside its own modules, wherever it is built. */
export function workerScripts(): Plugin[] {
  return [threadScript('virtual:pdf-thread', 'src/main/worker/pdf/pdf-thread.ts')]
}

function scriptAsText(name: string, entry: string, options: InlineConfig['build']): Plugin {
  return virtual(name, async (watch) => {
    watch(from(entry))
    const built = await build({
      configFile: false,
      // pdf.js asks where it lies; a script in one piece lies nowhere, and pdf.js does without.
      logLevel: 'error',
      plugins: [characterMaps(), standardFonts(), ownJpeg2000()],
      ssr: { noExternal: true },
      build: { write: false, ...options },
    })
    const [first] = Array.isArray(built) ? built : [built]
    const chunk = first && 'output' in first ? first.output[0] : undefined
    return chunk?.code ?? ''
  })
}

function virtual(name: string, load: (watch: (path: string) => void) => Promise<unknown>): Plugin {
  const id = `\0${name}`
  return {
    name,
    resolveId: (asked) => (asked === name ? id : null),
    async load(asked) {
      if (asked !== id) return null
      const value = await load((path) => this.addWatchFile(path))
      return `export default ${JSON.stringify(value)}`
    },
  }
}
