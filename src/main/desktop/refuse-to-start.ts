import { app, dialog } from 'electron'
import type { Language } from '#core/messages/language'
import { messagesIn } from '#core/messages/messages'
import { sayIn } from '#core/messages/sentence'
import { problemOf, saidOf } from '#core/problem'

const A_MINUTE = 60_000

/**
 * Says why there is nothing to show, where a person looks, and ends the app. It goes away by itself in the end: a
 * start that nobody watches must not wait for a press that never comes.
 */
export async function refuseToStart(cause: unknown, language: Language): Promise<void> {
  const problem = problemOf(cause)
  const { sentences } = messagesIn(language)
  process.stderr.write(`${problem.message}\n`)
  app.once('will-quit', () => app.exit(1))
  setTimeout(() => app.quit(), A_MINUTE)
  await dialog.showMessageBox({
    type: 'error',
    title: app.name,
    message: sentences.cannotOpen,
    detail: sayIn(sentences, saidOf(problem)),
    buttons: [sentences.close],
  })
  app.quit()
}
