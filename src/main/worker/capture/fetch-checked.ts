import { Agent as HttpAgent, request as requestHttp, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as requestHttps, type RequestOptions } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPrivateHost } from '#core/clip/private-address'
import { responseOf } from './response-of'

/** How far a question may go: only out to the web, or to this machine and its network too. */
export type Reach = 'anywhere' | 'the-web'

export type Asked = {
  headers: Record<string, string>
  signal: AbortSignal
  reach: Reach
}

/** An answer, and whether who gave it is this machine or in its network. */
export type Answered = { response: Response; isInside: boolean }

/** Asked for an address inside while only the web may be asked. */
export class InsideAddress extends Error {
  override readonly name = 'InsideAddress'
}

const LARGEST_HEADERS = 64 * 1024
// Only what was checked to be on the web is kept open for the next question.
const kept = { keepAlive: true, maxSockets: 6, maxFreeSockets: 2, timeout: 30_000 }
const agents = { http: new HttpAgent(kept), https: new HttpsAgent(kept) }

/**
 * Asks for an address by Node alone and follows nothing. A host's name is looked up once: the addresses that were
 * judged are the very ones that are connected to, whatever the name stands for a moment later.
 */
export async function fetchChecked(
  address: string,
  { headers, signal, reach }: Asked,
  addressesOf: (host: string) => Promise<string[]>,
): Promise<Answered> {
  const url = new URL(address)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const addresses = isIP(host) ? [host] : await unlessAborted(addressesOf(host), signal)
  const isInside = isPrivateHost(host) || addresses.some(isPrivateHost)
  if (isInside && reach === 'the-web') throw new InsideAddress(`${host} is inside.`)
  const isSecure = url.protocol === 'https:'
  const options: RequestOptions = {
    method: 'GET',
    host,
    port: url.port === '' ? (isSecure ? 443 : 80) : Number(url.port),
    path: `${url.pathname}${url.search}`,
    headers: { host: url.host, 'accept-encoding': 'gzip, deflate, br', ...headers },
    lookup: lookupOf(addresses),
    maxHeaderSize: LARGEST_HEADERS,
    signal,
    agent: reach === 'anywhere' ? false : isSecure ? agents.https : agents.http,
  }
  return { response: responseOf(await send(isSecure, options)), isInside }
}

function send(isSecure: boolean, options: RequestOptions): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = isSecure ? requestHttps(options) : requestHttp(options)
    request.once('response', resolve)
    request.on('error', (error: Error & { code?: string }) => {
      // A line that was kept open may have been hung up at the other end in the meantime.
      if (request.reusedSocket && error.code === 'ECONNRESET') {
        send(isSecure, { ...options, agent: false }).then(resolve, reject)
      } else reject(error)
    })
    request.end()
  })
}

function lookupOf(addresses: readonly string[]): LookupFunction {
  const found = addresses.map((address) => ({ address, family: isIP(address) }))
  return (host, { all }, tell) => {
    const [first] = found
    if (!first) tell(Object.assign(new Error(`No ${host}.`), { code: 'ENOTFOUND' }), '', 4)
    else if (all) tell(null, found)
    else tell(null, first.address, first.family)
  }
}

function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () =>
      reject(signal.reason instanceof Error ? signal.reason : new Error('Stopped.'))
    if (signal.aborted) return stop()
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
