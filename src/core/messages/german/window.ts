import type { Messages } from '../messages-of'

export const window: Messages['window'] = {
  sidebarWidth: 'Breite der Seitenleiste',
  listWidth: 'Breite der Liste',
}
