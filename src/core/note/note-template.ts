import type { Clip } from '../clip/clip'
import { writeNoteLink } from './note-links'
import type { TemplateValues } from './fill-template'

/** A note with this tag is a template for others. */
export const TEMPLATE_TAG = 'template'

/** Whether a note is a template. */
export function isTemplate({ tags }: { tags: readonly string[] }): boolean {
  return tags.some((tag) => tag.toLowerCase() === TEMPLATE_TAG)
}

type Source = Pick<Clip, 'title' | 'authors' | 'site' | 'url' | 'publishedAt'>

/** What a template may name of a clip. */
export function clipValues(clip: Source): TemplateValues {
  return {
    title: clip.title,
    clip: writeNoteLink({ target: clip.title, label: clip.title }),
    author: clip.authors.join(', '),
    site: clip.site ?? '',
    url: clip.url ?? '',
    published: clip.publishedAt?.slice(0, 10) ?? '',
  }
}

const NO_CLIP: Source = { title: '', authors: [], site: null, url: null, publishedAt: null }

/** What any template may name: the day and the hour (as they are where one is), and the clip it is about, if one is. */
export function templateValues(moment: Date, clip: Source | null): TemplateValues {
  const two = (number: number) => String(number).padStart(2, '0')
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())]
  return {
    date: day.join('-'),
    time: `${two(moment.getHours())}:${two(moment.getMinutes())}`,
    ...clipValues(clip ?? NO_CLIP),
    ...(clip === null && { clip: '' }),
  }
}
