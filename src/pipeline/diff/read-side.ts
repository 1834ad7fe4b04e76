import { assembleCatalog } from '../../dataset/assemble-catalog.ts'
import { assembleReport } from '../../dataset/assemble-report.ts'
import { assembleUnit } from '../../dataset/assemble-unit.ts'
import type { Side } from '../../diff/comparison.ts'
import { evaluate } from '../../evaluation/evaluate.ts'
import { writtenSections } from '../../prose/written-sections.ts'
import { type Diagnostic, isError } from '../../source/diagnostic.ts'
import type { SourceFile } from '../../source/location.ts'
import type { Outcome } from '../../source/outcome.ts'
import type { SourceDocument } from '../../source/source-document.ts'
import { withoutFollowOns } from '../follow-ons.ts'
import { createSourceReader } from '../read-source.ts'
import { withFormerIds } from '../unit-reports.ts'
import { type DataState, pathOf, type StatePlace } from './data-state.ts'

/** Reads the reports of one state of the data; what several of them share is read once. */
export interface SideReader {
  read(place: StatePlace): Promise<ReadSide>
  /** Under the names that are shown. */
  readonly sources: ReadonlyMap<string, SourceFile>
}

/** A report that can be compared, or the errors that forbid it. */
export interface ReadSide {
  readonly side?: Side
  readonly errors: readonly Diagnostic[]
}

/**
 * Figures must be sound to be compared. What the source contradicts is no obstacle, nor is an id that
 * the indicator had before, though `check` asks for the present one.
 */
export function createSideReader({ files, data, shownAs }: DataState): SideReader {
  const reader = createSourceReader(files, shownAs)
  return { read, sources: reader.sources }

  async function read(place: StatePlace): Promise<ReadSide> {
    const { unit, stem } = place
    const { document, errors } = await reader.document(pathOf(place), 'report')
    if (!document || errors.length > 0) return { errors }
    const catalog = await readCatalog()
    const ofUnit = await readUnit(unit)
    const prose = await readProse(place)
    const shared = [...catalog.errors, ...ofUnit.errors, ...prose.errors]
    if (!catalog.value || !ofUnit.value || shared.length > 0) return { errors: shared }
    const known = withFormerIds(catalog.value)
    const assembled = assembleReport({
      stem,
      document,
      unit: ofUnit.value,
      catalog: known,
      siblings: await readSiblings(place),
    })
    const faults = assembled.diagnostics.filter(isError)
    if (!assembled.value || faults.length > 0) return { errors: faults }
    const side = { evaluation: evaluate(assembled.value, known), sections: prose.sections }
    return { side, errors: [] }
  }

  async function readCatalog() {
    const { document, errors } = await reader.document(`${data}/catalog.yaml`, 'catalog')
    return document ? sound(document, errors, assembleCatalog(document)) : { errors }
  }

  async function readUnit(unit: string) {
    const { document, errors } = await reader.document(`${data}/${unit}/unit.yaml`, 'unit')
    return document ? sound(document, errors, assembleUnit(unit, document)) : { errors }
  }

  /** The unit's other reports, for references into them; their own faults are not told here. */
  async function readSiblings({ unit, stem }: StatePlace) {
    const siblings = new Map<string, SourceDocument | 'unreadable'>()
    for (const { name } of await files.list(`${data}/${unit}`)) {
      const other = name.replace(/\.yaml$/, '')
      if (other === name || other === stem || name === 'unit.yaml') continue
      const { document, errors } = await reader.document(`${data}/${unit}/${name}`, 'report')
      siblings.set(other, document && errors.length === 0 ? document : 'unreadable')
    }
    return siblings
  }

  /** A text that cannot be read would look as if nothing had been written. */
  async function readProse(place: StatePlace) {
    const path = pathOf(place).replace(/\.yaml$/, '.md')
    const file = await reader.text(path)
    const errors = reader.findings.filter(({ at }) => at.file === shownAs(path))
    return { sections: file ? writtenSections(file) : [], errors }
  }
}

function sound<T>(
  document: SourceDocument,
  errors: readonly Diagnostic[],
  { value, diagnostics }: Outcome<T>,
): { readonly value?: T; readonly errors: readonly Diagnostic[] } {
  const faults = withoutFollowOns(document, errors, diagnostics).filter(isError)
  return { ...(value !== undefined && { value }), errors: [...errors, ...faults] }
}
