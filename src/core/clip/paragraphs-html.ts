/** A plain text, or HTML that was written as text, as HTML with a paragraph for each of its lines. */
export function paragraphsHtml(text: string): string {
  if (/<(p|br|div|h\d)\b/i.test(text)) return text
  const lines = text.split('\n').map((line) => line.trim())
  return lines
    .filter((line) => line !== '')
    .map((line) => `<p>${escapeText(line)}</p>`)
    .join('')
}

// What is already written as an entity stays one: records are often escaped twice.
function escapeText(line: string) {
  return line
    .replace(/&(?!#?\w{1,12};)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
}
