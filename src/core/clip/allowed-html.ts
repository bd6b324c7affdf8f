/** Everything an article may be made of, and for each element the attributes it may carry. */
export const ALLOWED_ELEMENTS: ReadonlyMap<string, readonly string[]> = new Map<string, string[]>([
  ...plain('p h1 h2 h3 h4 h5 h6 div section aside ul dl dt dd blockquote pre figure figcaption'),
  ...plain('table caption thead tbody tfoot tr hr br summary ruby rt rp'),
  ...plain('em strong b i u s del ins mark small sub sup code kbd samp var cite q span bdi bdo'),
  ['details', ['open']],
  ['ol', ['start', 'reversed', 'type']],
  ['li', ['value']],
  ['td', ['colspan', 'rowspan']],
  ['th', ['colspan', 'rowspan', 'scope']],
  ['a', ['href']],
  ['img', ['src', 'alt', 'width', 'height']],
  ['abbr', ['title']],
  ['dfn', ['title']],
  ['time', ['datetime']],
])

/** Attributes any element may carry: they change how words are read, never what happens. */
export const ALLOWED_EVERYWHERE: readonly string[] = ['lang', 'dir']

/** What an attribute's value must look like to be kept. Addresses are judged by `safe-address`. */
export const ALLOWED_VALUES: ReadonlyMap<string, RegExp> = new Map([
  ['lang', /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8}){0,4}$/],
  ['dir', /^(ltr|rtl|auto)$/],
  ['open', /^$/],
  ['reversed', /^$/],
  ['start', /^-?\d{1,9}$/],
  ['value', /^-?\d{1,9}$/],
  ['type', /^[1aAiI]$/],
  ['colspan', /^[1-9]\d{0,2}$/],
  ['rowspan', /^[1-9]\d{0,3}$/],
  ['scope', /^(row|col|rowgroup|colgroup)$/],
  ['width', /^[1-9]\d{0,4}$/],
  ['height', /^[1-9]\d{0,4}$/],
  ['datetime', /^[\dT:.Z+\-WP ]{4,40}$/],
  ['alt', /^[^\p{Cc}]*$/u],
  ['title', /^[^\p{Cc}]*$/u],
])

/** Elements that go with everything in them: they run, ask, embed or style, or are not words. */
export const DROPPED_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'script style template iframe frame frameset object embed applet param video audio source track ' +
    'canvas map area input select textarea button datalist output progress meter keygen isindex ' +
    'head title meta link base basefont bgsound noembed noframes portal fencedframe slot col colgroup ' +
    'menuitem dialog wbr'
  ).split(' '),
)

/** Elements that mean the same as one we keep. */
export const RENAMED_ELEMENTS: ReadonlyMap<string, string> = new Map([
  ...renamed('article main header footer hgroup nav form fieldset legend center address', 'div'),
  ...renamed('optgroup search noscript picture', 'span'),
  ...renamed('dir menu', 'ul'),
  ...renamed('xmp listing plaintext', 'pre'),
  ...renamed('strike', 's'),
  ...renamed('tt', 'code'),
  ...renamed('acronym', 'abbr'),
  ...renamed('rb rtc', 'span'),
])

function plain(names: string): [string, string[]][] {
  return names.split(' ').map((name) => [name, []])
}

function renamed(names: string, to: string): [string, string][] {
  return names.split(' ').map((name) => [name, to])
}
