// A browser without anything between a page and what it wants: what payloads do when nobody stops them.
const { app, BrowserWindow, session } = require('electron')

app.setPath('userData', app.commandLine.getSwitchValue('user-data-dir'))
app.on('window-all-closed', () => app.quit())
app.whenReady().then(() => {
  // The system's own question where to save it would hold everything up.
  session.defaultSession.on('will-download', (_, item) => item.cancel())
  for (let at = Number(app.commandLine.getSwitchValue('windows')); at > 0; at--) {
    const window = new BrowserWindow({ width: 500, height: 400 })
    window.loadURL('about:blank')
  }
})
