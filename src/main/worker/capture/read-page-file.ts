import { LARGEST_PAGE } from '#core/clip/captured-page'
import { NotebookError } from '#core/problem'
import type { Bytes, CaptureTools } from './capture-tools'
import { pageTooLarge } from './page-too-large'

/** The bytes of a file a person wants to clip. */
export async function readPageFile(path: string, tools: CaptureTools): Promise<Bytes> {
  try {
    const size = await tools.fileSize(path)
    if (size > LARGEST_PAGE) throw pageTooLarge(path, size)
    return await tools.readFile(path)
  } catch (thrown) {
    if (thrown instanceof NotebookError) throw thrown
    throw new NotebookError('file-unreadable', reason(path, thrown), { cause: thrown })
  }
}

function reason(path: string, thrown: unknown): string {
  switch (thrown instanceof Error && 'code' in thrown ? thrown.code : '') {
    case 'ENOENT':
    case 'ENOTDIR':
      return `There is no file at ${path}. It may have been moved or renamed.`
    case 'EACCES':
    case 'EPERM':
      return `You are not allowed to read ${path}. Change its permissions or copy it elsewhere.`
    case 'EISDIR':
      return `${path} is a folder with no page in it that can be read. Web pages, PDFs, plain text and Markdown can be clipped.`
    default:
      return `${path} could not be read. Check the disk, or copy the file elsewhere and try again.`
  }
}
