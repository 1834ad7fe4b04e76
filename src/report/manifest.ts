import type { Inline, ReportModel } from './report-model.ts'

/** What was printed where, from which datum, out of which files: the proof of a report. */
export interface Manifest {
  readonly version: 1
  readonly tool: string
  readonly unit: string
  readonly period: string
  readonly report: string
  readonly draft: boolean
  /** Put together from public sources, never issued. */
  readonly illustrative: boolean
  readonly figures: readonly PrintedFigure[]
  readonly inputs: readonly HashedFile[]
  readonly outputs: readonly HashedFile[]
}

/** One printed number and where it comes from: a datum printed twice is told twice. */
export interface PrintedFigure {
  /** Id path of the datum: `van_ban_ky_so.cap_xa.numerator`. */
  readonly datum: string
  readonly text: string
  /**
   * Where it stands: `body/12`, `note/1`, `appendix/1/row/4/cell/2`; what only a screen shows,
   * `overview/2/line/3`.
   */
  readonly place: string
  /** Where the datum stands in the data: `data/…/2023.yaml:31:5`. */
  readonly source: string
}

/**
 * A file and the SHA-256 (hex) of its bytes. Inputs are named by path, outputs within their folder.
 */
export interface HashedFile {
  readonly path: string
  readonly sha256: string
  /** Of an output that was built from other inputs than the last ones. */
  readonly outdated?: true
}

/** Every figure of the letter in printed order. Blocks, rows and cells count from 1. */
export function printedFigures(report: ReportModel): PrintedFigure[] {
  const figures: PrintedFigure[] = []
  const add = (place: string, inlines: readonly Inline[]) => {
    figures.push(...figuresAt(place, inlines))
  }
  const addBlocks = (prefix: string, blocks: ReportModel['body']) => {
    blocks.forEach((block, index) => {
      const place = `${prefix}/${index + 1}`
      if (block.kind !== 'table') {
        add(place, block.inlines)
        return
      }
      block.rows.forEach((row, rowIndex) => {
        row.cells.forEach((cell, cellIndex) => {
          const inCell = `${place}/row/${rowIndex + 1}/cell/${cellIndex + 1}`
          for (const inlines of cell.paragraphs) add(inCell, inlines)
        })
      })
    })
  }
  add('subject', report.subject)
  addBlocks('body', report.body)
  for (const { number, inlines } of report.notes) add(`note/${number}`, inlines)
  report.appendices.forEach((appendix, index) => {
    add(`appendix/${index + 1}/title`, appendix.title)
    addBlocks(`appendix/${index + 1}`, appendix.blocks)
  })
  return figures
}

/** Every figure of what a screen shows beside the letter; groups, lines and counts count from 1. */
export function overviewFigures({ overview }: ReportModel): PrintedFigure[] {
  if (!overview) return []
  const { total, counts, groups } = overview
  return [
    ...figuresAt('overview/total', total),
    ...counts.flatMap(({ count }, index) => figuresAt(`overview/count/${index + 1}`, count)),
    ...groups.flatMap(({ lines }, index) =>
      lines.flatMap(({ result, target, bar }, lineIndex) =>
        figuresAt(`overview/${index + 1}/line/${lineIndex + 1}`, [
          ...result,
          ...target,
          ...(bar?.whole ?? []),
        ]),
      ),
    ),
  ]
}

function figuresAt(place: string, inlines: readonly Inline[]): PrintedFigure[] {
  return inlines.flatMap((inline) => {
    if (inline.kind !== 'figure') return []
    const { datum, text, at } = inline
    return [{ datum, text, place, source: `${at.file}:${at.line}:${at.column}` }]
  })
}
