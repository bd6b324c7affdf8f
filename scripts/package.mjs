import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import process from 'node:process'

import { build } from './build.mjs'
import { command } from './command.mjs'
import { isStandIn } from './electron.mjs'
import { inRoot, root } from './places.mjs'
import { makeAppFolder } from './package/app-folder.mjs'
import { canMakeDeb, makeDeb } from './package/deb.mjs'
import { readProduct } from './package/product.mjs'
import { setup } from './setup.mjs'

const NOT_FOR_RELEASE =
  'The Electron inside is the stand-in for development. This must not be released.'

/** `npm run package`: a folder with the whole app, and a Debian package where one can be made. */
await command(async () => {
  await setup()
  await build()
  const product = readProduct()
  const folder = inRoot(
    'dist',
    `${product.title}-${process.platform}-${process.arch}${product.suffix}`,
  )
  await makeAppFolder(product, folder)
  tell(folder)
  if (canMakeDeb()) tell(await makeDeb(product, folder, inRoot('dist')))
  if (isStandIn()) console.log(NOT_FOR_RELEASE)
})

function tell(path) {
  if (existsSync(path)) console.log(`Made ${relative(root, path)}`)
}
