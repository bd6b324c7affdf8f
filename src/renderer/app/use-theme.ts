import { useSyncExternalStore } from 'react'
import type { Theme } from '#core/library/settings'

const DARK = window.matchMedia('(prefers-color-scheme: dark)')

/** Puts the theme on the document and gives the one in force, with "system" made out. */
export function useTheme(theme: Theme): Exclude<Theme, 'system'> {
  const systemDark = useSyncExternalStore(
    (listen) => {
      DARK.addEventListener('change', listen)
      return () => DARK.removeEventListener('change', listen)
    },
    () => DARK.matches,
  )
  const now = theme === 'system' ? (systemDark ? 'dark' : 'light') : theme
  // Set while rendering, so that what reads the tokens in this pass reads the new ones.
  document.documentElement.dataset.theme = now
  return now
}
