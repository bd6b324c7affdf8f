import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { aPicture } from './a-picture'

const SENTENCES = [
  'The keeper wrote the height of the water every morning, and every morning the water was lower.',
  'Nobody asked for the book until the mill had stood still for a year.',
  'When it was asked for, three people had already copied it, and no two copies agreed.',
  'What the copies share is the order of the days; what they do not share is what happened on them.',
  'An inspector came in June, measured the weir with a length of rope, and left without a word.',
  'The rope is in the museum now, under glass, with a label that gives its length in two units.',
]

/** A paragraph of so many sentences that no other paragraph has in this order. */
function paragraph(place: number): string {
  const words = Array.from(
    { length: 4 },
    (_, step) => SENTENCES[(place * 5 + step * (1 + (place % 3))) % SENTENCES.length],
  )
  return `<p>Day ${place + 1}. ${words.join(' ')}</p>`
}

function paragraphs(from: number, count: number) {
  return Array.from({ length: count }, (_, step) => paragraph(from + step)).join('\n')
}

const ROWS = ['Upper weir', 'Mill race', 'Town bridge', 'Lower lock']

const TABLE = `<table><caption>Heights of the water, in hands</caption><thead><tr><th>Place</th>${[
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
  .map((month) => `<th>${month}</th>`)
  .join('')}</tr></thead><tbody>${ROWS.map(
  (row, at) =>
    `<tr><th>${row}</th>${Array.from({ length: 12 }, (_, month) => `<td>${((at * 7 + month * 3) % 23) + 4}.${month}</td>`).join('')}</tr>`,
).join('')}</tbody></table>`

const CODE = `<pre><code>for (const day of book.days) {
  const height = day.copies.map((copy) => copy.height).sort((one, other) => one - other).at(Math.floor(day.copies.length / 2))
  if (height === undefined) continue // a day that every copyist left out, and there are eleven of them
  print(day.date, height)
}</code></pre>`

const KEEPER = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The keeper’s book</title>
<meta property="og:site_name" content="The Gauge"><meta name="author" content="Hanna Weiss">
<meta property="article:published_time" content="2024-02-11"></head><body><article>
<h1>The keeper’s book</h1>
<p>A mill keeper kept a book of the water for eleven years<sup><a href="#n1">1</a></sup>, and then the book was lost. What is left are <em>three copies</em>, a rope, and a quarrel<sup><a href="#n2">2</a></sup> that has outlived everyone who was in it.</p>
${paragraphs(0, 6)}
<h2>Three copies</h2>
<p>They differ in the way that copies do: by what each hand took to be a mistake.</p>
<ul><li>The <a href="https://example.com/schoolmaster">schoolmaster’s</a> is the neatest, and has no Sundays.</li>
<li>The miller’s has Sundays, and prices in the margin.</li><li>The third is in pencil, and was found in a <strong>clock</strong>.</li></ul>
<blockquote><p>I have put down what the water did, and not what was said of it. Let whoever reads this do the same.</p></blockquote>
${paragraphs(6, 5)}
<figure><img src="weir.png" alt="The weir in a dry summer, with a rope across it" width="640" height="320"><figcaption>The weir in the dry summer, drawn from the bridge. The rope is the inspector’s.</figcaption></figure>
<h2>The figures</h2>
<p>Laid side by side, the copies give one table.</p>
${TABLE}
${paragraphs(11, 5)}
<h3>How the median was taken</h3>
${CODE}
${paragraphs(16, 6)}
<h2>What the rope says</h2>
${paragraphs(22, 8)}
<section class="footnotes"><ol><li id="n1"><p>From the spring after the flood to the winter of the comet; the keeper counted in both.</p></li>
<li id="n2"><p>The minutes of the water board give it forty pages, of which nine are <em>about</em> water.</p></li></ol></section>
</article></body></html>`

const CHINESE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>守闸人的账本</title>
<meta property="og:site_name" content="水志"><meta name="author" content="沈若水"><meta property="article:published_time" content="2023-05-20"></head><body><article>
<h1>守闸人的账本</h1>
<p>守闸人每天清晨记下水位，一连记了十一年。账本后来不见了，留下的是三份抄本、一条绳子，和一场比所有当事人都活得更久的争论。</p>
<p>三份抄本各有各的样子：学堂先生的那份最整齐，没有星期天；磨坊主的那份有星期天，页边还写着价钱；第三份是铅笔写的，在一座钟里找到。</p>
<h2>数字与绳子</h2>
<p>六月里来了一位督察，用一根绳子量了堰的长度，一句话没说就走了。绳子如今放在<a href="https://example.com/museum">博物馆</a>的玻璃柜里，标签上用两种单位写着它的长度，共 14.2 米。</p>
<blockquote><p>我只写水做了什么，不写人说了什么。读到这里的人，也请照办。</p></blockquote>
${Array.from({ length: 8 }, (_, place) => `<p>第${'一二三四五六七八'[place]}日。水比昨天低，磨坊照旧停着。抄写的人说，账本里最要紧的不是数字，而是数字之间空下来的日子：<em>没有人量</em>的日子，水也在流。</p>`).join('\n')}
</article></body></html>`

const ARABIC = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>دفتر حارس السد</title>
<meta property="og:site_name" content="سجلات الماء"><meta name="author" content="ليلى حداد"><meta property="article:published_time" content="2022-11-03"></head><body><article>
<h1>دفتر حارس السد</h1>
<p>كان الحارس يكتب ارتفاع الماء كل صباح، أحد عشر عاماً متصلة. ثم ضاع الدفتر، وبقيت منه ثلاث نسخ وحبل وخلاف عاش أطول من كل من شارك فيه.</p>
<p>تختلف النسخ كما تختلف النسخ دائماً: بما حسبه كل ناسخ خطأً فأصلحه. نسخة المعلم أنظفها، وليس فيها أيام الجمعة؛ ونسخة الطحان فيها الجمعة، وفي هامشها الأسعار.</p>
<h2>الحبل والأرقام</h2>
<p>جاء مفتش في حزيران 1931، وقاس السد بحبل، ثم انصرف ولم يقل شيئاً. الحبل اليوم في <a href="https://example.com/museum">المتحف</a> تحت الزجاج.</p>
<ul><li>النسخة الأولى: ٣٦٥ يوماً</li><li>النسخة الثانية: ٣١٣ يوماً</li></ul>
<blockquote><p>كتبت ما فعله الماء، لا ما قيل فيه. فليفعل القارئ مثل ذلك.</p></blockquote>
${Array.from({ length: 6 }, (_, place) => `<p>اليوم ${place + 1}. الماء أدنى من أمس، والطاحونة واقفة كما كانت. قال الناسخ إن أهم ما في الدفتر ليس الأرقام، بل الأيام الفارغة بينها.</p>`).join('\n')}
</article></body></html>`

const PAGES = { 'keeper.html': KEEPER, 'chinese.html': CHINESE, 'arabic.html': ARABIC }

/** The titles of the pages, as a list shows them. */
export const TITLES = {
  english: 'The keeper’s book',
  chinese: '守闸人的账本',
  arabic: 'دفتر حارس السد',
}

/** Writes a long English article with everything an article may hold, a Chinese and an Arabic one. */
export async function readingArticles(home: string): Promise<string[]> {
  const folder = join(home, 'articles to read')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'weir.png'), aPicture(640, 320))
  return Promise.all(
    Object.entries(PAGES).map(async ([name, html]) => {
      const path = join(folder, name)
      await writeFile(path, html)
      return path
    }),
  )
}
