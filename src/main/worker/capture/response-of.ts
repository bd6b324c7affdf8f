import type { IncomingMessage } from 'node:http'
import { pipeline, type Readable, type Transform } from 'node:stream'
import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

const WITHOUT_BODY = new Set([204, 205, 304])
/** Nobody packs a page more often; each time takes memory before anything is read. */
const MOST_PACKINGS = 5

/** What came over the line as a `Response`, unpacked while it is read. */
export function responseOf(message: IncomingMessage): Response {
  const { statusCode = 0 } = message
  const headers = headersOf(message)
  const isEmpty = WITHOUT_BODY.has(statusCode)
  if (isEmpty) message.resume()
  const body = isEmpty ? null : bodyOf(unpacked(message, headers.get('content-encoding')))
  return new Response(body, { status: statusCode, headers })
}

function headersOf({ rawHeaders }: IncomingMessage): Headers {
  const headers = new Headers()
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    try {
      headers.append(rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '')
    } catch {
      // A header no standard allows tells nothing.
    }
  }
  return headers
}

function unpacked(message: IncomingMessage, encoding: string | null): Readable {
  const names = (encoding ?? '').split(',', MOST_PACKINGS + 1)
  if (names.length > MOST_PACKINGS) {
    message.destroy()
    throw new Error('It is packed too often.')
  }
  const steps = names.reverse().flatMap((name) => unpacker(name) ?? [])
  return steps.reduce<Readable>((from, step) => pipeline(from, step, () => undefined), message)
}

// A server that hangs up before the very end of the packing has still sent the page.
const zip = { finishFlush: constants.Z_SYNC_FLUSH }

function unpacker(name: string): Transform | null {
  switch (name.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip(zip)
    case 'deflate':
      return createInflate(zip)
    case 'br':
      return createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH })
    default:
      return null
  }
}

function bodyOf(stream: Readable): ReadableStream<Uint8Array> {
  const chunks = stream.iterator()
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const next: IteratorResult<Uint8Array> = await chunks.next()
        if (next.done) controller.close()
        else controller.enqueue(new Uint8Array(next.value))
      },
      cancel: () => void stream.destroy(),
    },
    { highWaterMark: 0 },
  )
}
