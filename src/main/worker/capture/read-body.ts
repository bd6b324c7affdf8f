import type { Bytes } from './capture-tools'

/** The bytes of an answer, or null as soon as it is known that there are more than `limit`. */
export async function readBody(
  response: Response,
  limit: number,
  heard: () => void,
): Promise<Bytes | null> {
  const declared = Number(response.headers.get('content-length') ?? 0)
  if (declared > limit) {
    await response.body?.cancel()
    return null
  }
  const chunks: Bytes[] = []
  let size = 0
  const reader = response.body?.getReader()
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    heard()
    size += next.value.byteLength
    if (size > limit) {
      await reader?.cancel()
      return null
    }
    chunks.push(next.value)
  }
  return joinBytes(chunks, size)
}

function joinBytes(chunks: readonly Uint8Array[], size: number) {
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.byteLength
  }
  return whole
}
