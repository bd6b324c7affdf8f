import { sentence, type Sentence } from '#core/messages/sentence'
import { NotebookError } from '#core/problem'

/** Says in words why a server gave no page. */
export function refusedPage(host: string, status: number): NotebookError {
  return new NotebookError('page-refused', reason(host, status))
}

function reason(host: string, status: number): Sentence {
  switch (status) {
    case 401:
      return sentence('wantsSignIn', host)
    case 402:
      return sentence('wantsPayment', host)
    case 403:
      return sentence('forbids', host)
    case 404:
      return sentence('hasNoPage', host)
    case 410:
      return sentence('tookAway', host)
    case 429:
      return sentence('askedTooOften', host)
    case 451:
      return sentence('legalReasons', host)
    default:
      return sentence(status >= 500 ? 'outOfOrder' : 'gaveNoPage', host, status)
  }
}
