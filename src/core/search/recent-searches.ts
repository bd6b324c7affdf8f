const MOST = 12

/** The searches made lately, newest first, with one more. */
export function withRecent(recent: readonly string[], query: string): string[] {
  const meant = query.trim()
  if (meant === '') return [...recent]
  return [meant, ...recent.filter((each) => each !== meant)].slice(0, MOST)
}
