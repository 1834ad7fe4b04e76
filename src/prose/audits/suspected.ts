import type { Suspect } from '../../evaluation/suspicions/create-suspect.ts'
import type { WrittenFigure } from '../../evaluation/suspicions/explain-mismatch.ts'
import { type Diagnostic, diagnostic } from '../../source/diagnostic.ts'

/** The same finding; where numbers of the text contradict each other, with what may have gone wrong. */
export function suspected(finding: Diagnostic, suspect: Suspect): Diagnostic {
  const { at, related, subject } = finding
  if (finding.code === 'prose/ratio-mismatch') {
    const { params } = finding
    const stated = { at, decimal: params.stated, percent: true }
    const operands = written([params.numerator, params.denominator])
    const found = suspect({ relation: 'ratio', stated, operands })
    return diagnostic(finding.code, { ...params, ...found }, at, subject, related)
  }
  if (finding.code === 'prose/sum-mismatch') {
    const { params } = finding
    const stated = { at, decimal: params.stated, percent: false }
    const found = suspect({ relation: 'sum', stated, operands: written(params.terms) })
    return diagnostic(finding.code, { ...params, ...found }, at, subject, related)
  }
  return finding

  /** The related places are those of the numbers, in their order. */
  function written(decimals: readonly string[]): WrittenFigure[] {
    return decimals.map((decimal, index) => ({
      at: related[index] ?? at,
      decimal,
      percent: false,
    }))
  }
}
