import { settleLine } from '../text/settle-words'

const NAME = String.raw`\p{Script=Han}{2,4}`
const NAMES = String.raw`(${NAME}(?:[\s、，,/]{1,3}${NAME}){0,4})(?!\p{Script=Han})`
const WRITER = new RegExp(
  String.raw`(?:^|[\s　（(|])(?:作\s?者|撰文|文字?)\s?[:：/／]\s?${NAMES}`,
  'u',
)
const REPORTER = new RegExp(
  String.raw`(?:^|[\s　（(报社道網网])(?:本报|通讯员|特约)?记者[\s　:：]{1,3}${NAMES}`,
  'u',
)
const LONGEST = 120
const END = 40

/** The writers or reporters a Chinese page names: "作者：郭励弘", "（记者 格桑边觉）". */
export function eastAsianByline(document: Document): string[] {
  const lines = linesOf(document)
  for (const form of [WRITER, REPORTER]) {
    for (const line of lines) {
      const names = form.exec(line)?.[1]
      if (names) return names.split(/[\s、，,/]+/).filter((name) => !NOT_A_NAME.test(name))
    }
  }
  return []
}

/** A reporter stands at the beginning of a paragraph or at its end. */
function endsOf(line: string): string[] {
  return line.length <= LONGEST ? [line] : [line.slice(0, LONGEST), line.slice(-END)]
}

const NOT_A_NAME = /来源|编辑|责任|时间|发布|日期|点击|浏览|网|报$|社$|不详|佚名|未知/

function linesOf(document: Document): string[] {
  return [...document.querySelectorAll('p, div, td, span, li, font, strong, b')]
    .map((element) => ({ element, line: element.textContent ?? '' }))
    .filter(({ line }) => /[作撰文记]/.test(line))
    .filter(({ element }) => element.querySelector('p, div, td, table, li') === null)
    .flatMap(({ line }) => endsOf(settleLine(line)))
}
