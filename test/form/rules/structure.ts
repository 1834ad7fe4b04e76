import { allParagraphs } from '../docx-file.ts'
import { partsOf } from './report-parts.ts'
import { missing, type Rule, sameWords } from './rule.ts'

export const structureRules: readonly Rule[] = [
  {
    id: 'ST-01',
    severity: 'E',
    about: 'all components of a report are there, in their order',
    check: (file) => {
      const { letterhead, mainBlocks, title, subject, content, signature } = partsOf(file)
      const components: readonly [name: string, found: unknown][] = [
        ['Quốc hiệu (ô 1)', letterhead.nation],
        ['Tiêu ngữ (ô 1)', letterhead.motto],
        ['issuer (ô 2)', letterhead.issuer[0]],
        ['number (ô 3)', letterhead.number],
        ['place and date (ô 4)', letterhead.date],
        ['tên loại (ô 5a)', title && sameWords(title.text.toUpperCase(), 'BÁO CÁO')],
        ['trích yếu (ô 5a)', subject[0]],
        ['content (ô 6)', content[0]],
        ['signing authority (ô 7a)', signature.authority[0]],
        ['Nơi nhận (ô 9b)', signature.label],
      ]
      const { table } = signature
      const after = table ? mainBlocks.slice(mainBlocks.indexOf(table) + 1) : []
      return [
        ...components.flatMap(([name, found]) => (found ? [] : missing(name))),
        ...after
          .filter((block) => block.kind === 'table' || block.text !== '')
          .map(({ where }) => `${where} stands behind the signature.`),
      ]
    },
  },
  {
    id: 'ST-02',
    severity: 'W',
    about: 'nothing of the form of Party documents',
    check: (file) =>
      allParagraphs(file)
        .filter(({ text }) => /^ĐẢNG CỘNG SẢN VIỆT NAM|^(?:T\/M|K\/T|T\/L)(?!\p{L})/u.test(text))
        .map(({ where }) => `${where} belongs to a document of the Party.`),
  },
]
