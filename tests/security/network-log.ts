import { readFile } from 'node:fs/promises'

type Log = {
  constants: { logEventTypes: Record<string, number>; logSourceType: Record<string, number> }
  events: { type: number; params?: { url?: string }; source: { id: number; type: number } }[]
}

const OWN = /^(app|clip|data|blob|devtools|chrome|about):/

/** What Chromium's own log of its network tells: requests that are not of the app's own, names it looked up, connections it tried. */
export async function readNetworkLog(
  path: string,
): Promise<{ requests: string[]; names: number; connections: number }> {
  const text = await readFile(path, 'utf8')
  // A program that ends in a hurry leaves the list open.
  const whole = text.trimEnd().endsWith('}') ? text : `${text.trimEnd().replace(/,$/, '')}]}`
  const { constants, events } = JSON.parse(whole) as Log
  const sources = (name: string) => {
    const type = constants.logSourceType[name]
    return new Set(
      events.filter(({ source }) => source.type === type).map(({ source }) => source.id),
    )
  }
  const requests = events.flatMap(({ type, params }) => {
    const isStart = type === constants.logEventTypes['URL_REQUEST_START_JOB']
    return isStart && params?.url && !OWN.test(params.url) ? [params.url] : []
  })
  const names = sources('HOST_RESOLVER_IMPL_JOB').size
  const connections = events.filter(
    ({ type }) => type === constants.logEventTypes['TCP_CONNECT_ATTEMPT'],
  ).length
  return { requests, names, connections }
}
