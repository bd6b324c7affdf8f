/** Where in an article a line is furniture and not the author's. */
export type FurniturePlace = 'start' | 'end' | 'anywhere'

const LINES: [FurniturePlace, RegExp][] = [
  [
    'start',
    /^(pages|home|menu|skip to (main )?content|search this blog|about me|blog archive|followers)$/,
  ],
  ['start', /^(breaking news|news|listen to this article|\d+ min(ute)?s? read)$/],
  ['end', /^(no|\d+) comments?:?$/],
  ['end', /^(post|leave|add|write) a (comment|reply)$/],
  [
    'end',
    /^(comments|leave a reply|older posts?|newer posts?|(older|newer) posts? home( older posts?)?|home)$/,
  ],
  ['end', /^subscribe to:? ?(post comments|posts|comments)( \(atom\))?$/],
  [
    'end',
    /^(posted by .{1,60} at \d{1,2}[:.]\d\d( [ap]m)?|reactions:?|labels:( .{1,120})?|links to this post)$/,
  ],
  ['end', /^(create a link|powered by blogger\.?|about the author)$/],
  ['end', /^(all rights reserved\.?|copyright ©? ?\d{4}.{0,80})$/],
  [
    'anywhere',
    /^(advertisement|advertisements|ad|sponsored( content)?|continue reading below|story continues below( advertisement)?)$/,
  ],
  [
    'anywhere',
    /^share( this)?( (article|post|story|page|on))?:?( (on )?(facebook|twitter|x|whatsapp|email|linkedin|telegram|reddit|copy link|print|pinterest)[,]?)*$/,
  ],
  [
    'anywhere',
    /^((facebook|twitter|x|whatsapp|e-?mail|linkedin|telegram|reddit|copy link|print|pinterest|tweet|share) ?){2,}$/,
  ],
  ['anywhere', /^(email this|blogthis!|share to (x|twitter|facebook|pinterest))+$/],
  [
    'anywhere',
    /^(email this ?blogthis! ?share to (x|twitter) ?share to facebook ?share to pinterest)$/,
  ],
  [
    'anywhere',
    /^(sign up (for|to) (our|the|my) .{0,60}newsletters?.{0,80}|subscribe to our newsletters?.{0,80})$/,
  ],
  ['anywhere', /^(get .{1,60} (in|to) your inbox.{0,60}|thank you for subscribing.{0,40})$/],
]

const HEADINGS =
  /^((related|recommended|more|other|similar|popular|top|latest|trending) (articles?|stories|posts?|reading|content|news|topics|links|coverage)( (from|on|in) .{1,40})?|related|read more|most (read|popular|viewed)|you (may|might) also (like|be interested in)|more (from|on|in) .{1,50}|recommended for you|(what to )?read( this| these)? next|up next|keep reading|in case you missed it|see also our .{1,30}|don't miss|editors?'? picks?|newsletter|sign up|tags:?|topics:?|share this.{0,20}|follow us.{0,30}|comments( \(\d+\))?)$/

/** Whether a whole line is furniture of a site in this part of an article, such as "No comments:". */
export function isFurnitureLine(line: string, place: FurniturePlace): boolean {
  const folded = foldLine(line)
  if (folded.length > 160) return false
  return LINES.some(([where, pattern]) => {
    return (where === 'anywhere' || where === place) && pattern.test(folded)
  })
}

/** Whether a heading announces links to other pages, or a form, rather than a part of the article. */
export function isFurnitureHeading(line: string): boolean {
  const folded = foldLine(line)
  return folded.length <= 160 && HEADINGS.test(folded.replace(/\s*[.…:!>»→]+$/, ''))
}

function foldLine(line: string) {
  return line
    .replace(/[\u200b-\u200f\ufeff]/g, '')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
