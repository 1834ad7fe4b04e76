import { type Diagnostic, diagnostic } from '../../source/diagnostic.ts'
import { bodyPattern, type CapitalSource, capitalRules, fieldNamed } from './capital-rules.ts'
import type { AuditedProse, ProseAudit } from './prose-audit.ts'
import { sentenceAround } from './reading/sentences.ts'
import { type Found, findTyped, groupedBy, isQuoted, wholeWords } from './reading/typed-words.ts'

/** Capitals by Nghị định 30/2020, Phụ lục II; the same words are told once for a report. */
export const capitalsAudit: ProseAudit = {
  name: 'capitals',
  question: 'Do names have the capitals of the decree?',
  run: (prose) => {
    const { passages } = prose
    return [
      ...capitalRules.flatMap(({ pattern, source, expected }) =>
        faults(findTyped(passages, pattern), source, (found) => expected ?? turned(found)),
      ),
      ...faults(findTyped(passages, bodyPattern), 'IV.1', bodyName),
      ...ownNames(prose).flatMap((name) =>
        faults(findTyped(passages, unitPattern(name)), 'III.1', (found) => unitNamed(found, name)),
      ),
    ]
  },
}

function faults(
  found: readonly Found[],
  source: CapitalSource,
  expectedOf: (found: Found) => string,
): Diagnostic[] {
  const wrong = found.filter((each) => each.text !== expectedOf(each) && !isQuoted(each))
  return groupedBy(wrong, ({ text }) => text).flatMap(([first, ...others]) => {
    if (!first) return []
    const params = { written: first.text, expected: expectedOf(first), source }
    const related = others.map(({ at }) => at)
    return [diagnostic('prose/capitals', params, first.at, {}, related)]
  })
}

/** The words of a rule with the first letter of their `turn` in the other size. */
function turned({ text, groups }: Found): string {
  const wrong = groups['turn'] ?? groups['before'] ?? ''
  const [first = ''] = wrong
  const upper = first.toUpperCase()
  const at = text.lastIndexOf(wrong)
  return text.slice(0, at) + (first === upper ? first.toLowerCase() : upper) + text.slice(at + 1)
}

/** The name of a body with its capitals; what may be no name at all stays as it is. */
function bodyName({ text, passage, start, groups }: Found): string {
  const { type = '', field = '' } = groups
  if (text === text.toUpperCase()) return text
  const isOpening = sentenceAround(passage.text, start).start === start
  const isTypeCapital = !isOpening && /^\p{Lu}/u.test(type)
  // `phòng y tế` of a school, `bộ tư pháp`: one of the words, or a long name, must tell.
  if (!isTypeCapital && !/^\p{Lu}/u.test(field) && !field.includes(' và ')) return text
  return `${type.slice(0, 1).toUpperCase()}${type.slice(1).toLowerCase()} ${fieldNamed(field)}`
}

function ownNames({ evaluation }: AuditedProse): string[] {
  const { unit } = evaluation.report
  return [unit.name, ...(unit.parent ? [unit.parent.name] : [])]
}

/** A name in any capitals; the common noun before it tells that it is one. */
function unitPattern(name: string): RegExp {
  const kinds = 'tỉnh|huyện|xã|phường|thị trấn|thị xã|thành phố|quận'
  return new RegExp(
    wholeWords(`(?:${kinds}) (?<name>${name.replaceAll(/[^\p{L}\d ]/gu, '.')})`).source,
    'giu',
  )
}

function unitNamed({ text, groups }: Found, name: string): string {
  const written = groups['name'] ?? ''
  // Headings may be in capitals altogether.
  return written === written.toUpperCase() ? text : text.slice(0, -written.length) + name
}
