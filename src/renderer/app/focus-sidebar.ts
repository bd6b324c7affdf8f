/** In fewer pixels than this the sidebar shows pictures only. */
const ROOMY = 120

/** Gives the way that one is at the focus; false where the sidebar has no room to show its lists. */
export function focusSidebar(sidebar: HTMLElement | null): boolean {
  if (sidebar === null || sidebar.offsetWidth <= ROOMY) return false
  const way =
    sidebar.querySelector<HTMLElement>('[aria-current]') ?? sidebar.querySelector('button')
  way?.focus()
  return true
}
