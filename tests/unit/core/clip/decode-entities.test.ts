import { expect, test } from 'vitest'
import { decodeEntities } from '#core/clip/decode-entities'

test.each([
  ['Tools &amp; Tips', 'Tools & Tips'],
  ['Houston&#39;s Hottest', "Houston's Hottest"],
  ['eCommerce &#8211; 10 Benefits', 'eCommerce – 10 Benefits'],
  ['Code Kata&#x3a; Strings', 'Code Kata: Strings'],
  ['R&D; and &unheard;', 'R&D; and &unheard;'],
  ['No &#0; and no &#99999999;', 'No &#0; and no &#99999999;'],
])('reads %s as %s', (written, meant) => {
  expect(decodeEntities(written)).toBe(meant)
})
