import { LARGEST_PAGE } from '#core/clip/captured-page'
import { NotebookError } from '#core/problem'

/** Says that a page has more bytes than we read, with its size where it is known. */
export function pageTooLarge(name: string, size: number | null): NotebookError {
  const measured = size === null ? `more than ${megabytes(LARGEST_PAGE)}` : megabytes(size)
  return new NotebookError(
    'page-too-large',
    `${name} is too large: ${measured}, and a page may have at most ${megabytes(LARGEST_PAGE)}. Save the part you need as a file of its own.`,
  )
}

function megabytes(bytes: number) {
  return `${Math.ceil(bytes / 1024 / 1024)} MB`
}
