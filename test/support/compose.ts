import { assembleCatalog } from '../../src/dataset/assemble-catalog.ts'
import { assembleUnit } from '../../src/dataset/assemble-unit.ts'
import type { Evaluation } from '../../src/evaluation/verdict.ts'
import type { Host } from '../../src/host.ts'
import { type Examined, examineReport } from '../../src/pipeline/examine-report.ts'
import { createSourceReader, type SourceReader } from '../../src/pipeline/read-source.ts'
import { assembleTemplate } from '../../src/prose/assemble-template.ts'
import type { ComposedProse } from '../../src/prose/compose-narrative.ts'
import type { Template } from '../../src/prose/template.ts'
import { composeReport } from '../../src/report/compose-report.ts'
import type { ReportModel } from '../../src/report/report-model.ts'
import type { SourceDocument } from '../../src/source/source-document.ts'
import { memoryHost } from './memory-host.ts'
import { base } from './stories.ts'

export interface Composed {
  readonly evaluation: Evaluation
  readonly prose: ComposedProse
  readonly template: Template
  readonly diagnostics: Examined['diagnostics']
  readonly model: ReportModel
}

export interface Wanted {
  readonly unit: string
  readonly stem: string
  readonly templates: readonly string[]
  readonly draft: boolean
}

/** One report as it is composed before it is rendered; throws where it can't be. */
export async function compose(host: Host, wanted: Wanted): Promise<Composed> {
  const { unit: folder, stem, draft } = wanted
  const reader = createSourceReader(host)
  const catalog = await reader.document('data/catalog.yaml', 'catalog')
  const unit = await reader.document(`data/${folder}/unit.yaml`, 'unit')
  const examined = await examineReport({
    stem,
    source: await reader.document(`data/${folder}/${stem}.yaml`, 'report'),
    prose: await reader.text(`data/${folder}/${stem}.md`),
    proseIsBroken: false,
    catalog: catalog.document && assembleCatalog(catalog.document).value,
    unit: unit.document && assembleUnit(folder, unit.document).value,
    siblings: await siblingsOf(host, folder, stem),
    template: (name) => templateOf(reader, wanted.templates, name),
    templateNames: async () => [],
  })
  const { evaluation, prose, template, diagnostics } = examined
  if (!evaluation || !prose || !template) {
    const codes = [...reader.findings, ...diagnostics].map(({ code }) => code)
    throw new Error(`${folder}/${stem} can't be composed: ${codes.join(', ')}`)
  }
  const date = evaluation.report.asOf
  const model = composeReport(evaluation, prose, template, { draft, date })
  return { evaluation, prose, template, diagnostics, model }
}

/** The base report 2025 with some of its files replaced. */
export function composeWith(files: Readonly<Record<string, string>>): Promise<Composed> {
  const wanted = { unit: 'muong-la', stem: '2025', templates: ['templates'], draft: true }
  return compose(memoryHost({ ...base, ...files }), wanted)
}

async function templateOf(
  reader: SourceReader,
  folders: readonly string[],
  name: string,
): Promise<Template | undefined> {
  for (const folder of folders) {
    const frame = await reader.text(`${folder}/${name}/template.md`)
    if (!frame) continue
    const { document } = await reader.document(`${folder}/${name}/template.yaml`, 'template')
    return document && assembleTemplate(document, frame)
  }
  return undefined
}

async function siblingsOf(host: Host, folder: string, own: string) {
  const siblings = new Map<string, SourceDocument>()
  const reader = createSourceReader(host)
  for (const { name } of await host.list(`data/${folder}`)) {
    const stem = name.replace(/\.yaml$/, '')
    if (stem === name || stem === 'unit' || stem === own) continue
    const { document } = await reader.document(`data/${folder}/${name}`, 'report')
    if (document) siblings.set(stem, document)
  }
  return siblings
}
