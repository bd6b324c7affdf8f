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
import { trySmoke } from './package/smoke.mjs'
import { setup } from './setup.mjs'

const NOT_FOR_RELEASE =
  'The Electron inside is the stand-in for development. This must not be released.'

/** `npm run package`: a folder with the whole app, and a Debian package where one can be made, which is tried. */
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
    const milliseconds = await trySmoke(product, deb)
    console.log(
      `Unpacked and started: window ready after ${(milliseconds / 1000).toFixed(1)} s, a page clipped and found.`,
    )
  }
  if (isStandIn()) console.log(NOT_FOR_RELEASE)
})

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
