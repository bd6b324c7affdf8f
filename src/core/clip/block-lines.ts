import { readDate, readDateLine } from '../text/read-date'
import { isFurnitureHeading, isFurnitureLine } from './furniture-words'

/** "Read more: …", "Siehe auch …": a line that leads to another page. */
const POINTER =
  /^(related|read (more|also|next|the full)|also read|see (also|more)|must[- ]read|more( on| from)?|click here|click to|watch|listen|don't miss|recommended|next|previous|here's what|find out more|learn more|download|view)\b.{0,150}$|^(more|related|read|see)( \w+){0,3}:|^(mehr zum thema|siehe auch|lire aussi|lee también|lea también|leggi anche|leia (também|mais)|lees ook|läs också|читайте также|相关阅读|延伸阅读|関連記事|اقرأ أيضا)/i
/** Of these, those that never belong to an article. */
const RELATED =
  /^(related|also read|read (more|also|next)|see also|must[- ]read|more from|siehe auch|mehr zum thema|lire aussi|lee también|lea también|leggi anche|leia também|lees ook|läs också|читайте также|相关阅读|延伸阅读|関連記事|اقرأ أيضا)( \S+){0,3}\s?[:：|–—]/i
/** "Sign up to …", "Follow us on …": a line that asks something of the reader. */
const INVITATION =
  /subscrib|sign up|newsletter|follow (us|him|her|me|them)|like us on|join (us|our)|download (our|the) app|get the .{0,20}app\b|support (us|our)|donat|contact (us|the)|have a tip|send (us|tips)|whatsapp|telegram|privacy policy|all rights reserved|©|terms of (use|service)|cookies?\b|log ?in|sign in|free trial|book a demo|affiliate|commission|reprint|copyright|abonnieren|s'abonner|suscr[ií]b|iscriviti|inscreva-se|подписывайтесь|关注我们|扫码|版权所有/i
const COOKIES = /\bcookies?\b/i
const CONSENT = /website|consent|accept|browser|opt.out/i
const CREDITED =
  /^(photo(graph)?s?|image|picture|credit|source|video|foto|bild|图|来源|illustration|graphic)s?( credit| copyright| caption| courtesy| by| via)?\s*[:：©]|\bgetty( images)?\b|^image (copyright|caption)|photo by|^\(?(ap|reuters|afp|epa)( photo)?\b|^©/i
const WRITER =
  /\bis (an?|the) .{0,80}(writer|editor|reporter|journalist|correspondent|contributor|author|freelance|columnist|owner|founder)\b|(reporting|editing|written|reviewed|compiled) by /i
const ABOUT =
  /^(about (the )?(author|writer|us|me|contributor)s?\b.{0,40}|about [\p{Lu}][\w-]+( [\p{Lu}][\w-]+){0,3}:?|author( bio)?|disclaimer|meet the author|written by|contacts?|media contacts?)$/iu

/** What a block's words look like, apart from where they stand. */
export type LineLook = {
  furniture: boolean
  pointer: boolean
  related: boolean
  cookies: boolean
  invitation: boolean
  credited: boolean
  writer: boolean
  dated: boolean
  sentence: boolean
}

const SHORT = 100

/** How a line of a page looks by its words alone. */
export function lookOfLine(words: string): LineLook {
  const { length } = words
  return {
    furniture:
      isFurnitureLine(words, 'anywhere') ||
      isFurnitureLine(words, 'end') ||
      isFurnitureHeading(words),
    pointer: length < 200 && POINTER.test(words),
    related: length < 200 && RELATED.test(words),
    cookies: length < 700 && COOKIES.test(words) && CONSENT.test(words),
    invitation: length < 500 && INVITATION.test(words),
    credited: length < 160 && CREDITED.test(words),
    writer: length < 600 && WRITER.test(words),
    dated: length < SHORT && (readDateLine(words) !== null || readDate(words) !== null),
    sentence: isSentence(words),
  }
}

/** Whether words end as a sentence does. */
export function isSentence(words: string): boolean {
  return /[.!?。！？…:：;；][\s"”’»」』)\]]{0,8}$/.test(words)
}

/** Whether a heading announces the writer, the publisher or other pages, rather than a part of the article. */
export function announcesFurniture(words: string): boolean {
  return isFurnitureHeading(words) || (words.length < SHORT && ABOUT.test(words))
}
