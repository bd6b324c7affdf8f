import { spokenHere } from './spoken-here'

const UNITS = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte']

/** How much room something takes, as short as it can be said: "48 MB". */
export function fileSize(bytes: number): string {
  const step = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(bytes || 1) / 3) - 1))
  const amount = bytes / 1000 ** (step + 1)
  return amount.toLocaleString(spokenHere(), {
    style: 'unit',
    unit: UNITS[step] ?? 'kilobyte',
    maximumFractionDigits: amount < 10 ? 1 : 0,
  })
}
