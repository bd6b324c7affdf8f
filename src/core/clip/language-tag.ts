/** The language that words name, as BCP 47 writes it; null where they name none. */
export function languageTag(said: string | null): string | null {
  const tag =
    said
      ?.trim()
      .replace(/_/g, '-')
      .split(/[,;\s]/)[0] ?? ''
  return /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i.test(tag) ? tag : null
}
