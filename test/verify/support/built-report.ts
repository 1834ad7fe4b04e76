import { resolve } from 'node:path'
import type { Selection } from '../../../src/pipeline/contracts.ts'
import { examineAll } from '../../../src/pipeline/examine-all.ts'
import { composeFiles } from '../../../src/pipeline/render-report.ts'
import { build } from '../../../src/pipeline.ts'
import type { ExpectedFile } from '../../../src/verify/verify-file.ts'
import { type MemoryHost, memoryHost } from '../../support/memory-host.ts'
import { readFolder } from '../../support/read-folder.ts'

/** A report as it was built, on its machine, with the files that follow from its data. */
export interface BuiltReport {
  readonly host: MemoryHost
  readonly selection: Selection
  readonly folder: string
  readonly expected: ReadonlyMap<string, ExpectedFile>
}

const top = resolve(import.meta.dirname, '../../..')

/** Builds the one selected report below `out/`; without files of its own, from the shipped data. */
export async function builtReport(
  names: Pick<Selection, 'unit' | 'report'>,
  own?: Readonly<Record<string, Uint8Array | string>>,
): Promise<BuiltReport> {
  const host = memoryHost({
    ...below('shipped', readFolder(`${top}/templates`)),
    ...(own ?? below('data', readFolder(`${top}/data`))),
  })
  const selection = { data: 'data', shippedTemplates: 'shipped', ...names }
  const options = { out: 'out', formats: ['docx', 'xlsx'], final: false, force: false } as const
  await build(host, selection, { ...options, tool: 'test' })
  const { reports } = await examineAll(host, selection, undefined)
  const [{ examined, open, accepted, place } = never()] = reports
  const { evaluation, prose, template, comparison } = examined
  if (!evaluation || !prose || !template || reports.length !== 1) return never()
  const parts = { evaluation, prose, template, comparison, open, accepted }
  return {
    host,
    selection,
    folder: `out/${place.unit}/${place.stem}`,
    expected: composeFiles(parts, { draft: true }).files,
  }
}

/** The bytes of a file of the report. */
export function bytesOf({ host, folder }: BuiltReport, name: string): Uint8Array {
  return host.files.get(`${folder}/${name}`) ?? never()
}

/** What a file of the report must be. */
export function expectedOf({ expected }: BuiltReport, name: string): ExpectedFile {
  return expected.get(name) ?? never()
}

function below(folder: string, files: ReadonlyMap<string, Uint8Array>) {
  return Object.fromEntries([...files].map(([path, bytes]) => [`${folder}/${path}`, bytes]))
}

function never(): never {
  throw new Error('The report was not built.')
}
