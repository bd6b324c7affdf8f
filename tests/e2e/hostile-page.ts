/**
 * A page that tries what pages try: to run, to phone home, to go elsewhere, to open things. Each try
 * would be heard at `canary`; the picture at `picture` is the only thing it may have.
 */
export function hostilePage(canary: string, picture: string): string {
  const run = (name: string) =>
    `globalThis.ran='${name}';document.title='ran';fetch('${canary}/ran/${name}');new Image().src='${canary}/ran/${name}.gif'`
  const words = 'The harbor keeps its own weather, and the pilots write it down every morning.'
  return `<!doctype html><html lang="en" manifest="${canary}/manifest"><head><meta charset="utf-8">
<title>A page that looks harmless</title>
<meta http-equiv="refresh" content="0; url=${canary}/refresh">
<meta http-equiv="Content-Security-Policy" content="default-src * 'unsafe-inline'">
<base href="${canary}/base/" target="_blank">
<link rel="prefetch" href="${canary}/prefetch"><link rel="preconnect" href="${canary}">
<link rel="dns-prefetch" href="${canary}"><link rel="prerender" href="${canary}/prerender">
<link rel="preload" as="image" href="${canary}/preload.png"><link rel="icon" href="${canary}/icon">
<link rel="stylesheet" href="${canary}/style.css"><link rel="modulepreload" href="${canary}/module.js">
<style>@import url(${canary}/import.css); body { background: url(${canary}/background.png) }
@font-face { font-family: f; src: url(${canary}/font.woff2) } p { font-family: f, serif }</style>
<script>${run('inline')}</script><script src="${canary}/script.js"></script>
<script type="module">${run('module')}</script>
</head><body onload="${run('onload')}" onpageshow="${run('onpageshow')}">
<article><h1>A page that looks harmless</h1>
<p>${words} It links <a href="https://elsewhere.example/a/long/path?with=a%20query&amp;and=more#and-a-part">elsewhere</a>.</p>
<p>${words} Here is <a href="javascript:${run('link')}">a link that runs</a>,
<a href="data:text/html,<script>${run('data')}</script>">one that carries a page</a>,
and <a href="${canary}/followed" ping="${canary}/ping" onclick="${run('onclick')}">one that tells</a>.</p>
<p style="background: url(${canary}/style-attribute.png)">${words} And one more sentence.</p>
<p><img src="${picture}" alt="The harbor" onload="${run('picture')}" width="64" height="48"></p>
<p>${words} And another. <img src="nothing.png" onerror="${run('onerror')}">
<img src="${canary}/pixel.gif" width="1" height="1" alt="">
<img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${encodeURIComponent(run('svg-image'))}'/>"></p>
<svg onload="${run('svg')}"><script>${run('svg-script')}</script><image href="${canary}/svg.png"/>
<a href="javascript:${run('svg-link')}"><text y="20">drawn words</text></a></svg>
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${run('mutated')}&gt;"></table></mtext></math>
<iframe src="${canary}/frame"></iframe><iframe srcdoc="<script>${run('srcdoc')}</script>"></iframe>
<iframe src="javascript:${run('frame')}"></iframe><object data="${canary}/object"></object>
<embed src="${canary}/embed"><video autoplay src="${canary}/video" poster="${canary}/poster.png"></video>
<form action="${canary}/form"><input name="q" autofocus onfocus="${run('onfocus')}"><button>Send it</button></form>
<details open ontoggle="${run('ontoggle')}"><summary>More</summary><p>${words}</p></details>
<marquee onstart="${run('onstart')}">${words}</marquee>
<p>${words} This is how the page ends.</p></article></body></html>`
}
