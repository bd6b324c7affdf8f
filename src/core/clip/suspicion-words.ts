import type { Suspicion } from './suspect-page'

/** What a suspicious capture looks like, to be put after "it looks like". */
export function suspicionWords(suspicion: Suspicion): string {
  switch (suspicion) {
    case 'captcha':
      return 'a page that asks whether you are human'
    case 'consent-wall':
      return 'a page that asks for consent to cookies'
    case 'login':
      return 'a page that asks to sign in'
    case 'error-page':
      return 'an error page'
    case 'teaser':
      return 'only the beginning of an article that is paid for'
  }
}
