import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { DocxBlock, DocxText } from '../../src/ooxml/read-docx.ts'
import { isGrave } from '../../src/source/difference.ts'
import { readFinishedFile, verifyFile } from '../../src/verify/verify-file.ts'
import { readFolder } from '../support/read-folder.ts'
import { builtReport, bytesOf, expectedOf } from './support/built-report.ts'

const files = readFolder(resolve(import.meta.dirname, '../cases/commune-on-paper'))
const report = await builtReport({ report: '2025' }, Object.fromEntries(files))

function documentOf(): DocxText {
  const file = readFinishedFile(bytesOf(report, 'bao-cao.docx'))
  if (file.kind !== 'docx') throw new Error('bao-cao.docx is no document.')
  return file.document
}

function told(blocks: readonly DocxBlock[]): string[] {
  const document = { ...documentOf(), blocks }
  const { differences } = verifyFile(expectedOf(report, 'bao-cao.docx'), { kind: 'docx', document })
  return differences
    .filter(isGrave)
    .map(({ kind, expected, found }) => `${kind}: ${expected} → ${found}`)
}

const { blocks } = documentOf()
const table = blocks.findLast(({ kind }) => kind === 'table')
const rest = blocks.filter((block) => block !== table)
const paragraph = (text: string): DocxBlock => ({ kind: 'paragraph', label: '', text })

/** The table with another digit in it. */
function edited(): DocxBlock {
  if (table?.kind !== 'table') throw new Error('There is no table.')
  return {
    ...table,
    rows: table.rows.map((cells) =>
      cells.map(({ paragraphs }) => ({
        paragraphs: paragraphs.map((each) => ({ ...each, text: each.text.replace('80%', '70%') })),
      })),
    ),
  }
}

test('a table that stands elsewhere is told, and read all the same', () => {
  const moved = 'moved: STT Các mục tiêu/chỉ tiêu Kết quả năm 2025 Chỉ tiêu năm… → '
  expect(told([...(table ? [table] : []), ...rest])).toEqual([moved])
  expect(told([edited(), ...rest])).toEqual(['changed: 80% → 70%', moved])
})

test('a text that is called like a table within is no table', () => {
  const before = blocks.slice(0, -2)
  expect(told([...before, paragraph('table 0'), edited(), ...blocks.slice(-1)])).toEqual([
    'text-added:  → table 0',
    'changed: 80% → 70%',
  ])
})

test('a passage with numbers that stands elsewhere is told; one without is not grave', () => {
  const at = blocks.findIndex(
    (block) => block.kind === 'paragraph' && block.text.startsWith('4.620'),
  )
  const words = blocks.findIndex(
    (block) => block.kind === 'paragraph' && block.text === 'Điểm thứ hai.',
  )
  const numbers = blocks[at]
  const later = blocks.filter((_, index) => index !== at)
  expect(
    numbers && told([...later.slice(0, words + 3), numbers, ...later.slice(words + 3)]),
  ).toHaveLength(1)
})
