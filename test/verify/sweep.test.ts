import { beforeAll, describe, expect, test } from 'vitest'
import { type Difference, isGrave } from '../../src/source/difference.ts'
import { compareText } from '../../src/verify/compare-text.ts'
import { expectedDocument, textsOf } from '../../src/verify/expected-document.ts'
import { readFinishedFile, verifyFile } from '../../src/verify/verify-file.ts'
import { type BuiltReport, builtReport, bytesOf, expectedOf } from './support/built-report.ts'
import { editedFile, partText } from './support/edited-file.ts'

/** Files are read anew for every so many digits; all digits are tried on the texts themselves. */
const step = 13

let report: BuiltReport

beforeAll(async () => {
  report = await builtReport({ unit: 'thuan-chau', report: '2023' })
})

test('untouched files are proven, with nothing to note', () => {
  expect([...report.expected.keys()]).toEqual(['bao-cao.docx', 'phu-luc.xlsx', 'kiem-tra.xlsx'])
  for (const name of report.expected.keys()) {
    const { differences } = verifyFile(
      expectedOf(report, name),
      readFinishedFile(bytesOf(report, name)),
    )
    expect(differences, name).toEqual([])
  }
})

test('another digit in any text of the document is told with both numbers', () => {
  const file = expectedOf(report, 'bao-cao.docx')
  if (file.kind !== 'docx') throw new Error('bao-cao.docx is a document.')
  const document = expectedDocument(file.model)
  let count = 0
  for (const expected of [...textsOf(document), ...document.properties]) {
    for (const { text, from, to } of flipsOf(expected.text)) {
      count += 1
      const { differences } = compareText(expected, { label: expected.label, text }, () => false)
      expect(differences.filter(tells(from, to)), `${from} → ${to} in ${text}`).toHaveLength(1)
      expect(differences.filter(isGrave)).toHaveLength(1)
    }
  }
  expect(count).toBeGreaterThan(1000)
})

describe.each([
  ['bao-cao.docx', 'word/document.xml', /<w:t(?: [^>]*)?>([^<]+)</g],
  ['bao-cao.docx', 'word/footnotes.xml', /<w:t(?: [^>]*)?>([^<]+)</g],
  ['bao-cao.docx', 'docProps/core.xml', /<dc:(?:title|subject)>([^<]+)</g],
  ['phu-luc.xlsx', 'xl/sharedStrings.xml', /<t(?: [^>]*)?>([^<]+)</g],
  ['kiem-tra.xlsx', 'xl/sharedStrings.xml', /<t(?: [^>]*)?>([^<]+)</g],
])('%s: another digit in %s', (name, part, pattern) => {
  test('is told with both numbers', () => {
    for (const { xml, from, to } of every(
      step,
      flipsInside(partText(bytesOf(report, name), part), pattern),
    )) {
      const differences = proofOf(name, part, xml)
      expect(differences.some(tells(from, to)), `${from} → ${to}`).toBe(true)
    }
  })
})

describe.each(['phu-luc.xlsx', 'kiem-tra.xlsx'])('%s: another digit in a cell', (name) => {
  test.each(['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'])('of %s', (part) => {
    // Numbers and formulas, but not the numbers of shared texts.
    const numbers =
      /<c r="[A-Z]+\d+"(?: s="\d+")?(?: t="str")?>(?:<f>([^<]+)<\/f>)?(?:<v>([^<]+)<)?/g
    for (const { xml, from, to } of every(
      step,
      flipsInside(partText(bytesOf(report, name), part), numbers),
    )) {
      const isSameNumber = Number(from) === Number(to)
      const differences = proofOf(name, part, xml)
      expect(differences.length > 0, `${from} → ${to}`).toBe(!isSameNumber)
    }
  })
})

function proofOf(name: string, part: string, xml: string): Difference[] {
  const bytes = editedFile(bytesOf(report, name), { [part]: () => xml })
  return verifyFile(expectedOf(report, name), readFinishedFile(bytes)).differences.filter(isGrave)
}

interface Flip {
  readonly text: string
  /** The whole number in which the digit stands, before and after. */
  readonly from: string
  readonly to: string
}

/** The text with each of its digits, one at a time, another one. */
function flipsOf(text: string): Flip[] {
  return [...text.matchAll(/\d/g)].map(({ 0: digit, index }) => {
    const edited = `${text.slice(0, index)}${(Number(digit) + 1) % 10}${text.slice(index + 1)}`
    const start = index - (/\d*$/.exec(text.slice(0, index))?.[0].length ?? 0)
    const end = index + (/^\d*/.exec(text.slice(index))?.[0].length ?? 0)
    return { text: edited, from: text.slice(start, end), to: edited.slice(start, end) }
  })
}

/** Flips of the digits inside the groups of a pattern; `from` and `to` are whole groups in cells. */
function flipsInside(xml: string, pattern: RegExp): { xml: string; from: string; to: string }[] {
  return [...xml.matchAll(pattern)].flatMap((match) => {
    const whole = match[0]
    return match.slice(1).flatMap((group) => {
      if (group === undefined) return []
      const start = match.index + whole.lastIndexOf(group)
      return flipsOf(group).map((flip) => ({
        xml: `${xml.slice(0, start)}${flip.text}${xml.slice(start + group.length)}`,
        ...(pattern.source.includes('<f>') ? { from: group, to: flip.text } : flip),
      }))
    })
  })
}

function tells(from: string, to: string) {
  return ({ expected, found }: Difference) => expected.includes(from) && found.includes(to)
}

function every<Item>(nth: number, items: readonly Item[]): Item[] {
  return items.filter((_, at) => at % nth === 0)
}
