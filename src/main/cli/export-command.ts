import { readFile } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { CITATION_STYLE_IDS } from '#core/export/citation-styles'
import { LONGEST_TEMPLATE } from '#core/export/clip-template'
import { EXPORT_FORMATS, exportFormat, ExportFormatId } from '#core/export/export-formats'
import { ExportOrder } from '#core/export/export-order'
import { saidExported } from '#core/export/said-exported'
import { inEnglish, sentence } from '#core/messages/sentence'
import { NotebookError } from '#core/problem'
import { runExport } from '#notebook/export/run-export'
import type { Command } from './command'
import type { Words } from './options'
import { WrongUsage } from './wrong-usage'

/** `commonplace export`: takes clips and notes out of the library. */
export const exportCommand: Command = {
  name: 'export',
  usage: 'export --format F --out PATH [QUERY] [--share] [--style STYLE] [--template FILE]',
  summary: `Export what a query finds, or everything. F is ${EXPORT_FORMATS.map(({ id }) => id).join(', ')}.`,
  options: ['format', 'out', 'share', 'style', 'template'],
  operands: { least: 0, most: Infinity },
  beginsLibrary: false,
  check: (words) => void orderOf(words, ''),
  run: async ({ notebook, indexed, terminal, operands, options, folder, interrupted }) => {
    if (operands.length > 0) await indexed()
    const order = orderOf({ operands, options }, folder)
    const template = await templateIn(options.template, folder)
    const work = { signal: interrupted, progress: () => undefined }
    const exported = await runExport(notebook, { ...order, template }, work)
    terminal.tell(saidExported(exported).map(inEnglish).join(' '), exported)
    for (const { of, words } of exported.removed.listed)
      terminal.remark(`Left out of ${of}: ${words}`)
    for (const { title, reason } of exported.leftBehind)
      terminal.remark(`${title}: ${inEnglish(reason)}`)
    return exported.leftBehind.length > 0 ? 'failed' : 'done'
  },
}

function orderOf(
  { operands, options }: { operands: readonly string[]; options: Words['options'] },
  folder: string,
) {
  const { format, out, share, style, template } = options
  const known = ExportFormatId.safeParse(format).data
  if (!known) {
    const names = EXPORT_FORMATS.map(({ id }) => id).join(', ')
    throw new WrongUsage(`--format takes one of ${names}.`, 'export')
  }
  if (out === undefined || out === '') {
    throw new WrongUsage(`--out says which ${exportFormat(known).into} to write.`, 'export')
  }
  if (style !== undefined && !CITATION_STYLE_IDS.some((each) => each === style)) {
    throw new WrongUsage(`--style takes one of ${CITATION_STYLE_IDS.join(', ')}.`, 'export')
  }
  if (template !== undefined && known !== 'markdown') {
    throw new WrongUsage('--template is for --format markdown.', 'export')
  }
  const query = operands.join(' ').trim()
  return ExportOrder.parse({
    format: known,
    choice: query === '' ? { kind: 'everything' } : { kind: 'found', query },
    path: isAbsolute(out) ? out : join(folder, out),
    style: style ?? 'apa',
    toShare: share ?? false,
  })
}

async function templateIn(path: string | undefined, folder: string) {
  if (path === undefined) return undefined
  const place = isAbsolute(path) ? path : join(folder, path)
  const text = await readFile(place, 'utf8').catch((cause: unknown) => {
    const message = `The template ${place} could not be read. Look whether it is there.`
    throw new NotebookError('file-unreadable', sentence('plain', message), { cause })
  })
  return { text: text.slice(0, LONGEST_TEMPLATE + 1) }
}
