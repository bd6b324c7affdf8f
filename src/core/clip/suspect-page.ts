import { z } from 'zod'

/** What a captured page looks like when it does not look like an article. */
export const Suspicion = z.enum(['captcha', 'consent-wall', 'login', 'error-page', 'teaser'])
export type Suspicion = z.infer<typeof Suspicion>

type Seen = {
  title: string
  text: string
  wordCount: number
  /** The page's record of itself says that not all of it is free to read. */
  behindPayment: boolean
}

/** Nothing with more words than this is taken for anything but an article. */
const FEW_WORDS = 250
/** A page that is paid for and shows this many words shows more than a beginning. */
const BEGINNING = 220

const CAPTCHA =
  /captcha|verify (that )?you are (a )?human|are you a robot|not a robot|checking your browser|just a moment\.{3}|enable javascript and cookies to continue|unusual traffic|security check|attention required|access denied|ddos protection|人机验证|安全验证|请完成验证|ロボットではありません|подтвердите, что вы не робот|sind sie ein mensch|vérifiez que vous êtes humain/i
const CONSENT =
  /(accept|agree to|manage|reject) (all )?(our )?(use of )?cookies|we (and our \d* ?partners )?use cookies|cookies? (und|and|et|y) .{0,40}(zustimm|accept|consent)|before you continue|your privacy choices|we value your privacy|consent to (the|our)|wir (brauchen|benötigen) ihre zustimmung|mit werbung (weiter)?lesen|nous respectons votre vie privée|aceptar (todas )?las cookies|accetta (tutti )?i cookie/i
const LOGIN =
  /(log|sign) ?in to (continue|read|view|access|your)|please (log|sign) ?in|you must be logged in|create (a free|an) account to|members only|subscribers? only|subscribe to (continue|read)|already a subscriber|anmelden, um|bitte (melden|loggen) sie sich|connectez-vous pour|inicia sesión para|accedi per|войдите, чтобы|请(先)?登录|ログインしてください/i
const ERROR =
  /^(error )?(404|403|410|500|502|503)\b|page (you (requested|are looking for) )?(was )?(not|cannot be|could not be|can't be|isn't) (be )?(found|available)|not found|no longer available|something went wrong|internal server error|service unavailable|bad gateway|page does(n't| not) exist|seite (wurde )?nicht gefunden|page introuvable|página no encontrada|pagina non trovata|страница не найдена|页面不存在|找不到(该)?页面|ページが見つかりません/i
const TEASER =
  /(subscribe|register|become a member|sign up|log in|buy|unlock).{0,60}(to )?(continue|keep|finish)? ?(reading|read (the (full|whole|rest)|more|this)|full (article|story|access))|continue reading (this|with|for)|this (article|story|content) is (for|only|reserved|exclusive)|read the full (article|story)|weiterlesen mit|lesen sie .{0,30}(mit|im) abo|la suite est réservée|contenido exclusivo para|订阅后继续阅读|会員限定|この記事は有料|только для подписчиков/i

/**
 * What a page with few words seems to be instead of an article: a wall, a form, an error, or only a
 * beginning. Null for an article. It is a suspicion: the person decides.
 */
export function suspectPage({ title, text, wordCount, behindPayment }: Seen): Suspicion | null {
  if (behindPayment && wordCount < BEGINNING) return 'teaser'
  if (wordCount >= FEW_WORDS) return null
  const all = `${title}\n${text.slice(0, 4000)}`
  if (CAPTCHA.test(all)) return 'captcha'
  if (ERROR.test(title) || (wordCount < 80 && ERROR.test(all))) return 'error-page'
  if (CONSENT.test(all)) return 'consent-wall'
  if (TEASER.test(text.slice(-1500))) return 'teaser'
  return LOGIN.test(all) ? 'login' : null
}
