import { describe, expect, test } from 'vitest'
import { charsetOfHtml, decodeBytes } from '#core/text/decode-bytes'

const utf8 = new TextEncoder()
const GBK = Uint8Array.from([0xd6, 0xd0, 0xb9, 0xfa, 0xb5, 0xc4, 0xc8, 0xcb])

describe('decoding a page', () => {
  test('believes valid UTF-8 over a server that says otherwise', () => {
    expect(decodeBytes(utf8.encode('Köln'), ['iso-8859-1']).text).toBe('Köln')
  })

  test('believes a byte order mark over everything', () => {
    const bytes = Uint8Array.from([0xff, 0xfe, 0x41, 0x00])

    expect(decodeBytes(bytes, ['utf-8'])).toEqual({ text: 'A', charset: 'utf-16le' })
  })

  test('passes over a declared charset the bytes do not fit', () => {
    expect(decodeBytes(GBK, ['utf-8', 'gb2312']).text).toBe('中国的人')
  })

  test('guesses Chinese when nothing is declared', () => {
    const sentence = Uint8Array.from([...GBK, ...GBK, ...GBK])

    expect(decodeBytes(sentence, []).charset).toBe('gb18030')
  })

  test('reads Western text that declares nothing', () => {
    expect(decodeBytes(Uint8Array.from([0x63, 0x61, 0x66, 0xe9]), []).text).toBe('café')
  })

  test('finds the charset a page names in either form', () => {
    expect(charsetOfHtml(utf8.encode('<meta charset=big5>'))).toBe('big5')
    expect(charsetOfHtml(utf8.encode('<meta content="text/html; charset=gb2312">'))).toBe('gb2312')
  })
})
