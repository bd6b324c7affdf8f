import fc from 'fast-check'
import { ALLOWED_ELEMENTS, DROPPED_ELEMENTS, RENAMED_ELEMENTS } from '#core/clip/allowed-html'

const NAMES = [
  ...ALLOWED_ELEMENTS.keys(),
  ...DROPPED_ELEMENTS,
  ...RENAMED_ELEMENTS.keys(),
  ...'html body svg math foreignObject desc mi annotation-xml font nobr button x-card frame'.split(
    ' ',
  ),
]
const TRICKY = [
  ...['\n', '\n\n', '  ', '\t', '\r\n', '\f', '\u00a0', '\u200b', '\u00ad', '\u202e', '\u0301'],
  ...[
    '\u200d',
    '\u200c',
    '\u3000',
    '\ufeff',
    '\0',
    '&#13;',
    '&nbsp;',
    '&lt;script&gt;',
    '&amp;',
    '<',
  ],
  ...[
    'é',
    'क',
    '字',
    'a',
    'word',
    ' two words ',
    '<!-- c -->',
    '<![CDATA[x]]>',
    '\u2028',
    '\ud800',
  ],
]
const ATTRIBUTES = [
  ...['href="javascript:alert(1)"', 'href="/x"', 'href="data:text/html,x"', 'href=" mailto:a@b.c"'],
  ...[
    'src="x.png"',
    'src="data:image/png;base64,AA"',
    'srcset="a 1x, b 2x"',
    'onclick=x',
    'style=x',
  ],
  ...[
    'class=a',
    'id=b',
    'name=c',
    'colspan=3',
    'colspan="9999"',
    'dir=rtl',
    'lang=de',
    'title="a&#10;b"',
  ],
  ...['type=a', 'start=-3', 'alt="<b>\u0000"', 'open', 'href="&#1;javascript:x"', 'target=_blank'],
]

const name = fc.constantFrom(...NAMES)
const attributes = fc.array(fc.constantFrom(...ATTRIBUTES), { maxLength: 2 })
const token = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(name, attributes).map(([n, a]) => `<${[n, ...a].join(' ')}>`) },
  { weight: 3, arbitrary: name.map((n) => `</${n}>`) },
  { weight: 4, arbitrary: fc.constantFrom(...TRICKY) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
)

/** HTML as no one should write it: any tags in any order, with the letters that make trouble. */
export const someHtml = fc.array(token, { maxLength: 25 }).map((tokens) => tokens.join(''))
