import { lstat, readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import process from 'node:process'

import { build } from './build.mjs'
import { command } from './command.mjs'
import { isStandIn } from './electron.mjs'
import { inRoot, root } from './places.mjs'
import { makeAppFolder } from './package/app-folder.mjs'
import { canMakeDeb, makeDeb } from './package/deb.mjs'
import { readProduct } from './package/product.mjs'
import { tryInstalled, tryUnpacked } from './package/smoke.mjs'
import { setup } from './setup.mjs'

const NOT_FOR_RELEASE =
  'The Electron inside is the stand-in for development. This must not be released.'

/**
 * `npm run package`: a folder with the whole app, and a Debian package where one can be made, which is unpacked and
 * tried. `-- --install` installs it on this system, as root, and tries it there.
 */
await command(async () => {
  await setup()
  await build()
  const product = readProduct()
  const folder = inRoot(
    'dist',
    `${product.title}-${process.platform}-${process.arch}${product.suffix}`,
  )
  await makeAppFolder(product, folder)
  await tell(folder)
  if (canMakeDeb()) {
    const deb = await makeDeb(product, folder, inRoot('dist'))
    await tell(deb)
    await tryIt(product, deb)
  }
  if (isStandIn()) console.log(NOT_FOR_RELEASE)
})

async function tryIt(product, deb) {
  const picture = inRoot('dist', 'tried.png')
  const isToInstall = process.argv.includes('--install')
  const { first, next } = await (isToInstall ? tryInstalled : tryUnpacked)(product, deb, picture)
  const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`
  console.log(
    `${isToInstall ? 'Installed' : 'Unpacked'} and tried: a page was clipped, shown (${relative(root, picture)}) and found. ` +
      `The window was ready after ${seconds(first)}, at the next start after ${seconds(next)}.`,
  )
}

async function tell(path) {
  const megabytes = Math.round((await bytesOf(path)) / 2 ** 20)
  console.log(`Made ${relative(root, path)}, ${megabytes} MB`)
}

async function bytesOf(path) {
  const own = await lstat(path)
  if (!own.isDirectory()) return own.size
  const inside = await Promise.all((await readdir(path)).map((name) => bytesOf(join(path, name))))
  return inside.reduce((sum, bytes) => sum + bytes, 0)
}
