import { z } from 'zod'
import { Settings, SettingsEdit } from '#core/library/settings'
import { AboutProgram } from '../about-program'
import { MenuSection } from '../menu'
import { request } from '../request'
import { none, nothing } from './request-parts'

/** What the system does for the window, and the settings. */
export const desktopRequests = {
  'settings.read': request(nothing, Settings),
  'settings.change': request(SettingsEdit, Settings),
  'files.choose': request(nothing, z.object({ paths: z.array(z.string()) })),
  'folders.choose': request(nothing, z.object({ path: z.string().nullable() })),
  /** Whether the window is told of keys pressed in a frame that runs no script. */
  'keys.forward': request(z.object({ on: z.boolean() }), none),
  /** Names what the native menu shows. */
  'menu.show': request(z.object({ sections: z.array(MenuSection).max(10) }), none),
  /** Fills the screen with the window, or gives it back. */
  'window.full-screen': request(nothing, none),
  /** Makes everything in the window larger or smaller; 1 is the usual size. */
  'window.zoom': request(z.object({ factor: z.number().min(0.5).max(3) }), none),
  /** What the program is, what it is made with, and the licenses of its parts. */
  'about.read': request(nothing, AboutProgram),
  'clipboard.write': request(z.object({ text: z.string().max(2_000_000) }), none),
  'outside.open': request(z.object({ address: z.string().max(8192) }), none),
}
