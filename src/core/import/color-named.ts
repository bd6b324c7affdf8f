import { HighlightColor } from '../highlight/highlight'

/** The color of ours that another program means by a name; null where it names none of them. */
export function colorNamed(name: string | null | undefined): HighlightColor | null {
  const folded = name?.trim().toLowerCase().replace('grey', 'gray')
  return HighlightColor.safeParse(folded).data ?? null
}
