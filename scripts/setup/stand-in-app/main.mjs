// Stands in for Electron's own default app: opens the app whose folder is the first argument.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

import { app } from 'electron'

const require = createRequire(import.meta.url)
const { modules, folder } = readArguments(process.argv.slice(1))

if (folder) await openApp(resolve(folder))
else tellVersion()

function readArguments([first, ...rest], modules = []) {
  if (first === '-r' || first === '--require')
    return readArguments(rest.slice(1), [...modules, rest[0]])
  if (first?.startsWith('-')) return readArguments(rest, modules)
  return { modules, folder: first }
}

async function openApp(path) {
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
  modules.forEach((module) => require(resolve(module)))
  const about = JSON.parse(readFileSync(resolve(path, 'package.json'), 'utf8'))
  const name = about.productName ?? about.name
  app.setName(name)
  app.setVersion(about.version)
  app.setDesktopName(about.desktopName ?? `${name}.desktop`)
  app.setAppPath(path)
  await import(pathToFileURL(require.resolve(path)).href)
}

function tellVersion() {
  console.log(`v${process.versions.electron}`)
  app.exit(0)
}
