/** Whether a host is this machine or its neighborhood, where a page from the web has no business. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
  if (/(^|\.)(localhost|local|internal|lan|home\.arpa)$/.test(host)) return true
  if (host.includes(':')) return isPrivateV6(host)
  const bytes = bytesOfV4(host)
  return bytes ? isPrivateV4(bytes) : !host.includes('.')
}

// By https://www.iana.org/assignments/iana-ipv4-special-registry, but for 198.18.0.0/15, behind which some
// people's tunnels put the whole web.
function isPrivateV4([first = 0, second = 0, third = 0]: readonly number[]) {
  return (
    [0, 10, 127].includes(first) ||
    first >= 224 ||
    (first === 100 && second >= 64 && second < 128) ||
    (first === 169 && second === 254) ||
    (first === 172 && second >= 16 && second < 32) ||
    (first === 192 && second === 168) ||
    (first === 192 && second === 0 && third === 0)
  )
}

function bytesOfV4(host: string): number[] | null {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(host)
  return parts ? parts.slice(1).map(Number) : null
}

// Only 2000::/3 is handed out, and an address in it that carries another one inside is that other one.
function isPrivateV6(host: string) {
  const words = wordsOfV6(host.replace(/%.*$/, ''))
  if (!words) return true
  const [first = 0, second = 0, third = 0] = words
  const inside = (high: number, low: number) =>
    isPrivateV4([high >> 8, high & 255, low >> 8, low & 255])
  const tail = () => inside(words[6] ?? 0, words[7] ?? 0)
  const isMapped = words.slice(0, 5).every((word) => word === 0) && words[5] === 0xffff
  if (isMapped || isTranslated(words)) return tail()
  if (first === 0x2002) return inside(second, third)
  const isTunnel = first === 0x2001 && second === 0
  return isTunnel || first < 0x2000 || first > 0x3fff
}

/** `64:ff9b::/96`, by which networks without IPv4 reach all that has no other address. */
function isTranslated(words: readonly number[]) {
  return words[0] === 0x64 && words[1] === 0xff9b && words.slice(2, 6).every((word) => word === 0)
}

function wordsOfV6(host: string): number[] | null {
  const [head = '', tail] = withoutDots(host).split('::')
  const before = wordsIn(head)
  const after = tail === undefined ? [] : wordsIn(tail)
  const gap = 8 - before.length - after.length
  if (gap < 0 || (tail === undefined && gap > 0)) return null
  const words = [...before, ...Array.from({ length: gap }, () => 0), ...after]
  return words.every((word) => Number.isInteger(word) && word <= 0xffff) ? words : null
}

function wordsIn(part: string) {
  return part === '' ? [] : part.split(':').map((word) => Number.parseInt(word, 16))
}

/** `::ffff:10.0.0.1` is also written `::ffff:a00:1`. */
function withoutDots(host: string) {
  const [a = 0, b = 0, c = 0, d = 0] = bytesOfV4(host.slice(host.lastIndexOf(':') + 1)) ?? []
  if (!host.includes('.')) return host
  const words = [(a << 8) | b, (c << 8) | d].map((word) => word.toString(16))
  return `${host.slice(0, host.lastIndexOf(':') + 1)}${words.join(':')}`
}
