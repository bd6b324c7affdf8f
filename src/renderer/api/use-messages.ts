import { messagesIn } from '#core/messages/messages'
import type { Messages } from '#core/messages/messages-of'
import { useLanguage } from './use-language'

/** What the window says, in the language that was chosen. */
export function useMessages(): Messages {
  return messagesIn(useLanguage())
}
