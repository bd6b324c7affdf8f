import { expect, type Commonplace } from './commonplace'
import { readingArticles } from './reading-articles'

/** Clips the articles to read and opens the one with this title, with the hands on it. */
export async function openReading(commonplace: Commonplace, title: string): Promise<void> {
  await commonplace.drop(...(await readingArticles(commonplace.home)))
  await expect(commonplace.rows()).toHaveCount(3)
  await commonplace.window.getByRole('button', { name: 'Dismiss' }).click()
  await reopen(commonplace, title)
}

/** Opens an article that is in the list, with the hands on it. */
export async function reopen(commonplace: Commonplace, title: string): Promise<void> {
  await commonplace.rows().filter({ hasText: title }).click()
  await expect(commonplace.article.getByRole('heading', { name: title })).toBeAttached()
  await commonplace.window.locator('iframe[title]').focus()
}

/** The paragraph or heading at the top of the article's frame. */
export function blockAtTop({ article }: Commonplace): Promise<string> {
  return article.locator('article').evaluate((element) => {
    const blocks = [...element.querySelectorAll('p, li, h2, h3, figcaption, td, th, pre')]
    const first = blocks.find((block) => block.getBoundingClientRect().bottom > 24)
    return first?.textContent?.slice(0, 60) ?? ''
  })
}
