import { create } from 'zustand'

export type Toast = {
  id: number
  message: string
  tone: 'plain' | 'problem'
  action?: { label: string; run: () => void }
}

let last = 0

export const useToasts = create<{ toasts: Toast[] }>(() => ({ toasts: [] }))

/** Says something at the edge of the window. A problem stays until it is dismissed. */
export function showToast(toast: Omit<Toast, 'id' | 'tone'> & { tone?: Toast['tone'] }): void {
  const id = ++last
  useToasts.setState(({ toasts }) => ({
    toasts: [...toasts.slice(-2), { tone: 'plain', ...toast, id }],
  }))
}

/** Takes away the toasts whose action means something else by now. */
export function dismissActions(): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter(({ action }) => !action) }))
}

export function dismissToast(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }))
}
