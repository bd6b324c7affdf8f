import { expect, test } from 'vitest'
import { FullTextIndex } from '#index/full-text-index'
import { aSearchEntry } from '#tests/builders/search-entry'

const NOW = '2024-06-15T12:00:00.000Z'

async function finds(language: string, body: string, query: string) {
  const index = new FullTextIndex(null, () => 0)
  await index.put([aSearchEntry({ body, language })])
  const { total } = await index.find({ query, stage: 'finished', now: NOW, offset: 0, limit: 5 })
  return total === 1
}

test.each([
  ['fr', 'Les journaux nationaux étaient fermés.', ['journal', 'national', 'FERMÉ']],
  ['de', 'Die Häuser der Ministerinnen wurden geräumt.', ['haus', 'ministerin', 'geräumte']],
  ['es', 'Los periodistas publicaban noticias.', ['periodista', 'noticia', 'publicando']],
  ['it', 'I giornalisti italiani hanno parlato.', ['giornalista', 'italiano', 'parlare']],
  ['pt', 'As eleições presidenciais foram adiadas.', ['eleição', 'presidencial', 'adiado']],
  ['nl', 'De ministers bezochten de scholen.', ['minister', 'schol']],
  ['ru', 'Президента спросили о новых законах.', ['президент', 'закон', 'новый']],
  ['el', 'Οι πρόεδροι των κομμάτων μίλησαν.', ['πρόεδρος', 'προεδρου']],
  ['ar', 'قال الرئيس إن الانتخابات قريبة.', ['رئيس', 'انتخابات', 'والرئيس']],
  ['he', 'הנשיא דיבר על הבחירות.', ['נשיא', 'בחירות', 'ובחירות']],
  ['en', 'The warnings were ignored; policies changed.', ['warning', 'ignore', 'policy']],
])('in %s, “%s” is found by other forms of its words', async (language, body, forms) => {
  for (const form of forms) expect([form, await finds(language, body, form)]).toEqual([form, true])
})

test.each([
  ['fr', 'Les journaux étaient fermés.', 'jour'],
  ['de', 'Die Häuser wurden geräumt.', 'hausmeister'],
  ['ru', 'О новых законах.', 'законодательство'],
  ['ar', 'قال الرئيس كلمة.', 'رئاسة'],
  ['en', 'The organ was old.', 'organization'],
  ['zh', '他说美国政府早就知道。', '国美'],
])('in %s, “%s” is not found by %s, which is another word', async (language, body, other) => {
  expect(await finds(language, body, other)).toBe(false)
})

test.each([
  ['fr', 'Les journaux étaient fermés.', '"journal"'],
  ['en', 'The warnings were ignored.', '"warning"'],
  ['ru', 'О новых законах.', '"закон"'],
])('in %s, a phrase is exactly as written: “%s” has no %s', async (language, body, phrase) => {
  expect(await finds(language, body, phrase)).toBe(false)
})

test.each([
  ['zh', '他说美国政府早就知道。', ['美国', '政府', '美国政府', '知']],
  ['ja', '首相は東京タワーで記者会見を開いた。', ['東京', 'タワー', '記者会見', 'タワーで記者']],
  ['ko', '정부는 서울에서 회의를 열었다.', ['정부', '서울', '회의를 열었다']],
  ['th', 'นายกรัฐมนตรีแถลงข่าวที่กรุงเทพ', ['แถลงข่าว', 'กรุงเทพ', 'รัฐมนตรี']],
])('in %s, “%s” is found by what stands in it without spaces', async (language, body, parts) => {
  for (const part of parts) {
    expect([part, await finds(language, body, part)]).toEqual([part, true])
    expect([part, await finds(language, body, `"${part}"`)]).toEqual([part, true])
  }
})

test.each([
  ['full width', 'ＡＢＣ １２３ の話', 'abc 123'],
  ['ligatures', 'an eﬃcient ﬁeld oﬃce', 'efficient field office'],
  ['soft hyphens', 'inter­national co­operation', 'international cooperation'],
  ['accents', 'Ångström naïve façade', 'angstrom naive facade'],
  ['capitals', 'ΠΡΟΕΔΡΟΣ Straße ISTANBUL', 'πρόεδρος strasse istanbul'],
  ['curly quotes', 'it isn’t “so”', "isn't so"],
])('%s make no difference', async (_, body, query) => {
  expect(await finds('en', body, query)).toBe(true)
})
