import type { Bridge } from '#contract/bridge'

declare global {
  interface Window {
    readonly commonplace: Bridge
  }
}
