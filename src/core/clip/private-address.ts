/** Whether a host is this machine or its neighborhood, where a page from the web has no business. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
  if (/(^|\.)(localhost|local|internal|lan|home\.arpa)$/.test(host)) return true
  if (host.includes(':')) return isPrivateV6(host)
  return isPrivateV4(host)
}

function isPrivateV4(host: string) {
  const parts = /^(\d+)\.(\d+)\.\d+\.\d+$/.exec(host)
  if (!parts) return !host.includes('.')
  const first = Number(parts[1])
  const second = Number(parts[2])
  return (
    [0, 10, 127].includes(first) ||
    first >= 224 ||
    (first === 100 && second >= 64 && second < 128) ||
    (first === 169 && second === 254) ||
    (first === 172 && second >= 16 && second < 32) ||
    (first === 192 && second === 168)
  )
}

function isPrivateV6(host: string) {
  // Addresses that carry an IPv4 address inside are judged with suspicion, whichever it is.
  return /^(::|f[cdef]|64:ff9b|2002:)/.test(host)
}
