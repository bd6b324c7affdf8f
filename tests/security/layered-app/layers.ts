/** What stands between a stored page and everything else. Each can be taken away here, and only here. */
export const ARTICLE_LAYERS = [
  'allow-list',
  'second cleaning',
  'sandbox',
  'policy',
  'guards',
] as const
export const ORIGINAL_LAYERS = ['sandbox', 'policy', 'guards'] as const

export type Layer = (typeof ARTICLE_LAYERS)[number]

/** The switch that tells the app of this folder which layer it is to leave out. */
export const WITHOUT = 'without-layer'
/** The switch that names the file of pages. */
export const PAGES = 'pages'

/** Leaves out all of them, to show that there is something to hold off. */
export const ALL = 'any layer'

/** Whether a layer is left out where this is what the app was told to do without. */
export function isLeftOut(layer: Layer, without: string): boolean {
  return without === layer || without === ALL
}
