const NAMED: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }),
  ...Object.entries({ ndash: '–', mdash: '—', hellip: '…', middot: '·', bull: '•', copy: '©' }),
  ...Object.entries({ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»' }),
  ...Object.entries({ reg: '®', trade: '™', eacute: 'é', uuml: 'ü', ouml: 'ö', auml: 'ä' }),
])

/** Words that were escaped once too often, as sites do in their records: "Tools &amp;amp; Tips", "Here&#8217;s". */
export function decodeEntities(words: string): string {
  return words.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, ...parts) => {
    const [decimal, hex, name]: (string | undefined)[] = parts
    if (name) return NAMED.get(name.toLowerCase()) ?? whole
    const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16)
    return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
