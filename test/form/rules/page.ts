import type { Block, Paragraph, XmlElement } from '../docx-file.ts'
import { type DocxFile, descendants, type Page, paragraphsIn, type Section } from '../docx-file.ts'
import { differences, type Rule, size13To14 } from './rule.ts'

const millimetre = 56.693

/** Word rounds lengths to whole twips, and tools round from millimetres: a tenth of one is allowed. */
const marginTolerance = 6

/** A4: "khổ A4 (210 mm x 297 mm)" (PL I, I.1). */
const paper = { width: 11906, height: 16838, tolerance: 10 }

/** "Cách mép trên và mép dưới 20 - 25 mm, cách mép trái 30 - 35 mm, cách mép phải 15 - 20 mm" (PL I, I.3). */
const margins = { top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] } as const

type Side = keyof typeof margins

/** The height of one line of Times New Roman, as a multiple of its size. */
const singleLine = 1.15

function marginFaults({ number, page }: Section, side: Side): string[] {
  const [least, most] = margins[side].map((length) => length * millimetre) as [number, number]
  const inRange = page[side] >= least - marginTolerance && page[side] <= most + marginTolerance
  if (inRange) return []
  const shown = (page[side] / millimetre).toFixed(1)
  return [
    `Section ${number}: the ${side} margin is ${shown} mm, must be ${margins[side].join('–')} mm.`,
  ]
}

const portrait = ({ page }: Section): boolean => !page.landscape && page.height >= page.width

const marginRule = (id: string, side: Side): Rule => ({
  id,
  severity: 'E',
  about: `${side} margin ${margins[side].join('–')} mm`,
  check: ({ sections }) =>
    sections.filter(portrait).flatMap((section) => marginFaults(section, side)),
})

function isA4({ width, height, landscape }: Page): boolean {
  const [across, along] = landscape ? [height, width] : [width, height]
  const near = (value: number, wanted: number): boolean =>
    Math.abs(value - wanted) <= paper.tolerance
  return near(across, paper.width) && near(along, paper.height)
}

/** The paragraphs of a header or footer that hold a page number. */
function numbered(blocks: readonly Block[] | undefined): Paragraph[] {
  return (blocks ?? []).flatMap(paragraphsIn).filter((paragraph) => pageFields(paragraph) > 0)
}

function pageFields({ runs }: Paragraph): number {
  return runs.filter(({ instruction }) => /^PAGE\b/i.test(instruction ?? '')).length
}

/** The formatting of the number: of its field and of what stands for its result. */
function numberLook({ sections }: DocxFile): Paragraph[] {
  return sections.flatMap(({ headers }) =>
    numbered(headers.default).map((paragraph) => ({
      ...paragraph,
      runs: paragraph.runs
        .filter((run) => run.instruction !== undefined || run.text.trim() !== '')
        .map((run) => ({ ...run, text: run.text || 'page number' })),
    })),
  )
}

export const pageRules: readonly Rule[] = [
  {
    id: 'PG-01',
    severity: 'E',
    about: 'paper is A4',
    check: ({ sections }) =>
      sections
        .filter(({ page }) => !isA4(page))
        .map(
          ({ number, page: { width, height } }) =>
            `Section ${number}: the paper is ${width} × ${height} twips, A4 has ${paper.width} × ${paper.height}.`,
        ),
  },
  {
    id: 'PG-02',
    severity: 'E',
    about: 'the report begins upright',
    check: ({ sections }) =>
      sections
        .slice(0, 1)
        .flatMap((section) => (portrait(section) ? [] : ['Section 1 lies across.'])),
  },
  marginRule('PG-03', 'top'),
  marginRule('PG-04', 'bottom'),
  {
    ...marginRule('PG-05', 'left'),
    check: ({ sections }) =>
      sections
        .filter(portrait)
        .flatMap((section) => [
          ...marginFaults(section, 'left'),
          ...(section.page.gutter === 0 ? [] : [`Section ${section.number} has a gutter.`]),
        ]),
  },
  marginRule('PG-06', 'right'),
  {
    id: 'PG-07',
    severity: 'W',
    about: 'landscape pages keep the same margins',
    check: ({ sections }) =>
      sections
        .filter((section) => !portrait(section))
        .flatMap((section) =>
          (['top', 'bottom', 'left', 'right'] as const).flatMap((side) =>
            marginFaults(section, side),
          ),
        ),
  },
  {
    id: 'PN-01',
    severity: 'E',
    about: 'the page number stands centred in the header',
    check: ({ sections }) =>
      sections.flatMap(({ number, headers }) => {
        const paragraphs = numbered(headers.default)
        const fields = paragraphs.reduce((sum, paragraph) => sum + pageFields(paragraph), 0)
        return [
          ...(fields === 1
            ? []
            : [`Section ${number}: its header has ${fields} page numbers, must be one.`]),
          ...paragraphs.flatMap((paragraph) => differences(paragraph, { alignment: 'center' })),
        ]
      }),
  },
  {
    id: 'PN-02',
    severity: 'E',
    about: 'the page number has 13–14 pt and is upright',
    check: (file) =>
      numberLook(file).flatMap((paragraph) =>
        differences(paragraph, { size: size13To14, bold: false, italic: false }),
      ),
  },
  {
    id: 'PN-03',
    severity: 'E',
    about: 'page 1 shows no number',
    check: ({ sections }) => sections.slice(0, 1).flatMap(firstPageFaults),
  },
  {
    id: 'PN-04',
    severity: 'E',
    about: 'pages are counted 1, 2, 3',
    check: ({ sections }) =>
      sections.flatMap(({ number, numbers: { start, format } }) => [
        ...(format === undefined || format === 'decimal'
          ? []
          : [`Section ${number}: its page numbers are ${format}, must be Arabic.`]),
        ...(number > 1 || start === undefined || start === 1
          ? []
          : [`Section 1 begins with page ${start}, must begin with 1.`]),
      ]),
  },
  {
    id: 'PN-05',
    severity: 'E',
    about: 'no page number in a footer',
    check: ({ sections }) =>
      sections.flatMap(({ footers }) =>
        Object.values(footers)
          .flatMap(numbered)
          .map(({ where }) => `${where} holds a page number.`),
      ),
  },
  {
    id: 'PN-06',
    severity: 'W',
    about: 'the page number fits into the top margin',
    check: ({ sections }) =>
      sections.flatMap(({ number, page, headers }) => {
        const sizes = numbered(headers.default).flatMap(({ runs }) => runs.map(({ size }) => size))
        const needed = page.header + Math.max(0, ...sizes) * 10 * singleLine
        return needed <= page.top ? [] : [`Section ${number}: the header reaches into the text.`]
      }),
  },
  {
    id: 'PN-07',
    severity: 'W',
    about: 'odd and even pages have the same header',
    check: ({ settings }) =>
      isSet(settings, 'w:evenAndOddHeaders') ? ['Even pages lose their number.'] : [],
  },
]

function isSet(settings: XmlElement | undefined, name: string): boolean {
  return descendants(settings, name).some(
    ({ attributes }) => !['0', 'false', 'off'].includes(attributes['w:val'] ?? '1'),
  )
}

/** What is wrong where the first page of a section must not show its number. */
export function firstPageFaults({ number, ownFirstPage, headers, footers }: Section): string[] {
  const shown = [...numbered(headers.first), ...numbered(footers.first)]
  return [
    ...(ownFirstPage ? [] : [`Section ${number}: its first page has no header of its own.`]),
    ...shown.map(({ where }) => `${where} shows the number of the first page.`),
  ]
}
