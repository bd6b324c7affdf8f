import { createContext, useCallback, useContext } from 'react'
import type { Color } from './color-dots'

/** What a person calls the colors; those without a name of their own go by the color's. */
export const ColorNames = createContext<Partial<Record<Color, string>>>({})

/** What a color is called. */
export function useColorName(): (color: Color) => string {
  const names = useContext(ColorNames)
  return useCallback((color) => names[color]?.trim() || color, [names])
}
