import { byHand, byItself, type Payload } from './payload'

/** What asks the network by itself, or tells it that one was here. */
export const asking: Payload[] = [
  ...byItself('pixel', [
    '<img src="%U%/pixel.gif" width=1 height=1>',
    '<img src="//%H%/pixel.gif" width=1 height=1>',
    '<img src=" \thtt\np://127.0.0.1:%P%/p%N%/spaced.gif">',
    '<img srcset="%U%/one.png 1x, %U%/two.png 2x">',
    '<picture><source srcset="%U%/picture.png"><img></picture>',
    '<img loading=lazy src="%U%/lazy.png" style="position:absolute;top:0">',
    '<image src="%U%/image.png">',
    '<input type=image src="%U%/input.png">',
    '<img crossorigin=use-credentials referrerpolicy=unsafe-url src="https://%H%/cookie.gif">',
    '<img src="%U%/attribution" attributionsrc="%U%/source">',
  ]),
  ...byItself('media', [
    '<video autoplay muted src="%U%/v.mp4"></video>',
    '<video poster="%U%/poster.png"></video>',
    '<audio preload=auto src="%U%/a.mp3"></audio>',
    '<video autoplay muted><source src="%U%/s.webm"></video>',
    '<video autoplay muted src="%U%/w.mp4"><track default kind=captions src="%U%/t.vtt"></video>',
  ]),
  ...byItself('prefetch', [
    '<link rel=prefetch href="%U%/next">',
    '<link rel=prerender href="%U%/drawn">',
    '<link rel=preload as=image href="%U%/pre.png">',
    '<link rel=preload as=script href="%U%/pre.js">',
    '<link rel=preload as=image imagesrcset="%U%/set.png 1x">',
    '<link rel=modulepreload href="%U%/module.js">',
    '<link rel=icon href="%U%/icon.png"><link rel="shortcut icon" href="%U%/short.ico">',
    '<link rel=manifest href="%U%/manifest.json"><link rel=apple-touch-icon href="%U%/touch.png">',
    '<html manifest="%U%/cache.manifest">',
  ]),
  ...byItself('preconnect', [
    '<link rel=preconnect href="http://%H%">',
    '<link rel=preconnect crossorigin href="//%H%">',
    '<link rel=dns-prefetch href="//%H%">',
    '<meta http-equiv=x-dns-prefetch-control content=on><a href="http://%H%/">named</a>',
  ]),
  ...byItself('meta refresh', [
    '<meta http-equiv=refresh content="0;url=%U%/gone">',
    '<meta http-equiv=ReFresh content="0, %U%/gone-too">',
    '<p>p</p><meta http-equiv=refresh content="0;url=//%H%/away">',
    '<meta http-equiv=refresh content="0;url=data:text/html,<script>%J%</script>">',
    '<noscript><meta http-equiv=refresh content="0;url=%U%/without-script"></noscript>',
  ]),
  ...byItself('base', [
    '<base href="%U%/"><img src="relative.png">',
    '<base href="//%H%/"><link rel=stylesheet href=relative.css>',
    '<base href="%U%/"><script src=relative.js></script>',
  ]),
  ...byHand('base', [
    '<base href="%U%/" target=_blank><a href=followed>press</a>',
    '<base href="javascript:/a/"><a href="/%J%">press</a>',
    '<base target=_top><a href="%U%/top">press</a>',
  ]),
  ...byHand('ping', [
    '<a href="#here" ping="%U%/ping">press</a>',
    '<a href="%U%/followed" ping="%U%/ping2 //%H%/ping3" target=_blank>press</a>',
  ]),
  ...byHand('form', [
    '<form action="%U%/form"><input name=q value=1><button>send</button></form>',
    '<form method=post action="%U%/posted" target=_blank><button>send</button></form>',
    '<form action="javascript:%J%"><button>send</button></form>',
    '<form id=f></form><button form=f formaction="%U%/button">send</button>',
    '<form><input type=submit formaction="javascript:%J%" value=send></form>',
    '<form action="%U%/typed"><input name=q autofocus value=typed></form>',
    '<form action="%U%/image"><input type=image src=nothing alt=send width=40 height=40></form>',
    '<form method=dialog><button onclick=%J%>send</button></form>',
  ]),
]
