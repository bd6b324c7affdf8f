import { NotebookError } from '#core/problem'

/** Says in words why a server gave no page. */
export function refusedPage(host: string, status: number): NotebookError {
  return new NotebookError('page-refused', `${host} ${reason(status)}`)
}

function reason(status: number): string {
  switch (status) {
    case 401:
      return 'asks for a name and password (401). Sign in with a browser, save the page and clip the file.'
    case 402:
      return 'asks to be paid for this page (402). If you subscribe, save it from a browser and clip the file.'
    case 403:
      return 'will not let us read this page (403). Save it from a browser and clip the file.'
    case 404:
      return 'has no page at this address (404). Check the address, or look for a copy in a web archive.'
    case 410:
      return 'says this page was taken away for good (410). Look for a copy in a web archive.'
    case 429:
      return 'was asked too often (429). Wait some minutes and try again.'
    case 451:
      return 'may not show this page for legal reasons (451). Look for a copy in a web archive.'
    default:
      return status >= 500
        ? `is out of order at the moment (${status}). Try again later.`
        : `did not give the page (${status}). Open it in a browser to see what it says.`
  }
}
