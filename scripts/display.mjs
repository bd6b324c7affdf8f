import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'

const SCREEN = '1440x900x24'

/** Whether a window has somewhere to open. Only Linux can be without a display. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** Whether a virtual display can be had. */
export function hasVirtualDisplay() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.some((folder) => existsSync(join(folder, 'Xvfb')))
}

/** Does the work with an environment in which windows can open: this display, or a virtual one. */
export function withDisplay(work) {
  return withDisplays(1, work)
}

/**
 * The same with several virtual displays, named in `COMMONPLACE_DISPLAYS`: where two apps run at once on one, the window
 * that opens takes the focus, the mouse that is held down and the clipboard from the other.
 */
export async function withDisplays(count, work) {
  if (hasDisplay()) return work(process.env)

  console.log('There is no display here, so windows open on a virtual one (Xvfb).')
  const screens = []
  try {
    while (screens.length < count) screens.push(await startVirtualDisplay())
    const names = screens.map(({ name }) => name)
    return await work({
      ...process.env,
      DISPLAY: names[0],
      COMMONPLACE_DISPLAYS: names.join(' '),
    })
  } finally {
    for (const screen of screens) screen.stop()
  }
}

/** Xvfb finds a free number by itself and writes it to the fourth of its streams. */
function startVirtualDisplay() {
  const args = ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp']
  const stdio = ['ignore', 'ignore', 'ignore', 'pipe']
  // Apart from our process group, or Ctrl+C would take the display from under a closing app.
  const server = spawn('Xvfb', args, { stdio, detached: true })
  return new Promise((resolve, reject) => {
    const fail = (cause) => reject(new Error('The virtual display did not start.', { cause }))
    server.once('error', fail).once('exit', fail)
    server.stdio[3].once('data', (number) => {
      resolve({ name: `:${String(number).trim()}`, stop: () => server.kill() })
    })
  })
}
