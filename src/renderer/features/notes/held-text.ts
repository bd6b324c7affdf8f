import { EditorView } from '@codemirror/view'

/** Writes what was typed before the editor could take it. The page's own editing would be read too late between two keys. */
export const takeHeldText = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    if (event.isTrusted || event.inputType !== 'insertText' || !event.data) return false
    view.dispatch({
      ...view.state.replaceSelection(event.data),
      userEvent: 'input.type',
      scrollIntoView: true,
    })
    return true
  },
})
