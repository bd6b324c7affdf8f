import { LARGEST_PAGE } from '#core/clip/captured-page'
import { NotebookError } from '#core/problem'
import { sentence } from '#core/messages/sentence'
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
    throw new NotebookError('file-unreadable', sentence(reason(thrown), path), { cause: thrown })
  }
}

function reason(thrown: unknown) {
  switch (thrown instanceof Error && 'code' in thrown ? thrown.code : '') {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'noFileThere'
    case 'EACCES':
    case 'EPERM':
      return 'fileNotAllowed'
    case 'EISDIR':
      return 'folderWithoutPage'
    default:
      return 'fileUnread'
  }
}
