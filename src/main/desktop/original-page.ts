import { HIGHLIGHT_COLORS } from '#core/highlight/highlight'
import { MARK_ELEMENT } from '#core/highlight/mark-name'
import marks from '../../reader/marks.css?raw'
import tokens from '../../renderer/styles/tokens.css?raw'

/** A captured page with marks in it, as it is shown. */
export function originalPage(html: string) {
  const bytes = new TextEncoder().encode(`${html}<style>${originalStyle}</style>`)
  return { bytes, mediaType: 'text/html', charset: 'utf-8' }
}

const RULES = /^\.mark-(\w+)::highlight\(mark-\w+\) \{([^}]*)\}/gm
const COLORS = new Set(HIGHLIGHT_COLORS.map(String))

/**
 * How highlights look in a captured page: as on paper, whatever the page's own colors. The tokens' values are written
 * out, for a page may have tokens of the same names.
 */
const originalStyle = [
  `${MARK_ELEMENT} { display: inline !important; color: var(--text) !important; }`,
  ...Array.from(marks.matchAll(RULES), ([, color = '', rule = '']) =>
    COLORS.has(color) ? `${MARK_ELEMENT}[data-color='${color}'] {${rule}}` : '',
  ),
]
  .join('\n')
  .replace(/var\((--[\w-]+)\)/g, (_, name: string) => valueOf(name))

// The first is the light theme's.
function valueOf(name: string): string {
  return new RegExp(`${name}: ([^;]+);`).exec(tokens)?.[1] ?? 'inherit'
}
