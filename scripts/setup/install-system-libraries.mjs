import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { extname, join } from 'node:path'
import process from 'node:process'

import { ELECTRON_LIBRARIES, FONTS, laterName, VIRTUAL_DISPLAY } from '../debian-packages.mjs'
import { hasDisplay, hasVirtualDisplay } from '../display.mjs'
import { aptInstall, hasApt, isAptKnown, isAptInstalled } from './apt.mjs'

const FONT_FOLDERS = [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  join(homedir(), '.fonts'),
  join(homedir(), '.local', 'share', 'fonts'),
]
const FONT_TYPES = new Set(['.ttf', '.otf', '.ttc'])

const thisMachine = {
  isLinux: process.platform === 'linux',
  mayInstall: process.getuid?.() === 0,
  missingLibraries,
  canOpenWindows: () => hasDisplay() || hasVirtualDisplay(),
  hasFonts: () => FONT_FOLDERS.some(hasFont),
  hasApt,
  isAptKnown,
  isAptInstalled,
  aptInstall,
}

/** Sees to the libraries, fonts and display that Linux has to bring for Electron. */
export async function installSystemLibraries(program, machine = thisMachine) {
  if (!machine.isLinux) return
  const lacks = whatIsLacking(program, machine)
  if (lacks.length === 0) return

  if (!machine.hasApt()) throw new Error(`${sentence(lacks)}\nInstall it as your system does.`)
  const packages = () => packagesFor(lacks, machine)
  if (!machine.mayInstall) throw new Error(`${sentence(lacks)}\n${howTo(packages())}`)

  console.log(`${sentence(lacks)}\nInstalling it with apt-get.`)
  await machine.aptInstall(packages)
  const still = whatIsLacking(program, machine)
  if (still.length > 0) throw new Error(sentence(still))
}

function whatIsLacking(program, machine) {
  const libraries = machine.missingLibraries(program)
  return [
    libraries.length > 0 && { words: libraries.join(', '), packages: ELECTRON_LIBRARIES },
    !machine.canOpenWindows() && { words: 'a display (Xvfb)', packages: VIRTUAL_DISPLAY },
    !machine.hasFonts() && { words: 'a font', packages: FONTS },
  ].filter(Boolean)
}

function sentence(lacks) {
  return `Electron needs what this system does not have: ${lacks.map(({ words }) => words).join(', ')}.`
}

function howTo(packages) {
  const install = `apt-get install --no-install-recommends ${packages.join(' ')}`
  return `Install it with this line, then run this again:\n  sudo ${install}`
}

/** The names this system's apt knows, without what is already there. */
function packagesFor(lacks, machine) {
  return lacks
    .flatMap(({ packages }) => packages)
    .map((name) => (machine.isAptKnown(laterName(name)) ? laterName(name) : name))
    .filter((name) => !machine.isAptInstalled(name))
}

function missingLibraries(program) {
  const { stdout } = spawnSync('ldd', [program], { encoding: 'utf8' })
  return [...(stdout ?? '').matchAll(/^\s*(\S+) => not found/gm)].map(([, library]) => library)
}

function hasFont(folder) {
  if (!existsSync(folder)) return false
  return readdirSync(folder, { withFileTypes: true }).some((entry) =>
    entry.isDirectory() ? hasFont(join(folder, entry.name)) : FONT_TYPES.has(extname(entry.name)),
  )
}
