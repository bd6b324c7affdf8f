import { counter } from '../../counted'

const count = counter('en')

/** What is wrong in a template. */
export const templates = {
  templateWrong: (mistake: string) => `The template has a mistake. ${mistake}`,
  templateTooLong: (most: string) => `It is longer than ${most} characters.`,
  atLine: (line: number, mistake: string) => `Line ${line}: ${mistake}`,
  ownMark: 'the export puts this mark there itself. Take the line out.',
  frontNotClosed: 'the front matter that begins here is never closed by a line of ---.',
  frontSection: (mark: string) => `front matter has names and no sections like ${mark}.`,
  frontUnlike: 'a line of front matter is written like “name: value”.',
  frontTwice: (name: string) => `“${name}” is there a second time.`,
  neverClosed: (name: string) => `{{#${name}}} is never closed by {{/${name}}}.`,
  standsForSeveral: (name: string) =>
    `{{${name}}} stands for several. Write {{#${name}}}…{{/${name}}}.`,
  tooDeep: 'there are too many sections in one another.',
  neverOpened: (name: string) => `{{/${name}}} closes what was never opened.`,
  closesAnother: (name: string, last: string) => `{{/${name}}} stands where {{/${last}}} should.`,
  unknownName: (name: string, known: string) =>
    `nothing is called “${name}” here. There is ${known}.`,
  noName: (written: string) => `“${written}” is no name. Names are written like {{title}}.`,
  makesTooMuch: (most: number) =>
    `The template makes more than ${count(most, { other: '#' })} letters of this. Take out of it what it writes again and again.`,
}
