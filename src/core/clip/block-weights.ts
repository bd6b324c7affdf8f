/**
 * What each thing that can be said of a block is worth for or against its being part of the article,
 * in log-odds: a block whose sum is above zero stays. Fitted once (logistic regression, held-out
 * pages) on public samples of news, blogs and Chinese pages; `always` leans a little towards keeping,
 * because a lost paragraph is worse than a kept label.
 */
const WEIGHTS = {
  always: -1.58,
  both: 2.87,
  onlyReadability: 0.58,
  onlyDefuddle: 0.51,
  denied: -0.85,
  before: -0.89,
  after: -1.26,
  inside: 0.1,
  farBefore: -0.61,
  nearReadability: 1.36,
  nearDefuddle: 1.03,
  nearBoth: 0.18,
  nearProse: 0.35,
  size: -0.52,
  tiny: -0.88,
  short: -0.49,
  sentence: 0.95,
  linkShare: -0.95,
  heading: -0.17,
  plain: -0.89,
  dated: -0.35,
  furniture: -0.4,
  pointer: -0.9,
  cookies: -0.49,
  invitation: -1.4,
  credited: -0.96,
  writer: -0.75,
  social: -0.31,
  about: -0.33,
  credit: -0.65,
  form: -0.47,
  underFurniture: -0.68,
  lostSection: 2.13,
}

export type BlockFeature = keyof typeof WEIGHTS

/** How much speaks for a block; above zero it is part of the article. */
export function weighBlock(features: Readonly<Record<BlockFeature, number>>): number {
  return Object.entries(WEIGHTS).reduce((sum, [name, weight]) => {
    return sum + weight * (isFeature(name) ? features[name] : 0)
  }, 0)
}

function isFeature(name: string): name is BlockFeature {
  return Object.hasOwn(WEIGHTS, name)
}
