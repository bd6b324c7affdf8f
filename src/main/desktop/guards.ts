import { app, session, type Session } from 'electron'
import { CHECKS_SPELLING } from './spelling'

const OWN_SCHEMES = ['app:', 'clip:', 'devtools:', 'blob:', 'data:']

/** Chromium's own ways out, shut: nothing it shows may reach a name or an address. Called before the app is ready. */
export function shutNetworkOff(devServer: string | undefined): void {
  const except = devServer ? `, EXCLUDE ${new URL(devServer).hostname}` : ''
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${except}`)
  app.commandLine.appendSwitch('disable-features', 'MediaRouter,DialMediaRouteProvider')
  app.on('session-created', wantNoDictionaries)
}

// Else each session asks for one when it begins, whatever its windows want; macOS has its own.
function wantNoDictionaries(made: Session) {
  if (CHECKS_SPELLING) return
  made.setSpellCheckerLanguages([])
  made.setSpellCheckerEnabled(false)
}

/** Refuses requests, permissions, navigation, new windows and downloads to everything shown. */
export function guardContents(devServer: string | undefined): void {
  const { defaultSession } = session
  defaultSession.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !isOwn(url, devServer) })
  })
  defaultSession.setPermissionRequestHandler((_, __, decide) => decide(false))
  defaultSession.setPermissionCheckHandler(() => false)
  defaultSession.on('will-download', (event) => event.preventDefault())

  app.on('web-contents-created', (_, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-frame-navigate', (event) => {
      if (!isArticle(event.url) || event.isMainFrame || event.frame?.parent?.parent)
        event.preventDefault()
      // An article may never take its own frame elsewhere; only the window gives frames their address.
      else if (event.initiator && event.initiator === event.frame) event.preventDefault()
    })
  })
}

function isOwn(url: string, devServer: string | undefined) {
  const { protocol, host } = new URL(url)
  if (OWN_SCHEMES.includes(protocol)) return true
  return devServer !== undefined && host === new URL(devServer).host
}

function isArticle(url: string) {
  return new URL(url).protocol === 'clip:'
}
