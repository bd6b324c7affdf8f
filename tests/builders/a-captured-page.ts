import type { CapturedPage } from '#core/clip/captured-page'

const TEXT = 'It was the best of times, it was the worst of times.'

/** A page of one paragraph as the worker hands it over, with what the test cares about put in. */
export function aCapturedPage(page: Partial<CapturedPage> = {}): CapturedPage {
  const articleText = page.articleText ?? TEXT
  return {
    url: 'https://example.org/tale',
    road: 'url',
    mediaType: 'text/html',
    fileName: null,
    charset: 'utf-8',
    original: new TextEncoder().encode(`<!doctype html><p>${articleText}</p>`),
    metadata: {
      title: 'A Tale of Two Cities',
      authors: ['Charles Dickens'],
      site: 'Example',
      publishedAt: '1859-04-30',
      modifiedAt: null,
      language: 'en',
      direction: 'ltr',
      leadImage: null,
    },
    sources: { title: 'headline' },
    articleHtml: `<p>${articleText}</p>`,
    articleText,
    wordCount: articleText.split(/\s+/).length,
    excerpt: articleText.slice(0, 200),
    pictures: [],
    missing: [],
    ...page,
  }
}
