import type { Status } from '../dataset/dataset.ts'
import type { Explanation } from '../evaluation/explanation.ts'
import type { Verdict } from '../evaluation/verdict.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Severity } from '../source/diagnostic-codes.ts'
import type { Difference, FilePlace } from '../source/difference.ts'
import { canonicalTarget, printResult, printTarget } from './amounts.ts'
import { type ChangeWording, changeWording } from './changes/change-wording.ts'
import { englishDiagnostics } from './english-diagnostics.ts'
import { englishDifferences } from './english-differences.ts'
import { type ExplanationLine, explanationLines } from './explanation/lines.ts'
import type { Sentence } from './sentences.ts'
import { englishStatuses, vietnameseStatuses } from './statuses.ts'
import { verdictSentence } from './verdict-sentence.ts'
import { vietnameseDiagnostics } from './vietnamese-diagnostics.ts'
import { vietnameseDifferences } from './vietnamese-differences.ts'

/** The language of the tool; reports and workbooks are Vietnamese in either. */
export type Language = 'vi' | 'en'

/** All that the tool says to people, in one language. */
export interface Wording extends ChangeWording {
  readonly language: Language
  diagnostic(finding: Diagnostic): Sentence
  severity(severity: Severity): string
  /** What a finished file has otherwise than the data. */
  difference(difference: Difference): Sentence
  /** Where in a finished file; empty where the file as a whole is meant. */
  filePlace(place: FilePlace): string
  status(status: Status): string
  /** One sentence that tells how the verdict came about. */
  verdictSentence(verdict: Verdict): string
  /** How the verdict came about, line by line, to what would turn it. */
  explanation(explanation: Explanation): readonly ExplanationLine[]
  /** The result as the report prints it, `16,23%`; empty where there is none. */
  shown(verdict: Verdict): string
  /** The target as the report prints it, `80%`; empty where there is none. */
  target(verdict: Verdict): string
  /** The target for machines, without its comparator: `80`, `40..50`; empty where there is none. */
  canonicalTarget(verdict: Verdict): string
}

/** The words of a language; results and targets are printed as in the report, whichever it is. */
export function wordingFor(language: Language): Wording {
  const sentences = language === 'vi' ? vietnameseDiagnostics : englishDiagnostics
  const differences = language === 'vi' ? vietnameseDifferences : englishDifferences
  const statuses = language === 'vi' ? vietnameseStatuses : englishStatuses
  const severities =
    language === 'vi'
      ? { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' }
      : { error: 'error', warning: 'warning', info: 'info' }
  return {
    ...changeWording(language),
    language,
    diagnostic(finding) {
      // Code and params belong together by construction; TypeScript can't follow the look-up.
      const sentence = sentences[finding.code] as (params: unknown) => Sentence
      return sentence(finding.params)
    },
    severity: (severity) => severities[severity],
    difference: (difference) => differences.kinds[difference.kind](difference),
    filePlace: differences.place,
    status: (status) => statuses[status],
    explanation: (explanation) => explanationLines(explanation, language),
    verdictSentence: (verdict) => verdictSentence(verdict, language),
    shown: printResult,
    target: ({ target, indicator }) => (target ? printTarget(target.condition, indicator) : ''),
    canonicalTarget: ({ target }) => (target ? canonicalTarget(target.condition) : ''),
  }
}
