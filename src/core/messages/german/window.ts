import type { Messages } from '../messages-of'

export const window: Messages['window'] = {
  list: 'Liste',
  reading: 'Lesen',
  sidebar: 'Seitenleiste',
  sidebarWidth: 'Breite der Seitenleiste',
  listWidth: 'Breite der Liste',
}
