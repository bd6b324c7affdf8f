import { create } from 'zustand'

export type Toast = {
  id: number
  message: string
  tone: 'plain' | 'problem'
  action?: { label: string; run: () => void }
}

/** So many things that were simply said are shown at once. */
const SAID = 3
/** Problems are not lost when many come at once, up to so many. */
const PROBLEMS = 200

let last = 0

export const useToasts = create<{ toasts: Toast[] }>(() => ({ toasts: [] }))

/** Says something at the edge of the window. What is said once more is there once; a problem stays until it is dismissed. */
export function showToast(toast: Omit<Toast, 'id' | 'tone'> & { tone?: Toast['tone'] }): void {
  const shown: Toast = { tone: 'plain', ...toast, id: ++last }
  useToasts.setState(({ toasts }) => {
    const problems = toasts.filter(isProblem)
    const said = toasts.filter((each) => !isProblem(each) && each.message !== shown.message)
    if (!isProblem(shown)) return { toasts: [...problems, ...said.slice(1 - SAID), shown] }
    const others = problems.filter(({ message }) => message !== shown.message)
    return { toasts: [...others.slice(1 - PROBLEMS), shown, ...said] }
  })
}

/** Takes away the toasts whose action means something else by now. */
export function dismissActions(): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter(({ action }) => !action) }))
}

export function dismissToast(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }))
}

export function dismissProblems(): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => !isProblem(toast)) }))
}

export function isProblem({ tone }: Toast): boolean {
  return tone === 'problem'
}
