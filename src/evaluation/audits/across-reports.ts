import type { Report } from '../../dataset/dataset.ts'
import { add, type Rational, rational, subtract, toDecimal } from '../../dataset/rational.ts'
import { type Datum, reportData } from '../../dataset/report-data.ts'
import type { Qualifier, Quantity } from '../../dataset/value.ts'
import { type Diagnostic, diagnostic } from '../../source/diagnostic.ts'
import type { ComparedFigure } from '../../source/diagnostic-codes.ts'
import type { Location } from '../../source/location.ts'
import { exactValue } from '../evaluate.ts'
import { type Interval, intervalOf, isBelow } from '../interval.ts'
import type { Audit } from './audit.ts'

/** One datum has one value on one day, whichever of the unit's reports tells it. */
export const contradictionAudit: Audit = {
  name: 'contradicts-report',
  question: 'Does an earlier report of the unit give the same figure of the same day otherwise?',
  run: ({ report }, earlier) =>
    auditData(report, earlier, (datum, others) => {
      const sameDay = others.filter((other) => other.day === datum.day && isOneCount(datum, other))
      const opinions = sameDay.flatMap((other) => {
        const pair = pairs(datum, other).find(({ here, there }) => !overlap(here, there))
        return { other, pair }
      })
      // Where reports before this one contradict each other, that is told of the later of them.
      const [first] = opinions
      if (!first || opinions.some(({ pair }) => pair === undefined)) return undefined
      return undefined
    }),
}
