/**
 * Names that site builders give to boxes which are never the article, as whole class names or ids. One
 * line a builder; what is common to many comes first.
 */
const RULES: Readonly<Record<string, string>> = {
  common:
    'blog-pager comments comment-form share-buttons social-share addtoany_share_save_container ' +
    'addtoany_content a2a_kit addthis_toolbox related-posts related-articles related-stories related-links ' +
    'newsletter-signup newsletter-form newsletter-box signup-box cookie-banner cookie-notice consent-banner ' +
    'breadcrumbs breadcrumb skip-link sr-only screen-reader-text author-bio author-box author-info disqus_thread',
  blogger:
    'post-share-buttons goog-inline-block post-feeds blogger-labels post-labels reaction-buttons blog-feeds ' +
    'comment-footer post-timestamp',
  wordPress:
    'sharedaddy jp-relatedposts comments-area comment-respond post-navigation nav-links navigation ' +
    'wp-block-jetpack-subscriptions wp-block-comments wpcnt entry-footer wp-block-social-links ez-toc-container',
  substack:
    'subscription-widget-wrap subscription-widget subscribe-widget subscribe-footer button-wrapper post-ufi ' +
    'comments-page captioned-button-wrap poll-embed footer-buttons publication-footer',
  discourse:
    'crawler-post-meta topic-category topic-map post-menu-area crawler-linkback-list post-links suggested-topics ' +
    'signup-cta discourse-tags',
  mediaWiki: 'mw-editsection printfooter catlinks navbox mw-navigation mw-jump-link',
}
/** Blogger's gadgets: `widget PageList` and its kin. Never `widget Blog`, which holds the post. */
const GADGETS = new Set(
  (
    'PageList BlogArchive Profile Followers PopularPosts Label BlogSearch Attribution LinkList Subscribe ' +
    'FeaturedPost ContactForm Translate Stats HTML'
  ).split(' '),
)
const NAMES = new Set(Object.values(RULES).flatMap((names) => names.split(' ')))

/** Whether these class names and ids are those of a box that a site builder puts around articles. */
export function isFurnitureBox(names: readonly string[]): boolean {
  if (names.some((name) => NAMES.has(name))) return true
  return names.includes('widget') && names.some((name) => GADGETS.has(name))
}
