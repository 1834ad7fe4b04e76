import type { DocxCell, DocxText } from '../ooxml/read-docx.ts'
import type { ReportModel } from '../report/report-model.ts'
import type { Difference, FilePlace } from '../source/difference.ts'
import { align, sharedWords } from './align.ts'
import { compareText, difference, type FoundText, loneText } from './compare-text.ts'
import {
  joinedParagraphs,
  pairRows,
  pairUnits,
  type UnitPair,
  unitKey,
  wholeRow,
} from './document-units.ts'
import { type ExpectedRow, expectedDocument, textsOf } from './expected-document.ts'
import { type ExpectedText, joinedTexts } from './expected-text.ts'
import type { Fill } from './fills.ts'
import { beginningOf, keyOf } from './tokens.ts'

/** What a document says beside what it must say. */
export interface DocumentProof {
  /** In the order of the page. */
  readonly differences: readonly Difference[]
  /** Whether it bears the mark of a draft. */
  readonly isDraft: boolean
  /** What was written into its blanks. */
  readonly fills: readonly Fill[]
}

/** Holds every text of a DOCX against the report that follows from the data. */
export function verifyDocument(model: ReportModel, document: DocxText): DocumentProof {
  const expected = expectedDocument(model)
  const differences: Difference[] = []
  const fills: Fill[] = []
  const known = new Set(textsOf(expected).map(({ text }) => keyOf({ label: '', text })))
  /** Where reading is: what was added stands there. */
  let near: FilePlace = { kind: 'paragraph', part: 'letterhead', heading: '', beginning: '' }

  const { pairs, movedTables } = pairUnits(expected.items, document.blocks)
  for (const run of runsOf(pairs)) {
    if (isOnlyLaidOut(run)) {
      const [text] = run.flatMap(({ expected: unit }) => (unit?.kind === 'text' ? [unit.text] : []))
      if (text) differences.push(difference('layout', text, '', ''))
    } else for (const pair of run) comparePair(pair)
  }
  for (const [row] of movedTables) {
    if (row) differences.push(difference('moved', row, beginningOf(wholeRow(row).text), ''))
  }
  compareNotes()
  for (const paragraph of document.margins) {
    const place: FilePlace = { kind: 'paragraph', part: 'margin', heading: '', beginning: '' }
    if (keyOf(paragraph) !== '') add(paragraph, place)
  }
  for (const property of expected.properties) compareProperty(property)
  for (const what of new Set(document.unread)) {
    const place: FilePlace = { kind: 'file' }
    differences.push(difference(what === 'picture' ? 'picture' : 'unread', { place }, '', what))
  }
  const isDraft = pairs.some(
    ({ expected: unit, found }) => unit?.kind === 'text' && unit.isDraftMark && found,
  )
  return { differences: withoutMoves(differences), isDraft, fills }

  function comparePair({ expected: unit, found }: UnitPair): void {
    if (unit?.kind === 'text') near = unit.text.place
    if (unit?.kind === 'table' && found?.kind === 'table') {
      for (const { expected: row, found: cells } of pairRows(unit.rows, found.table)) {
        near = row?.place ?? near
        if (row && cells) compareRow(row, cells)
        else if (row) differences.push(loneText('lost', wholeRow(row)))
        else if (cells) add(joinedParagraphs(cells.flatMap(({ paragraphs }) => paragraphs)), near)
      }
    } else if (unit?.kind === 'text' && found?.kind === 'text') compare(unit.text, found.text)
    else if (unit?.kind === 'text' && !unit.isDraftMark) {
      differences.push(loneText('lost', unit.text))
    } else if (found?.kind === 'text') add(found.text, near)
  }

  function compareRow(row: ExpectedRow, cells: readonly DocxCell[]): void {
    if (row.cells.length !== cells.length) {
      compare(wholeRow(row), joinedParagraphs(cells.flatMap(({ paragraphs }) => paragraphs)))
      return
    }
    row.cells.forEach((lines, at) => {
      compare(joinedTexts(lines, row.place), joinedParagraphs(cells[at]?.paragraphs ?? []))
    })
  }

  function compareNotes(): void {
    const found = document.notes.map(joinedParagraphs)
    const notes = align(expected.notes, found, {
      expectedKey: keyOf,
      foundKey: keyOf,
      likeness: (one, other) => sharedWords(keyOf(one).split(' '), keyOf(other).split(' ')),
    })
    notes.forEach(({ expected: note, found: text }, at) => {
      if (note && text) compare(note, text)
      else if (note) differences.push(loneText('lost', note))
      else if (text) add(text, { kind: 'note', number: at + 1, beginning: '' })
    })
  }

  function compareProperty(property: ExpectedText): void {
    if (property.place.kind !== 'property') return
    const text = document.properties[property.place.name]
    // Some programs drop what a file says of itself; nothing of it is printed.
    if (text === '') differences.push(difference('words-lost', property, property.text, ''))
    else compare(property, { label: '', text })
  }

  function compare(text: ExpectedText, found: FoundText): void {
    const comparison = compareText(text, found, (key) => known.has(key))
    differences.push(...comparison.differences)
    fills.push(...comparison.fills)
  }

  /** A text that the data does not have, in a place like the one before it. */
  function add(found: FoundText, before: FilePlace): void {
    const { text } = joinedParagraphs([found])
    const beginning = beginningOf(text)
    const place =
      before.kind === 'table'
        ? { ...before, row: beginning, column: '' }
        : before.kind === 'paragraph' || before.kind === 'note'
          ? { ...before, beginning }
          : before
    differences.push(loneText('added', { label: '', text, figures: [], place }))
  }
}

/** Pairs that are the same each on their own, and those between them together. */
function runsOf(pairs: readonly UnitPair[]): UnitPair[][] {
  const runs: UnitPair[][] = []
  let isOpen = false
  for (const pair of pairs) {
    const { expected, found } = pair
    const isSame =
      expected !== undefined && found !== undefined && unitKey(expected) === unitKey(found)
    if (isOpen && !isSame) runs.at(-1)?.push(pair)
    else runs.push([pair])
    isOpen = !isSame
  }
  return runs
}

/** Whether the paragraphs of a run have the same words, and only begin and end elsewhere. */
function isOnlyLaidOut(run: readonly UnitPair[]): boolean {
  if (run.length < 2 || run.some(({ expected, found }) => (expected ?? found)?.kind === 'table')) {
    return false
  }
  const words = (side: 'expected' | 'found') =>
    run
      .flatMap((pair) => pair[side] ?? [])
      .map(unitKey)
      .join(' ')
  return words('expected') === words('found')
}

/** What was lost in one place and stands in another, as one thing. */
function withoutMoves(differences: readonly Difference[]): Difference[] {
  const isLost = ({ kind }: Difference) => kind === 'text-lost' || kind === 'words-lost'
  const come = differences.filter(({ kind }) => kind === 'text-added' || kind === 'words-added')
  const moved = new Set<Difference>()
  return (
    differences
      .map((lost) => {
        if (!isLost(lost)) return lost
        const there = come.find((added) => added.found === lost.expected && !moved.has(added))
        if (!there) return lost
        moved.add(there)
        const kind = lost.kind === 'text-lost' ? 'moved' : 'words-moved'
        return { ...lost, kind, found: there.found } as const
      })
      .filter((each) => !moved.has(each))
      // The rules of the form order recipients and signature; whoever sets them may order them otherwise.
      .filter(
        ({ kind, place }) =>
          !(/moved$/.test(kind) && place.kind === 'paragraph' && place.part === 'signature'),
      )
  )
}
