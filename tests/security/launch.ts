import { _electron, type ElectronApplication } from '@playwright/test'

/** Names of the canary's are found, unless the app's own rules, which come later, say otherwise. */
const NAMES = '--host-resolver-rules=MAP *.canary.test 127.0.0.1'

/** Starts Electron on an app in a folder, with these switches. */
export function launch(
  folder: string,
  switches: Record<string, string>,
): Promise<ElectronApplication> {
  return _electron.launch({
    cwd: process.cwd(),
    args: [
      folder,
      NAMES,
      ...Object.entries(switches).map(([name, value]) => `--${name}=${value}`),
      // Chromium refuses its sandbox to root; a person on a desktop is not root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    env: { ...process.env, LANG: 'en_US.UTF-8' } as Record<string, string>,
  })
}
