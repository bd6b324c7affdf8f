import { LARGEST_PAGE } from '#core/clip/captured-page'
import { NotebookError } from '#core/problem'
import { sentence } from '#core/messages/sentence'

/** Says that a page has more bytes than we read, with its size where it is known. */
export function pageTooLarge(name: string, size: number | null): NotebookError {
  const most = megabytes(LARGEST_PAGE)
  const words =
    size === null
      ? sentence('pageTooLarge', name, most)
      : sentence('pageTooLargeBy', name, megabytes(size), most)
  return new NotebookError('page-too-large', words)
}

function megabytes(bytes: number) {
  return `${Math.ceil(bytes / 1024 / 1024)} MB`
}
