import { allParagraphs, descendants } from '../docx-file.ts'
import { bodyOf } from './headings.ts'
import { partsOf } from './report-parts.ts'
import { differences, missing, points, type Rule, visibleRuns } from './rule.ts'

/** "Cỡ chữ từ 13 đến 14", and one size throughout (PL I, II.6.e; V, footnote). */
const bodySizes = [points(13), points(14)]

/** "Lùi vào 1 cm hoặc 1,27 cm" in twips (PL I, II.6.e). */
const firstLineIndents = [567, 720]
const indentTolerance = 6

/** "Khoảng cách giữa các đoạn văn tối thiểu là 6pt" in twips (PL I, II.6.e). */
const leastGap = 120

/** "Tối thiểu là dòng đơn, tối đa là 1,5 lines"; Word counts 240ths of a line (PL I, II.6.e). */
const lineSpacing = [240, 360] as const
/** A single line of Times New Roman is this many times its size. */
const singleLine = 1.15

/** What drafts leave behind, here and in templates. */
const leftovers = [
  /\{\{|\}\}|\{%|%\}|\[\[|\]\]|<<|>>/,
  /\[object |(?<!\p{L})(?:undefined|null|NaN|Infinity|TODO|TBD|FIXME|lorem ipsum)(?!\p{L})/iu,
  /\?{2,}|_{3,}|\.{5,}|…{2,}|x{3,}/i,
  /\uFFFD/,
]

/** Marks of tracked changes and comments. */
const trackedNames = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange', 'w:pPrChange']
const commentNames = ['w:commentReference', 'w:commentRangeStart', 'w:commentRangeEnd']

const near = (value: number, wanted: number): boolean => Math.abs(value - wanted) <= indentTolerance

export const bodyRules: readonly Rule[] = [
  {
    id: 'BD-01',
    severity: 'E',
    about: 'the text has 13 or 14 pt throughout',
    check: (file) => {
      const sizes = new Map<number, string>()
      for (const paragraph of bodyOf(file)) {
        for (const { size } of visibleRuns(paragraph)) {
          if (!sizes.has(size)) sizes.set(size, paragraph.where)
        }
      }
      const [first] = sizes.keys()
      return [...sizes]
        .filter(([size]) => size !== first || !bodySizes.includes(size))
        .map(([size, where]) => `${where} has ${size / 2} pt, must have 13 or 14 pt throughout.`)
    },
  },
  {
    id: 'BD-02',
    severity: 'E',
    about: 'the text is justified to both margins',
    check: (file) => bodyOf(file).flatMap((text) => differences(text, { alignment: 'both' })),
  },
  {
    id: 'BD-03',
    severity: 'E',
    about: 'first lines are indented by 1 cm or 1,27 cm, the same everywhere',
    check: (file) => {
      const paragraphs = bodyOf(file)
      const chosen = firstLineIndents.find((indent) =>
        paragraphs.slice(0, 1).some((paragraph) => near(paragraph.indent.firstLine, indent)),
      )
      return paragraphs
        .filter(({ indent }) => indent.left !== 0 || !near(indent.firstLine, chosen ?? 567))
        .map(
          ({ where, indent }) =>
            `${where} has a first line of ${indent.firstLine} and a left indent of ${indent.left} twips.`,
        )
    },
  },
  {
    id: 'BD-04',
    severity: 'E',
    about: 'paragraphs stand at least 6 pt apart',
    check: (file) => {
      const { contentBlocks } = partsOf(file)
      return contentBlocks.flatMap((block, at) => {
        const next = contentBlocks[at + 1]
        if (block.kind !== 'paragraph' || next?.kind !== 'paragraph') return []
        const gap = Math.max(block.spacing.after, next.spacing.before)
        const contextual = block.spacing.contextual || next.spacing.contextual
        return [
          ...(gap >= leastGap ? [] : [`${next.where} stands ${gap / 20} pt below, must be 6 pt.`]),
          ...(contextual ? [`${next.where} loses its gap between paragraphs of one style.`] : []),
        ]
      })
    },
  },
  {
    id: 'BD-05',
    severity: 'E',
    about: 'line spacing is 1 to 1,5 lines',
    check: (file) =>
      bodyOf(file).flatMap((paragraph) => {
        const [least, most] = lineSpacing
        const { line, rule } = paragraph.spacing
        const size = visibleRuns(paragraph)[0]?.size ?? 0
        const inLines = rule === 'auto' ? line : (line / (size * 10 * singleLine)) * 240
        const share = rule === 'atLeast' ? Math.max(inLines, least) : inLines
        if (Math.round(share) >= least && Math.round(share) <= most) return []
        return [`${paragraph.where} has ${(share / 240).toFixed(2)} lines.`]
      }),
  },
  {
    id: 'BD-06',
    severity: 'W',
    about: 'the text is upright and not underlined',
    check: (file) =>
      bodyOf(file).flatMap((text) => differences(text, { italic: false, underlined: false })),
  },
  {
    id: 'BD-07',
    severity: 'W',
    about: 'the text ends with "./.", once',
    check: (file) => {
      const { content } = partsOf(file)
      const last = content.at(-1)
      if (!last) return missing('text')
      return [
        ...(/[^.]\.\/\.$/.test(last.text) ? [] : [`${last.where} must end with “./.”.`]),
        ...content
          .filter((paragraph) => paragraph !== last && paragraph.text.includes('./.'))
          .map(({ where }) => `${where} has a “./.” before the end.`),
      ]
    },
  },
  {
    id: 'BD-08',
    severity: 'W',
    about: 'nothing is left over: placeholders, tracked changes, comments, hidden text',
    check: (file) => [
      ...allParagraphs(file)
        .filter(({ text }) => leftovers.some((pattern) => pattern.test(text)))
        .map(({ where }) => `${where} holds a placeholder.`),
      ...allParagraphs(file)
        .filter((paragraph) => visibleRuns(paragraph).some(({ hidden }) => hidden))
        .map(({ where }) => `${where} holds hidden text.`),
      ...[...file.stories].flatMap(([name, root]) =>
        [...trackedNames, ...commentNames]
          .filter((element) => descendants(root, element).length > 0)
          .map((element) => `${name} holds ${element}.`),
      ),
      ...file.partNames
        .filter((name) => /comments\w*\.xml$/.test(name))
        .map((name) => `The file holds ${name}.`),
    ],
  },
]
