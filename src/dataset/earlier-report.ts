import { type Period, parseStem } from './period.ts'

/** What `compared_with` says where a report is compared with none. */
export const noComparison = 'none'

/**
 * The stem of the report that another one of the unit is compared with where it says nothing: of the
 * same name, the same period of the year before, else the nearest earlier period of the same kind.
 */
export function usualEarlierReport(own: string, stems: readonly string[]): string | undefined {
  const report = parseStem(own)
  if (!report) return undefined
  const { period, name } = report
  const earlier = stems
    .flatMap((stem) => {
      const other = parseStem(stem)
      return other && other.name === name && isEarlierOfKind(other.period, period)
        ? [{ stem, period: other.period }]
        : []
    })
    .sort((a, b) => (a.period.start < b.period.start ? 1 : -1))
  const sameOfLastYear = earlier.find(
    ({ period: { year, index } }) => year === period.year - 1 && index === period.index,
  )
  return (sameOfLastYear ?? earlier[0])?.stem
}

/** The stem that a period or stem means: the report of just that name, else that of one's own name. */
export function namedEarlierReport(
  written: string,
  own: string,
  stems: readonly string[],
): string | undefined {
  const name = parseStem(own)?.name
  const ofOwnName = name === undefined ? written : `${written}.${name}`
  return [written, ofOwnName].find((stem) => stems.includes(stem))
}

function isEarlierOfKind(one: Period, other: Period): boolean {
  return one.kind === other.kind && one.start < other.start
}
