/** The last part of a file's name in an export. */
export function baseName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1)
}

/** The folder a file of an export lies in, with a `/` at its end; empty at the top. */
export function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/') + 1)
}

/** Whether a file's name ends with one of these, whatever the case. */
export function endsWith(name: string, ...endings: string[]): boolean {
  const lower = name.toLowerCase()
  return endings.some((ending) => lower.endsWith(ending))
}
