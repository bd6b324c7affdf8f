import { byItself, type Payload } from './payload'

/** Names that stand where a program looks for something else, and words that read as others than they are. */
export const naming: Payload[] = [
  ...byItself('clobbering', [
    '<img name=getElementById><img name=querySelector><img name=createElement><img src=x onerror=%J%>',
    '<form id=body><input name=childNodes><input name=attributes><input name=parentNode></form><img src=x onerror=%J%>',
    '<a id=commonplace href="javascript:%J%"></a><a id=commonplace name=request href="%U%/request"></a>',
    '<form name=document><input name=cookie><input name=defaultView></form><img src=x onerror=%J%>',
    '<iframe name=parent srcdoc="<script>%J%</script>"></iframe>',
    '<object id=ALLOWED_TAGS data="data:text/html,<script>%J%</script>"></object><a id=DOMPurify></a>',
    '<form><input name=nodeName value=p><input name=innerHTML><svg onload=%J%></svg></form>',
  ]),
  ...byItself('prototype name', [
    '<p id=__proto__ class=constructor name=prototype>p</p><img name=__proto__ src=x onerror=%J%>',
    '<constructor><toString onclick=%J%></toString></constructor><img src=x onerror=%J%>',
    '<p __proto__="[object Object]" hasOwnProperty=1>p</p><svg onload=%J%></svg>',
    '<a href="#__proto__">to __proto__</a><h2 id=__proto__>constructor</h2><img src=x onerror=%J%>',
    '<script type="application/ld+json">{"@type":"Article","__proto__":{"headline":"x"},"constructor":{"prototype":{"ran":1}}}</script><img src=x onerror=%J%>',
  ]),
  ...byItself('odd title', [
    '<title>&#x202e;txt.exe&#x202c;</title><img src=x onerror=%J%>',
    '<h1>раypal.com &#x2066;<img src=x onerror=%J%>&#x2069;</h1>',
    '<p dir=rtl>&#x202e;<a href="%U%/elsewhere">moc.elpmaxe</a></p><img src="%U%/bidi.png">',
  ]),
]

/** What a title, an author, a site's name, a tag or a file's name may try. */
export const hostileWords: readonly string[] = [
  '<script>%J%</script>',
  '<img src=x onerror=%J%>',
  '"><svg onload=%J%>',
  "' onmouseover=%J% x='",
  '</title><script>%J%</script>',
  'javascript:%J%',
  '[press](javascript:%J%) ![picture](%U%/picture.png)',
  '[[<img src=x onerror=%J%>]] <iframe src="%U%/frame.html"></iframe>',
  '{{constructor.constructor("%J%")()}} ${%J%} <%= %J% %>',
  '\u202Egnp.exe\u202C and \u2066isolated\u2069',
  'раураl.com, as it looks',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '=cmd|"/c calc"!A1',
  '../../../../etc/passwd',
  'CON.html',
  'a\u0000b\u0007c\uD800d',
  '-rf ~ && $(%J%) `%J%`',
  'A'.repeat(5000),
]
