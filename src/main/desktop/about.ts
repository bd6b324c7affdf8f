import { join } from 'node:path'
import { app, shell } from 'electron'

/** What the system's box about the program says. */
export function aboutApp(version: string, iconPath: string): void {
  const { electron, chrome, node } = process.versions
  app.setAboutPanelOptions({
    applicationName: 'Commonplace',
    applicationVersion: version,
    version: `Electron ${electron}, Chromium ${chrome}, Node.js ${node}`,
    copyright: `By the Commonplace makers, under the MIT license. Made with Electron ${electron}, Chromium ${chrome} and the parts listed under Help, Licenses.`,
    iconPath,
  })
}

/** Opens the list of all parts with their versions and licenses, in the system's own reader of texts. */
export function showLicenses(): void {
  const folder = app.isPackaged ? process.resourcesPath : join(__dirname, '..')
  void shell.openPath(join(folder, 'licenses.txt'))
}
