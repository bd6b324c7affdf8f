/** The language of the window, as it is written where the system is: days come first in London, months in New York. */
export function spokenHere(): string | undefined {
  const chosen = typeof document === 'undefined' ? '' : document.documentElement.lang
  if (chosen === '') return undefined
  return navigator.languages.find((each) => each.split('-')[0] === chosen) ?? chosen
}
