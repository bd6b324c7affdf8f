import { app, dialog } from 'electron'
import { problemOf } from '#core/problem'

const A_MINUTE = 60_000

/**
 * Says why there is nothing to show, where a person looks, and ends the app. It goes away by itself in the end: a
 * start that nobody watches must not wait for a press that never comes.
 */
export async function refuseToStart(cause: unknown): Promise<void> {
  const { message } = problemOf(cause)
  process.stderr.write(`${message}\n`)
  app.once('will-quit', () => app.exit(1))
  setTimeout(() => app.quit(), A_MINUTE)
  await dialog.showMessageBox({
    type: 'error',
    title: app.name,
    message: 'Commonplace cannot open its library',
    detail: message,
    buttons: ['Close'],
  })
  app.quit()
}
