import { compare } from '../../diff/compare.ts'
import type { Host } from '../../host.ts'
import { type Diagnostic, sortDiagnostics } from '../../source/diagnostic.ts'
import type { ComparedPair, DiffOperand, DiffResult, Selection } from '../contracts.ts'
import type { DataState, StatePlace } from './data-state.ts'
import { locateOperands } from './locate-operand.ts'
import { pairReports, shownPlace } from './pair-reports.ts'
import { createSideReader, type SideReader } from './read-side.ts'

/** Compares the reports that two operands mean, as far as their figures can be trusted. */
export async function diffReports(
  host: Host,
  names: Pick<Selection, 'data' | 'unit'>,
  operands: readonly [DiffOperand, DiffOperand],
): Promise<DiffResult> {
  const located = await locateOperands(host, names.data, operands)
  const { pairs, added, dropped, ...wrong } = await pairReports(host, names, located)
  const readers = new Map<DataState, SideReader>()
  const comparisons: ComparedPair[] = []
  const errors: Diagnostic[] = []
  for (const { from, to } of pairs) {
    const before = await readSide(from)
    const after = await readSide(to)
    errors.push(...before.errors, ...after.errors)
    if (!before.side || !after.side) continue
    // Prose that one side cannot know has neither come nor gone.
    const known = from.isBare || to.isBare ? { sections: [] } : {}
    comparisons.push({
      unit: to.unit,
      from: shownPlace(from),
      to: shownPlace(to),
      comparison: compare({ ...before.side, ...known }, { ...after.side, ...known }),
    })
  }
  return {
    ...wrong,
    comparisons,
    added: added.map(shownPlace),
    dropped: dropped.map(shownPlace),
    diagnostics: sortDiagnostics(errors),
    sources: new Map([...readers.values()].flatMap(({ sources }) => [...sources])),
  }

  function readSide(place: StatePlace) {
    const reader = readers.get(place.state) ?? createSideReader(place.state)
    readers.set(place.state, reader)
    return reader.read(place)
  }
}
