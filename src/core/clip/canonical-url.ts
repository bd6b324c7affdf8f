const TRACKERS = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid li_fat_id igshid igsh ' +
    'mc_cid mc_eid mkt_tok _hsenc _hsmi hsctatracking vero_id vero_conv oly_anon_id oly_enc_id wickedid ' +
    'rb_clickid s_cid ml_subscriber ml_subscriber_hash __twitter_impression _openstat spm at_medium ' +
    'at_campaign cmpid ncid _ga _gl ref_src ref_url'
  ).split(' '),
)
const TRACKER_FAMILIES = /^(utm|mtm|matomo|pk|piwik|hsa)_/

/**
 * The one address of a page, so that the same page is never kept twice: without trackers, fragment,
 * default port or credentials, and without what sends phones elsewhere. For comparing, not for opening. Null for
 * what is not a web address.
 */
export function canonicalUrl(address: string): string | null {
  const url = parseUrl(withoutAmpCache(address.trim()))
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null

  url.username = ''
  url.password = ''
  // Pages of the `#!` kind are told apart by their fragment alone.
  if (!url.hash.startsWith('#!')) url.hash = ''
  url.search = withoutTrackers(url.search)
  url.hostname = withoutPhones(url.hostname)
  url.pathname = url.pathname.replace(/(?<=\/[^/]+)(?:\/amp)+\/?$/i, '')
  return url.href
}

/** The address without what follows a reader about, and otherwise as it stands. */
export function withoutTracking(address: string): string {
  const [, before = address, search = '', hash = ''] =
    /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(address) ?? []
  return before + withoutTrackers(search) + hash
}

/** `www.google.com/amp/s/` and `cdn.ampproject.org/c/s/` stand before the address they show. */
function withoutAmpCache(address: string) {
  const cached =
    /^https?:\/\/(?:www\.google\.[a-z.]+\/amp|[\w-]+\.cdn\.ampproject\.org\/[a-z])\/(s\/)?([^/?#]+\.[^?#]*.*)$/i.exec(
      address,
    )
  return cached ? `${cached[1] ? 'https' : 'http'}://${cached[2]}` : address
}

/** The host without `www.`, `m.` and their like, where a whole name is left. */
function withoutPhones(host: string) {
  const bare = host.replace(/^(?:(?:www|m|mobile|amp)\.)+(?=[^.]+\.)/, '')
  return bare.replace(/^([a-z]{2,3})\.m\.(?=[^.]+\.)/, '$1.')
}

// Whole pairs are dropped from the text, because URLSearchParams would rewrite those that stay.
function withoutTrackers(search: string) {
  const pairs = search.replace(/^\?/, '').split('&')
  const kept = pairs.filter((pair) => pair !== '' && !isTracker(nameOf(pair)))
  return kept.length > 0 ? `?${kept.join('&')}` : ''
}

function nameOf(pair: string) {
  const name = pair.split('=', 1)[0] ?? ''
  try {
    return decodeURIComponent(name).toLowerCase()
  } catch {
    return name.toLowerCase()
  }
}

function isTracker(name: string) {
  return name === 'amp' || TRACKER_FAMILIES.test(name) || TRACKERS.has(name)
}

function parseUrl(address: string) {
  try {
    return new URL(address)
  } catch {
    return null
  }
}
