import type { Handlers } from './request'
import type { WindowRequests } from './window-requests'

/** Somebody for everything a window may ask. */
export type WindowHandlers = Handlers<WindowRequests>
