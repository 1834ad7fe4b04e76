import { parseStem } from '../dataset/period.ts'
import { compareIndicator } from './compare-indicators.ts'
import type { Change, Comparison, GroupComparison, Side } from './comparison.ts'
import { documentChanges } from './document-changes.ts'
import { figureChanges } from './figure-changes.ts'
import type { ComparedReports } from './graded.ts'
import { unitIncomparabilities } from './incomparable.ts'
import { indicatorChanges } from './indicator-changes.ts'
import { pairIndicators } from './pair-indicators.ts'
import { reportChanges } from './report-changes.ts'
import { sectionChanges } from './section-changes.ts'
import { taskChanges } from './task-changes.ts'

/**
 * Holds two reports against each other, by id and part: what moved, by how much, why a status is
 * another one, and what must not be compared. Exact, and the same for the same data wherever they
 * stand in their files; comparing backwards finds the same data with both sides exchanged.
 */
export function compare(from: Side, to: Side): Comparison {
  const reports = comparedReports(from, to)
  const compared = pairIndicators(from.evaluation, to.evaluation).map(({ group, pairs }) => ({
    group,
    rows: pairs.map((pair) => ({ pair, row: compareIndicator(pair) })),
  }))
  const groups: GroupComparison[] = compared.map(({ group, rows }) => ({
    group,
    rows: rows.map(({ row }) => row),
  }))
  const changes: Change[] = [
    ...reportChanges(reports),
    ...compared.flatMap(({ rows }) =>
      rows.flatMap(({ pair, row }) => indicatorChanges(row, pair, reports)),
    ),
    ...figureChanges(reports),
    ...taskChanges(reports),
    ...documentChanges(reports),
    ...sectionChanges(from.sections, to.sections, reports),
  ]
  return { ...reports, groups, changes }
}

function comparedReports(from: Side, to: Side): ComparedReports {
  const [before, after] = [from.evaluation.report, to.evaluation.report]
  const isSameReport = before.unit.id === after.unit.id && before.stem === after.stem
  const [name, otherName] = [before, after].map(({ stem }) => parseStem(stem)?.name)
  const incomparable = unitIncomparabilities(
    { report: before, day: before.asOf },
    { report: after, day: after.asOf },
  )
  return { from: before, to: after, isSameReport, isSameSeries: name === otherName, incomparable }
}
