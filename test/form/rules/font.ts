import { textOf } from '../docx/xml.ts'
import { allParagraphs, type DocxFile, type Paragraph, type Run } from '../docx-file.ts'
import { isUrgency } from './marks.ts'
import type { Rule } from './rule.ts'

/** "Phông chữ tiếng Việt Times New Roman, bộ mã ký tự Unicode, màu đen" (PL I, I.4). */
const font = 'Times New Roman'
const blacks = ['000000', 'auto']

/** The old one-byte encodings went with fonts of these names: TCVN3 and VNI. */
const oldFonts = /^(\.Vn|VNI[- ])/i

const language = 'vi-VN'

/** What each run that prints something has to say, one sentence per paragraph and fault. */
function faultsOfRuns(
  file: DocxFile,
  fault: (run: Run, paragraph: Paragraph) => string | undefined,
) {
  const found = new Set<string>()
  for (const paragraph of allParagraphs(file)) {
    const { label, runs, where } = paragraph
    for (const run of label ? [label, ...runs] : runs) {
      if (run.text === '' && run.instruction === undefined && run.footnote === undefined) continue
      const said = fault(run, paragraph)
      if (said) found.add(`${where}: ${said}.`)
    }
  }
  return [...found]
}

export const fontRules: readonly Rule[] = [
  {
    id: 'FT-01',
    severity: 'E',
    about: 'everything is set in Times New Roman',
    check: (file) =>
      faultsOfRuns(file, ({ fonts, themeFont }) => {
        if (themeFont) return 'the font is left to a theme'
        const others = Object.entries(fonts).filter(([, name]) => name !== font)
        const shown = others.map(([script, name]) => `${script} ${name ?? 'not said'}`).join(', ')
        return others.length > 0 ? `the font is not ${font} (${shown})` : undefined
      }),
  },
  {
    id: 'FT-02',
    severity: 'E',
    about: 'everything is black',
    check: (file) =>
      faultsOfRuns(file, ({ colour, themeColour }, paragraph) => {
        if (!themeColour && blacks.includes(colour)) return undefined
        if (isUrgency(paragraph)) return undefined
        return themeColour ? 'the colour is left to a theme' : `the colour is ${colour}`
      }),
  },
  {
    id: 'FT-03',
    severity: 'E',
    about: 'the text is Unicode, composed (NFC)',
    check: (file) => [
      ...faultsOfRuns(file, ({ text, fonts }) => {
        if (text !== text.normalize('NFC')) return 'the text is not composed (NFC)'
        const old = Object.values(fonts).find((name) => oldFonts.test(name ?? ''))
        return old ? `${old} is a font of an encoding before Unicode` : undefined
      }),
      ...[...file.stories]
        .filter(([, root]) => textOf(root) !== textOf(root).normalize('NFC'))
        .map(([name]) => `${name} holds text that is not composed (NFC).`),
    ],
  },
  {
    id: 'FT-04',
    severity: 'W',
    about: 'the language is Vietnamese',
    check: (file) =>
      faultsOfRuns(file, (run) =>
        run.language === language ? undefined : `the language is ${run.language ?? 'not said'}`,
      ),
  },
]
