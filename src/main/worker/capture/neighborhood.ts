import { isIP } from 'node:net'
import { isPrivateHost } from '#core/clip/private-address'
import type { CaptureTools } from './capture-tools'

/**
 * Whether an address leads to this machine or its network, by its host or by what the host's name stands
 * for. A name that cannot be looked up leads nowhere, which asking for it will tell.
 */
export async function leadsToNeighborhood(url: URL, tools: CaptureTools): Promise<boolean> {
  if (isPrivateHost(url.hostname)) return true
  if (isIP(url.hostname.replace(/^\[|\]$/g, '')) !== 0) return false
  try {
    return (await tools.addressesOf(url.hostname)).some(isPrivateHost)
  } catch {
    return false
  }
}
