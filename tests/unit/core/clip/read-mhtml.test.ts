import { expect, test } from 'vitest'
import { readMhtml } from '#core/clip/read-mhtml'

test('a line of an archive that was broken for the mail goes on where it was broken, with its spaces', () => {
  const page = '<p>The boats =\r\nstood in the ice=  \r\n, caf=C3=A9 and all.</p>'

  const read = readMhtml(new TextEncoder().encode(archiveOf(page)))

  expect(new TextDecoder().decode(read?.html).trimEnd()).toBe(
    '<p>The boats stood in the ice, café and all.</p>',
  )
})

test('a run of spaces as long as a page is read at once', () => {
  const read = readMhtml(new TextEncoder().encode(archiveOf(`<p>${' '.repeat(2_000_000)}x</p>`)))

  expect(read?.html.length).toBeGreaterThan(2_000_000)
})

function archiveOf(page: string) {
  return [
    'Content-Type: multipart/related; boundary="b"',
    '',
    '--b',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    page,
    '',
    '--b--',
  ].join('\r\n')
}
