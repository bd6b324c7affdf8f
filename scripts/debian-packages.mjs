/** What Electron links against or opens while it runs, by Debian's package names. */
export const ELECTRON_LIBRARIES = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libcups2',
  'libdrm2',
  'libxkbcommon0',
]

/** A virtual display, for systems without one. */
export const VIRTUAL_DISPLAY = ['xvfb', 'xauth']

/** Letters of most scripts, so that pages and screenshots show text and not boxes. */
export const FONTS = ['fonts-liberation', 'fonts-noto-cjk', 'fonts-noto-color-emoji']

// Debian 13 and Ubuntu 24.04 renamed some libraries when time became 64 bits wide.
const RENAMED = new Set(['libgtk-3-0', 'libasound2', 'libatk-bridge2.0-0', 'libcups2'])

/** The later name of a library that has one. */
export function laterName(name) {
  return RENAMED.has(name) ? `${name}t64` : null
}
