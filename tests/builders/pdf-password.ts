import { createHash } from 'node:crypto'

const PADDING = Buffer.from(
  '28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a',
  'hex',
)
const PERMISSIONS = -4

export type PdfEncryption = { key: Buffer; id: string; dictionary: string }

/** What locks a PDF with a password, by the oldest way there is (RC4, 40 bits; PDF 1.7, 7.6.3). */
export function encryptionOf(password: string): PdfEncryption {
  const id = '00112233445566778899aabbccddeeff'
  const padded = Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32)
  const owner = rc4(md5(padded).subarray(0, 5), padded)
  const permissions = Buffer.alloc(4)
  permissions.writeInt32LE(PERMISSIONS)
  const key = md5(Buffer.concat([padded, owner, permissions, Buffer.from(id, 'hex')])).subarray(
    0,
    5,
  )
  const user = rc4(key, PADDING)
  const dictionary = `<< /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${user.toString('hex')}> /P ${PERMISSIONS} >>`
  return { key, id, dictionary }
}

/** A text of a locked PDF, as it stands in the object of this number. */
export function encryptPdfText({ key }: PdfEncryption, object: number, text: string): string {
  const own = md5(Buffer.concat([key, Buffer.from([object, 0, 0, 0, 0])])).subarray(0, 10)
  return `<${rc4(own, Buffer.from(text, 'latin1')).toString('hex')}>`
}

function md5(bytes: Buffer) {
  return createHash('md5').update(bytes).digest()
}

function rc4(key: Buffer, bytes: Buffer) {
  const state = Array.from({ length: 256 }, (_, at) => at)
  const swap = (a: number, b: number) => {
    const held = state[a] ?? 0
    state[a] = state[b] ?? 0
    state[b] = held
  }
  for (let at = 0, other = 0; at < 256; at++) {
    other = (other + (state[at] ?? 0) + (key[at % key.length] ?? 0)) & 255
    swap(at, other)
  }
  let [at, other] = [0, 0]
  return Buffer.from(
    bytes.map((byte) => {
      at = (at + 1) & 255
      other = (other + (state[at] ?? 0)) & 255
      swap(at, other)
      return byte ^ (state[((state[at] ?? 0) + (state[other] ?? 0)) & 255] ?? 0)
    }),
  )
}
