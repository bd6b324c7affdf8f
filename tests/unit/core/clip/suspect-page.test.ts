import { describe, expect, test } from 'vitest'
import { suspectPage } from '#core/clip/suspect-page'

const FREE = { behindPayment: false }
const seen = (title: string, text: string) => {
  return suspectPage({ ...FREE, title, text, wordCount: text.split(/\s+/).length })
}

describe('a page of few words', () => {
  test.each([
    ['captcha', 'Just a moment...', 'Checking your browser before accessing the site.'],
    ['captcha', 'Attention', 'Please verify you are a human to go on.'],
    [
      'consent-wall',
      'News',
      'We value your privacy. We and our 812 partners use cookies. Accept all',
    ],
    ['consent-wall', 'Seeblick', 'Mit Werbung weiterlesen oder im Pur-Abo ohne Werbung.'],
    ['login', 'Members', 'Please sign in to continue. Forgot your password?'],
    ['login', '论坛', '请登录后查看帖子内容'],
    ['error-page', '404 Not Found', 'The server has nothing here.'],
    ['error-page', 'Oops', 'Sorry, the page you are looking for could not be found.'],
    [
      'teaser',
      'The harbor',
      'The harbor froze on Monday. Subscribe to continue reading this story.',
    ],
  ])('is taken for a %s: %s', (suspicion, title, text) => {
    expect(seen(title, text)).toBe(suspicion)
  })

  test('is taken for nothing when it only is short', () => {
    expect(
      seen('Library closed', 'The library is closed on Friday because of the wind.'),
    ).toBeNull()
  })
})

test('a long page is an article, whatever it speaks of', () => {
  const about = 'A captcha asks people to verify that they are human, and cookies need consent. '

  expect(seen('The history of the captcha', about.repeat(30))).toBeNull()
})

test('a page that says it must be paid for is a teaser while only its beginning is there', () => {
  const page = { title: 'The harbor', text: 'The harbor froze.', behindPayment: true }

  expect(suspectPage({ ...page, wordCount: 90 })).toBe('teaser')
  expect(suspectPage({ ...page, wordCount: 900 })).toBeNull()
})
