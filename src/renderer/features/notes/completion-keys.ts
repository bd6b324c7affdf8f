import { completionStatus } from '@codemirror/autocomplete'
import { Prec, type EditorState, type Extension } from '@codemirror/state'
import { EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view'
import { holdKeysUntil, takePress } from '../../components/held-keys'
import { linkBeingTyped } from './note-completion'

/** The keys that choose among what is offered, and mean something else where nothing is. */
const CHOOSE = ['Enter', 'ArrowDown', 'ArrowUp']

/** Pressed before what `[[` and the letters behind it may mean has been looked up, they wait for it. */
class KeysWaiting {
  #tellAnswered: (() => void)[] = []

  update({ state }: ViewUpdate): void {
    if (!isAwaited(state)) this.destroy()
  }

  hold(pressed: KeyboardEvent): void {
    void holdKeysUntil(new Promise<void>((resolve) => this.#tellAnswered.push(resolve)))
    takePress(pressed)
  }

  destroy(): void {
    for (const tell of this.#tellAnswered.splice(0)) tell()
  }
}

const keysWaiting = ViewPlugin.fromClass(KeysWaiting)

export const completionKeys: Extension = [
  keysWaiting,
  Prec.highest(
    EditorView.domEventHandlers({
      keydown: (event, view) => {
        const chooses = CHOOSE.includes(event.key) && !event.ctrlKey && !event.metaKey
        if (!chooses || !isAwaited(view.state)) return false
        view.plugin(keysWaiting)?.hold(event)
        return true
      },
    }),
  ),
]

function isAwaited(state: EditorState): boolean {
  return completionStatus(state) === 'pending' && linkBeingTyped(state) !== null
}
