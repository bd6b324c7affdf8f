import { between, pick, seededChance } from './chance.mjs'

const MANY = 5

/** One long page of these articles, with the markup that real ones have, cut off at about this length. */
export function makePage(articles, length, seed) {
  const chance = seededChance(seed)
  const parts = []
  let made = 0
  for (const part of partsOf(articles, chance)) {
    if (made >= length) break
    parts.push(part)
    made += part.length + 1
  }
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Long</title></head>',
    `<body class="single"><main id="content">\n${parts.join('\n')}\n</main></body></html>`,
  ].join('\n')
}

function* partsOf(articles, chance) {
  for (const { title, paragraphs } of articles) {
    yield `<h2 id="s${between(chance, 0, 1e6)}" class="wp-block-heading">${title}</h2>`
    for (const paragraph of paragraphs) yield blockOf(paragraph, chance)
    yield pictureOf(chance)
  }
}

function blockOf(paragraph, chance) {
  const sentences = paragraph.split(/(?<=\.) /)
  const kind = chance()
  if (kind < 0.06) return `<ul>\n${sentences.map((item) => `  <li>${item}</li>`).join('\n')}\n</ul>`
  if (kind < 0.1) return `<blockquote class="quote"><p>${paragraph}</p></blockquote>`
  if (kind < 0.13) return tableOf(sentences)
  return `<p class="has-text" style="margin:0" data-block="${between(chance, 0, 1e9)}">${inlined(paragraph, chance)}</p>`
}

function inlined(paragraph, chance) {
  const words = paragraph.split(' ').map((word) => {
    const kind = chance()
    if (kind < 0.02) return `<a href="/wiki/${word}?utm_source=page" target="_blank">${word}</a>`
    if (kind < 0.03) return `<em>${word}</em>`
    if (kind < 0.04) return `<strong><span style="color:red">${word}</span></strong>`
    return kind < 0.05 ? `${word}&nbsp;&mdash;` : word
  })
  // Sources are broken into lines, which is white space that must be folded again.
  return words.map((word, at) => (at % 14 === 13 ? `${word}\n      ` : `${word} `)).join('')
}

function tableOf(sentences) {
  const rows = sentences.map((row) => {
    const cells = row.split(' ').slice(0, MANY)
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  })
  return `<table><tbody>\n${rows.join('\n')}\n</tbody></table>`
}

function pictureOf(chance) {
  const name = `/pictures/${between(chance, 0, 1e6)}`
  const format = pick(chance, ['jpg', 'png', 'webp'])
  const sources = [400, 800, 1600].map((width) => `${name}-${width}.${format} ${width}w`).join(', ')
  return `<figure><img src="${name}.${format}" srcset="${sources}" alt="A picture" loading="lazy"><figcaption>A picture</figcaption></figure>`
}
