type Pane = { focus: () => void }

/** About two seconds: what takes longer to open than that is no longer waited for. */
const FRAMES = 120

/** Gives a pane the focus as soon as it is shown: what is opened may still have to be read from disk. */
export function focusWhenThere(pane: () => Pane | null, frames = FRAMES): void {
  requestAnimationFrame(() => {
    const shown = pane()
    if (shown) shown.focus()
    else if (frames > 0) focusWhenThere(pane, frames - 1)
  })
}
