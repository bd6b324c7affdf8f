import { spawnSync } from 'node:child_process'
import { chmod, cp, mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join, parse } from 'node:path'
import process from 'node:process'

import { expectSuccess } from '../command.mjs'
import { inRoot } from '../places.mjs'
import { runSilently } from '../run.mjs'
import { withTemporaryFolder } from '../temporary-folder.mjs'
import { commandLine, control, copyright, desktopEntry } from './deb-texts.mjs'

const ARCHITECTURES = { x64: 'amd64', arm64: 'arm64', arm: 'armhf' }
const ICONS = inRoot('resources', 'icons')

/** Whether this system can make Debian packages. */
export function canMakeDeb() {
  if (process.platform !== 'linux' || !(process.arch in ARCHITECTURES)) return false
  return spawnSync('dpkg-deb', ['--version'], { stdio: 'ignore' }).status === 0
}

/** Makes a Debian package of the app's folder, and gives its path. */
export function makeDeb(product, appFolder, destination) {
  const architecture = ARCHITECTURES[process.arch]
  const name = `${product.name}${product.suffix}`
  const file = join(destination, `${name}_${product.version}_${architecture}.deb`)
  return withTemporaryFolder(async (stage) => {
    await placeApp(product, appFolder, stage)
    await placeDesktopEntry(product, stage)
    await placeText(stage, `usr/share/doc/${name}/copyright`, copyright(product))
    await placeText(stage, 'DEBIAN/control', control(product, { name, architecture }))
    await build(stage, file, product.changedAt)
    return file
  })
}

async function placeApp(product, appFolder, stage) {
  const app = join('opt', product.title)
  await cp(appFolder, join(stage, app), { recursive: true, verbatimSymlinks: true })
  await chmod(join(stage, app, 'chrome-sandbox'), 0o4755)
  await placeText(stage, `usr/bin/${product.name}`, commandLine(`/${app}`), 0o755)
  await symlink(`/${app}/commonplace`, join(stage, `usr/bin/${product.name}-app`))
}

async function placeDesktopEntry(product, stage) {
  await placeText(stage, `usr/share/applications/${product.name}.desktop`, desktopEntry(product))
  const icons = join(stage, 'usr/share/icons/hicolor')
  for (const file of await readdir(ICONS)) {
    const { name, ext } = parse(file)
    const folder = ext === '.svg' ? 'scalable' : `${name}x${name}`
    await cp(join(ICONS, file), join(icons, folder, 'apps', product.name + ext))
  }
}

async function placeText(stage, path, text, mode = 0o644) {
  await mkdir(dirname(join(stage, path)), { recursive: true })
  await writeFile(join(stage, path), text, { mode })
}

async function build(stage, file, changedAt) {
  await chmod(stage, 0o755)
  const epoch = String(Math.floor(changedAt / 1000))
  const env = { ...process.env, SOURCE_DATE_EPOCH: epoch }
  const args = ['--root-owner-group', '-Zxz', '-z3', '--build', stage, file]
  const { code, output } = await runSilently('dpkg-deb', args, { env })
  expectSuccess(code, `The Debian package could not be made:\n${output}`)
}
