import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { Tell } from '#contract/events'

/** The native menu. Its items choose commands by name; the window has the one list of what they do. */
export function setMenu(tell: Tell, inDevelopment: boolean): void {
  const choose = (command: string) => () => tell('command.chosen', { command })
  const isMac = process.platform === 'darwin'
  const menu: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: 'appMenu' as const }] : []),
    {
      label: '&File',
      submenu: [
        // The window listens to these keys itself, so that they can be remapped there.
        {
          label: 'Add…',
          accelerator: 'CmdOrCtrl+N',
          registerAccelerator: false,
          click: choose('add'),
        },
        { label: 'New note', click: choose('new-note') },
        { label: 'Import…', click: choose('import') },
        { type: 'separator' },
        {
          label: 'Print…',
          accelerator: 'CmdOrCtrl+P',
          registerAccelerator: false,
          click: choose('print'),
        },
        { type: 'separator' },
        {
          label: 'Export…',
          accelerator: 'CmdOrCtrl+Shift+E',
          registerAccelerator: false,
          click: choose('export'),
        },
        { label: 'Show the library folder', click: choose('show-library') },
        {
          label: 'Backups and verification…',
          accelerator: 'CmdOrCtrl+Shift+B',
          registerAccelerator: false,
          click: choose('care'),
        },
        { type: 'separator' },
        { role: isMac ? 'close' : 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        {
          label: 'Undo',
          accelerator: 'CmdOrCtrl+Z',
          registerAccelerator: false,
          click: choose('undo'),
        },
        {
          label: 'Redo',
          accelerator: 'CmdOrCtrl+Shift+Z',
          registerAccelerator: false,
          click: choose('redo'),
        },
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        { type: 'separator' },
        {
          label: 'Find in this article',
          accelerator: 'CmdOrCtrl+F',
          registerAccelerator: false,
          click: choose('find'),
        },
        { label: 'Search', accelerator: '/', registerAccelerator: false, click: choose('search') },
      ],
    },
    {
      label: '&View',
      submenu: [
        {
          label: 'Article or original',
          accelerator: 'O',
          registerAccelerator: false,
          click: choose('toggle-original'),
        },
        {
          label: 'Side panel',
          accelerator: 'B',
          registerAccelerator: false,
          click: choose('toggle-panel'),
        },
        { role: 'togglefullscreen' },
        ...(inDevelopment ? [{ role: 'toggleDevTools' as const }] : []),
      ],
    },
    {
      label: '&Help',
      submenu: [
        { label: 'Keys', accelerator: '?', registerAccelerator: false, click: choose('keys') },
      ],
    },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(menu))
}
