import { dateIn } from './dates.ts'
import { partsOf } from './report-parts.ts'
import {
  differences,
  lineBelow,
  missing,
  type Rule,
  sameWords,
  size13To14,
  thirdToHalf,
} from './rule.ts'

/** Documents that can no longer be a basis from a day on. */
const expired: readonly { readonly names: RegExp; readonly since: string }[] = [
  { names: /Luật Công nghệ thông tin/i, since: '2026-07-01' },
  { names: /(?:^|\D)64\/2007\/NĐ-CP/, since: '2026-07-01' },
  { names: /(?:^|\D)42\/2022\/NĐ-CP/, since: '2026-07-01' },
  { names: /(?:^|\D)45\/2026\/NĐ-CP/, since: '2026-07-01' },
  {
    names: /Luật Tổ chức chính quyền địa phương[^;]*2015|(?:^|\D)77\/2015\/QH13/i,
    since: '2025-07-01',
  },
]

export const titleRules: readonly Rule[] = [
  {
    id: 'TL-01',
    severity: 'E',
    about: 'below the letterhead stands "BÁO CÁO", 13–14 pt, bold, upright, centred',
    check: (file) => {
      const { title } = partsOf(file)
      if (!title) return missing('“BÁO CÁO” below the letterhead')
      return [
        ...(sameWords(title.text, 'BÁO CÁO') ? [] : [`${title.where} must read “BÁO CÁO”.`]),
        ...differences(title, {
          size: size13To14,
          bold: true,
          italic: false,
          alignment: 'center',
          case: 'capitals',
        }),
      ]
    },
  },
  {
    id: 'TL-02',
    severity: 'E',
    about: 'trích yếu stands below, 13–14 pt, bold, upright, centred, not in capitals',
    check: (file) => {
      const { subject } = partsOf(file)
      if (subject.length === 0) return missing('trích yếu below the title')
      return subject.flatMap((line) =>
        differences(line, {
          size: size13To14,
          bold: true,
          italic: false,
          alignment: 'center',
          case: 'normal',
        }),
      )
    },
  },
  {
    id: 'TL-03',
    severity: 'E',
    about: 'a line of 1/3–1/2 of the text stands below trích yếu',
    check: (file) => {
      const { subject, subjectLine } = partsOf(file)
      return subject.length > 0
        ? lineBelow(subjectLine, subject, thirdToHalf)
        : missing('trích yếu')
    },
  },
]

export const addressRules: readonly Rule[] = [
  {
    id: 'KG-01',
    severity: 'E',
    about: 'a report to a higher body has "Kính gửi:", 13–14 pt, upright, not bold',
    check: (file, { recipientLevel }) => {
      const { addressed } = partsOf(file)
      const [first] = addressed
      if (!first) return recipientLevel === 'higher' ? missing('“Kính gửi:”') : []
      return [
        ...(/^Kính gửi:/.test(first.text) ? [] : [`${first.where} must begin with “Kính gửi:”.`]),
        ...addressed.flatMap((line) =>
          differences(line, { size: size13To14, bold: false, italic: false, case: 'normal' }),
        ),
      ]
    },
  },
  {
    id: 'KG-02',
    severity: 'E',
    about: 'one addressee stands beside "Kính gửi:", more stand below as "- …;" to the last "."',
    check: (file) => {
      const [first, ...others] = partsOf(file).addressed
      if (!first) return []
      const beside = first.text.replace(/^Kính gửi:?\s*/i, '')
      if (others.length === 0) {
        return beside === '' ? [`${first.where} has no addressee beside it.`] : []
      }
      return [
        ...(beside === '' ? [] : [`${first.where} has an addressee beside it and others below.`]),
        ...(others.length === 1 ? [`${first.where} has its only addressee below it.`] : []),
        ...others
          .filter(({ text }, at) => !(at < others.length - 1 ? /^- .+;$/ : /^- .+\.$/).test(text))
          .map(({ where }) => `${where} must be “- …;”, the last one “- ….”.`),
      ]
    },
  },
  {
    id: 'KG-03',
    severity: 'W',
    about: 'the dashes of the addressees stand below each other',
    check: (file) => {
      const others = partsOf(file).addressed.slice(1)
      const dashes = others.map(({ indent }) => indent.left + indent.firstLine)
      return others
        .filter((_, at) => dashes[at] !== dashes[0])
        .map(({ where }) => `${where} is not below the dash above it.`)
    },
  },
]

export const basisRules: readonly Rule[] = [
  {
    id: 'CC-01',
    severity: 'E',
    about: 'the căn cứ are italic, 13–14 pt',
    check: (file) =>
      partsOf(file).basis.flatMap((line) =>
        differences(line, { size: size13To14, italic: true, case: 'normal' }),
      ),
  },
  {
    id: 'CC-02',
    severity: 'E',
    about: 'each căn cứ ends with ";", the last one with "."',
    check: (file) => {
      const { basis } = partsOf(file)
      return basis.flatMap(({ text, where }, at) => {
        const mark = at < basis.length - 1 ? ';' : '.'
        return text.endsWith(mark) ? [] : [`${where} must end with “${mark}”.`]
      })
    },
  },
  {
    id: 'CC-03',
    severity: 'W',
    about: 'no căn cứ had expired when the report was issued',
    check: (file) => {
      const { basis, letterhead } = partsOf(file)
      const issued = dateIn(letterhead.date?.text ?? '')
      if (!issued) return []
      return basis.flatMap(({ text, where }) =>
        expired
          .filter(({ names, since }) => names.test(text) && issued.earliest >= since)
          .map(({ since }) => `${where} is no basis since ${since}.`),
      )
    },
  },
]
