import { z } from 'zod'
import { strayKind } from '#core/library/stray-name'
import { lookInto, type Library } from './look-into'
import { hashOf, textOf } from './read-file'
import type { ClipFiles } from './read-record'

type Version = ClipFiles['versions'][number]
/** Whether a file is as it should be; null when it cannot be read, which was told. */
type Check = (path: string) => Promise<boolean | null>

/** Checks the files of one version against what its clip's card says of them. */
export async function verifyVersion(
  library: Library,
  path: string,
  version: Version,
  title: string,
): Promise<void> {
  const checks = checksOf(library, version)
  for (const { name, path: file, is } of await lookInto(library, path)) {
    const check = checks.get(name)
    checks.delete(name)
    const kind = check ? null : strayKind(name)
    if (kind && is !== 'closed') library.tell({ kind, path: file })
    if (!check || is === 'closed') continue
    const isRight = is === 'file' ? await check(file) : false
    if (isRight === false) library.tell({ kind: 'file-altered', path: file, title })
  }
  for (const missing of checks.keys()) {
    library.tell({ kind: 'file-missing', path: `${path}/${missing}`, title })
  }
}

function checksOf(library: Library, version: Version): Map<string, Check> {
  const { original, response, textSha256, articleSha256 } = version
  const hasHash = (sha256: string) => async (file: string) => {
    const hash = await hashOf(library, file)
    return hash === null ? null : hash === sha256
  }
  const isText = (test: (text: string) => boolean) => async (file: string) => {
    const text = await textOf(library, file)
    return text === null ? null : test(text)
  }
  return new Map<string, Check>([
    [original.file, hasHash(original.sha256)],
    ...(response ? [[response.file, hasHash(response.sha256)] satisfies [string, Check]] : []),
    ['article.txt', hasHash(textSha256)],
    ['article.html', articleSha256 ? hasHash(articleSha256) : isText(isWholeArticle)],
    ['capture.json', isText((text) => isCaptureOf(version, text))],
  ])
}

// Versions of the first format have no hash of their article; one cut short lacks its end.
function isWholeArticle(text: string) {
  return text.includes('<!--/article-->')
}

const Capture = z.object({ original: z.object({ sha256: z.string() }) })

function isCaptureOf({ original }: Version, text: string) {
  try {
    return Capture.parse(JSON.parse(text)).original.sha256 === original.sha256
  } catch {
    return false
  }
}
