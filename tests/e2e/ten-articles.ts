import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

type Article = { title: string; author: string; site: string; day: string; paragraphs: string[] }

const ARTICLES: Article[] = [
  {
    title: 'The river that two ministries measured differently',
    author: 'Hanna Weiss',
    site: 'The Gauge',
    day: '2024-02-11',
    paragraphs: [
      'For eleven years two ministries have published a figure for the flow of the same river, and for eleven years the figures have disagreed by almost a third.',
      'Neither is wrong. One measures at the dam, at noon, on working days. The other takes the mean of forty sensors, of which nine have been dry since the bend was straightened.',
      'When the two tables are laid side by side, the difference follows the price of water so closely that an engineer who has worked for both calls it “the most honest thing in either report”.',
      'A joint figure has been promised for the spring. It will be, both ministries say, the mean of the two.',
    ],
  },
  {
    title: 'What the harbor cameras saw on the night the cable failed',
    author: 'Jonas Dahl',
    site: 'Northern Wire',
    day: '2023-12-02',
    paragraphs: [
      'Four cameras look out over the inner harbor. On the night the cable failed three of them recorded the same small vessel, and none of the three clocks agree about when.',
      'By the shadow of the crane, which does not lie, the vessel passed at twenty past two. The cable was lost at two fifty.',
      'Its transponder had been silent since the previous afternoon. Its owner, reached by telephone, said that the set had been sent away for repair and gave the name of a workshop that closed in 2019.',
    ],
  },
  {
    title: 'A short history of the exit interview',
    author: 'Maribel Osei',
    site: 'Work and Time',
    day: '2024-03-19',
    paragraphs: [
      'The first exit interviews were held in a shoe factory, by a clerk who had been told to find out why the good stitchers left and the bad ones stayed.',
      'He filled two ledgers. The reasons given were, in order: the foreman, the light, the foreman, the distance, a sister in another town.',
      'Nothing was done about the foreman, who had hired the clerk.',
    ],
  },
  {
    title: 'Seven tonnes of paper and one missing folder',
    author: 'Rafael Ortiz',
    site: 'Archive Letters',
    day: '2022-09-30',
    paragraphs: [
      'The archive weighs seven tonnes, fills a former swimming bath, and is complete except for one folder, which is the folder everybody asks for.',
      'Its number is in the register. So is the name of the last reader, in a hand that three experts have called the same and a fourth has called a good copy.',
    ],
  },
  {
    title: 'Counting the dead of a quiet winter',
    author: 'Ingrid Sol',
    site: 'The Gauge',
    day: '2024-01-22',
    paragraphs: [
      'Nobody noticed the winter while it was happening. It was mild, and wet, and the hospitals were no fuller than in other years.',
      'Only when the registers of forty parishes were added up did it come out that one in nine of the old had died at home, in the three weeks after the heating grant was moved to a form on the web.',
      'The ministry says that the two facts are not connected. It also says that it does not collect the figures by which one could tell.',
    ],
  },
  {
    title: 'How a rumor crosses a border',
    author: 'Leila Haddad',
    site: 'Crossings',
    day: '2023-06-14',
    paragraphs: [
      'It left the market at eight in the morning as a question, and reached the customs shed at ten as a fact.',
      'By noon it had a number in it. By evening the number had grown, and had been given to a minister, who denied it; and that was when it became news.',
    ],
  },
  {
    title: 'The translator’s margin',
    author: 'Yuki Tanaka',
    site: 'Archive Letters',
    day: '2023-10-05',
    paragraphs: [
      'In the margin of the treaty, beside the fourth article, the translator has written one word and then crossed it out so thoroughly that the paper is torn.',
      'Two governments have since gone to court over the word that stands there instead.',
    ],
  },
  {
    title: 'Why the lighthouse keeps two logs',
    author: 'Ewan Muir',
    site: 'Northern Wire',
    day: '2021-11-08',
    paragraphs: [
      'One log is for the ships, and is sent to the mainland every month. The other is for the keepers, and has never left the island.',
      'They were begun on the same night in 1911, after a keeper was reprimanded for writing down what he had seen.',
    ],
  },
  {
    title: 'A village learns the price of its own spring',
    author: 'Hanna Weiss',
    site: 'The Gauge',
    day: '2022-05-27',
    paragraphs: [
      'The offer came in an envelope with a window, like a bill, and most households threw it away as one.',
      'It was for the spring: not the land around it, nor the path, but the water, from the rock to the road, for ninety-nine years.',
    ],
  },
  {
    title: 'The census that asked one question too many',
    author: 'Tomás Bello',
    site: 'Work and Time',
    day: '2024-04-02',
    paragraphs: [
      'There were thirty-one questions on the form, and thirty of them were answered by nearly everyone.',
      'The last asked who else had been in the house on the night of the count. In one district, four thousand people wrote the same name.',
    ],
  },
]

/** Writes ten web pages, as one would have saved them, into a folder, and gives their paths. */
export async function tenArticles(home: string): Promise<string[]> {
  const folder = join(home, 'ten articles')
  await mkdir(folder, { recursive: true })
  return Promise.all(
    ARTICLES.map(async (article, place) => {
      const path = join(folder, `${place}.html`)
      await writeFile(path, pageOf(article))
      return path
    }),
  )
}

function pageOf({ title, author, site, day, paragraphs }: Article) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:site_name" content="${site}"><meta name="author" content="${author}">
<meta property="article:published_time" content="${day}"></head>
<body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`
}
