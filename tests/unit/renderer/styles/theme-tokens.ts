import { readFileSync } from 'node:fs'

const SHEET = readFileSync(
  new URL('../../../../src/renderer/styles/tokens.css', import.meta.url),
  'utf8',
)

/** The tokens of a theme as a browser would work them out, by name without the dashes. */
export function tokensOf(theme: string): Record<string, string> {
  const tokens: Record<string, string> = {}
  for (const [, selectors, body] of SHEET.matchAll(/([^{}]+)\{([^}]*)\}/g)) {
    const isRoot = /:root/.test(selectors ?? '')
    if (!isRoot && !selectors?.includes(`[data-theme='${theme}']`)) continue
    for (const [, name, value] of (body ?? '').matchAll(/--([\w-]+):\s*([^;]+);/g)) {
      if (name && value) tokens[name] = value
    }
  }
  return tokens
}

/** The contrast of two colors, from 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

function luminance(color: string) {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}
