import { sentence, type Sentence } from '../messages/sentence'

export type MediaType =
  'text/html' | 'text/plain' | 'text/markdown' | 'multipart/related' | 'application/pdf'

/** The types whose bytes are letters. */
export type TextType = Exclude<MediaType, 'application/pdf'>

/** What bytes are: something we read, or the name of what they are instead. */
export type PageKind = { readable: MediaType } | { unreadable: Sentence }

type Clues = { bytes: Uint8Array; contentType: string | null; fileName: string | null }

/** What a page or file is, by its first bytes, then its declared type, then its name, then its look. */
export function pageKind({ bytes, contentType, fileName }: Clues): PageKind {
  if (isPdf({ bytes, contentType, fileName })) return { readable: 'application/pdf' }
  const binary = binaryKind(bytes)
  if (binary) return { unreadable: binary }

  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048)).replace(/\0/g, '')
  if (looksLikeArchive(head)) return { readable: 'multipart/related' }
  if (/^\s*(?:\xef\xbb\xbf)?\s*<!doctype html|^\s*<html[\s>]/i.test(head)) {
    return { readable: 'text/html' }
  }
  return byDeclaredType(contentType) ?? byName(fileName) ?? byLook(head)
}

const DECLARED: [RegExp, PageKind][] = [
  [/^text\/html|^application\/xhtml\+xml/, { readable: 'text/html' }],
  [/^text\/(x-)?markdown/, { readable: 'text/markdown' }],
  [/^multipart\/related|^message\/rfc822/, { readable: 'multipart/related' }],
  [/^application\/(x-)?pdf/, { unreadable: sentence('kindNoPdf') }],
  [/^image\//, { unreadable: sentence('kindPicture') }],
  [/^video\//, { unreadable: sentence('kindVideo') }],
  [/^audio\//, { unreadable: sentence('kindSound') }],
  [/^application\/(ld\+)?json|^text\/json/, { unreadable: sentence('kindJson') }],
  [
    /^text\/(css|javascript)|^application\/(x-)?javascript/,
    { unreadable: sentence('kindProgramText') },
  ],
  [/^(application|text)\/(rss|atom|rdf)\+xml/, { unreadable: sentence('kindFeed') }],
  [/^application\/(zip|gzip|x-)/, { unreadable: sentence('kindPacked') }],
]

function byDeclaredType(contentType: string | null): PageKind | null {
  const type = contentType?.trim().toLowerCase() ?? ''
  return DECLARED.find(([pattern]) => pattern.test(type))?.[1] ?? null
}

function byName(fileName: string | null): PageKind | null {
  switch (/\.([a-z0-9]+)$/i.exec(fileName ?? '')?.[1]?.toLowerCase()) {
    case 'html':
    case 'htm':
    case 'xhtml':
    case 'shtml':
      return { readable: 'text/html' }
    case 'md':
    case 'markdown':
    case 'mdown':
      return { readable: 'text/markdown' }
    case 'mht':
    case 'mhtml':
      return { readable: 'multipart/related' }
    case 'txt':
    case 'text':
      return { readable: 'text/plain' }
    default:
      return null
  }
}

function byLook(head: string): PageKind {
  const isHtml = /<(head|body|article|p|div|h1|table|meta)[\s>]/i.test(head)
  return { readable: isHtml ? 'text/html' : 'text/plain' }
}

function looksLikeArchive(head: string) {
  return /^(from|mime-version|subject|date|snapshot-content-location):/im.test(head)
    ? /^content-type:\s*multipart\/related/im.test(head)
    : false
}

const MAGIC: [string, Sentence][] = [
  ['\x89PNG', sentence('kindPicture')],
  ['GIF8', sentence('kindPicture')],
  ['\xff\xd8\xff', sentence('kindPicture')],
  ['PK\x03\x04', sentence('kindZip')],
  ['\x1f\x8b', sentence('kindCompressed')],
  ['Rar!', sentence('kindArchive')],
  ['7z\xbc\xaf', sentence('kindArchive')],
  ['\x7fELF', sentence('kindProgram')],
  ['MZ\x90', sentence('kindProgram')],
  ['OggS', sentence('kindSound')],
  ['ID3', sentence('kindSound')],
  ['bplist', sentence('kindSafari')],
]

// Some programs write a few bytes of their own before a PDF begins.
function isPdf({ bytes, contentType, fileName }: Clues) {
  const begins = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).indexOf('%PDF-')
  const isCalledSo =
    /^application\/(x-)?pdf/i.test(contentType ?? '') || /\.pdf$/i.test(fileName ?? '')
  return begins === 0 || (begins > 0 && isCalledSo)
}

function binaryKind(bytes: Uint8Array): Sentence | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  const magic = MAGIC.find(([mark]) => start.startsWith(mark))
  if (magic) return magic[1]
  const wide = /^(\xff\xfe|\xfe\xff)/.test(start)

  const odd = head.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0
  return !wide && odd > head.length / 50 ? sentence('kindBytes') : null
}
