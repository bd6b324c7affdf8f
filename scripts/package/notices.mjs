import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { inRoot } from '../places.mjs'

const LICENSE_FILE = /^(licen[cs]e|copying|notice)/i
/** What helps to build and test, and of which nothing is in the program. */
const TOOLS =
  /^(@types\/|@playwright\/|@electron\/|@vitejs\/|electron-vite$|eslint|knip$|prettier$|typescript|vite|fast-check$|axe-core$)/

/** Parts that are in the program without being a package of their own: what they are, and where their license lies. */
const WITHIN = [
  ['OpenJPEG, in pdf.js', 'BSD-2-Clause', 'node_modules/pdfjs-dist/wasm/LICENSE_OPENJPEG'],
  ['JBIG2 decoder, in pdf.js', 'BSD-3-Clause', 'node_modules/pdfjs-dist/wasm/LICENSE_JBIG2'],
  ['QCMS, in pdf.js', 'MIT', 'node_modules/pdfjs-dist/wasm/LICENSE_QCMS'],
  ['pdf.js codecs', 'Apache-2.0', 'node_modules/pdfjs-dist/wasm/LICENSE_PDFJS_OPENJPEG'],
  [
    'Foxit fonts, in pdf.js',
    'BSD-3-Clause',
    'node_modules/pdfjs-dist/standard_fonts/LICENSE_FOXIT',
  ],
  [
    'Liberation fonts, in pdf.js',
    'OFL-1.1',
    'node_modules/pdfjs-dist/standard_fonts/LICENSE_LIBERATION',
  ],
  ['Adobe character maps, in pdf.js', 'BSD-3-Clause', 'node_modules/pdfjs-dist/cmaps/LICENSE'],
  ['Literata', 'OFL-1.1', 'resources/fonts/literata-license.txt'],
  ['Inter', 'OFL-1.1', 'resources/fonts/inter-license.txt'],
  ['Citation Style Language styles and locales', 'CC-BY-SA-3.0', 'resources/csl/README.md'],
]

/** Every part of the program with version and license, and the words of each license once. */
export function notices(product) {
  const parts = [...packages(Object.keys({ ...product.dependencies, ...product.devDependencies }))]
  const within = WITHIN.filter(([, , path]) => existsSync(inRoot(path))).map(
    ([name, license, path]) => ({
      name,
      version: '',
      license,
      words: readFileSync(inRoot(path), 'utf8'),
    }),
  )
  const all = [...parts, ...within].sort((a, b) => a.name.localeCompare(b.name, 'en'))
  const list = all.map(({ name, version, license }) => `${name} ${version}`.trim() + `: ${license}`)
  const texts = all.map(({ name, words }) => `${'-'.repeat(72)}\n${name}\n\n${words.trim()}\n`)
  return [
    `${product.title} ${product.version} is made with the work of others. These are its parts, each with its license,`,
    'and after them the licenses in full. Electron and Chromium have theirs beside this file.',
    '',
    ...list,
    '',
    ...texts,
  ].join('\n')
}

/** Packages by name with all they need in turn, each once. */
function* packages(names, seen = new Set()) {
  for (const name of names) {
    if (seen.has(name) || TOOLS.test(name) || name === 'electron') continue
    seen.add(name)
    const folder = inRoot('node_modules', name)
    const about = readAbout(folder)
    if (!about) continue
    yield { name, version: about.version, license: licenseOf(about), words: wordsOf(folder, about) }
    yield* packages(Object.keys(about.dependencies ?? {}), seen)
  }
}

function readAbout(folder) {
  const file = join(folder, 'package.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

function licenseOf({ license, licenses }) {
  return license?.type ?? license ?? licenses?.map(({ type }) => type).join(' or ') ?? 'see below'
}

function wordsOf(folder, about) {
  const files = readdirSync(folder).filter((name) => LICENSE_FILE.test(name))
  const words = files.map((name) => readFileSync(join(folder, name), 'utf8').trim())
  return (
    words.join('\n\n') ||
    `${about.name} is given under ${licenseOf(about)}, without words of its own.`
  )
}
