/** The fields of an edit that say something: a message between processes keeps keys that are undefined. */
export function givenFields<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}
