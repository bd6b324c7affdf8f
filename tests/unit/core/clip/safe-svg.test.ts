import { describe, expect, test } from 'vitest'
import { drawnPictures } from '#core/clip/drawn-pictures'
import { bodyOf, parseHtml } from '#core/clip/parse-html'
import { pictureCandidates } from '#core/clip/picture-candidates'
import { safeSvg } from '#core/clip/safe-svg'

const CHART = '<svg width="400" height="300"><title>Rain</title><rect width="9" height="80"/></svg>'

describe('A drawing is kept', () => {
  test('as a file of its own, with its shapes and words', () => {
    const drawing = safeSvg(CHART)

    expect(drawing).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><title>Rain</title><rect width="9" height="80"></rect></svg>',
    )
  })

  test.each([
    ['a script', '<svg><script>alert(1)</script><path d="M0 0"/></svg>'],
    ['what runs on a click', '<svg onload="x()"><path onclick="x()" d="M0 0"/></svg>'],
    [
      'HTML inside',
      '<svg><foreignObject><img src=x onerror=x()></foreignObject><path d="M0 0"/></svg>',
    ],
    ['pictures of others', '<svg><image href="https://spy.example/x.png"/><path d="M0 0"/></svg>'],
    [
      'styles that ask',
      '<svg><style>@import "//spy.example"</style><path d="M0 0" style="fill:url(//spy.example#a)"/></svg>',
    ],
    ['links', '<svg><a href="javascript:x()"><path d="M0 0"/></a><path d="M0 0"/></svg>'],
    ['shapes of others', '<svg><use xlink:href="https://spy.example/#a"/><path d="M0 0"/></svg>'],
    [
      'what moves',
      '<svg><path d="M0 0"><animate attributeName="href" to="javascript:x()"/></path></svg>',
    ],
  ])('without %s', (_, markup) => {
    expect(safeSvg(markup)).not.toMatch(/script|on\w+=|spy|foreign|<a |animate|import/i)
    expect(safeSvg(markup)).toContain('d="M0 0"')
  })

  test('not at all when there is nothing in it', () => {
    expect(safeSvg('<svg><script>x()</script></svg>')).toBeNull()
    expect(safeSvg('<p>words</p>')).toBeNull()
  })
})

describe('In a page', () => {
  test('a drawing becomes a picture with its title, and a symbol does not', () => {
    const page = parseHtml(
      `<body><figure>${CHART}</figure><p><svg width="16" height="16"><path d="M0 0"/></svg>Words</p>`,
    )

    drawnPictures(page)

    const [figure, paragraph] = bodyOf(page)?.childNodes ?? []
    const [picture] = figure && 'childNodes' in figure ? figure.childNodes : []
    if (!picture || !('tagName' in picture)) throw new Error('There is no picture.')
    expect(picture.attrs.find(({ name }) => name === 'alt')?.value).toBe('Rain')
    expect(pictureCandidates(picture)[0]).toMatch(/^data:image\/svg\+xml,/)
    expect(paragraph && 'childNodes' in paragraph && paragraph.childNodes[0]?.nodeName).toBe('svg')
  })
})
