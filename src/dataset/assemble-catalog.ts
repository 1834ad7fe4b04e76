import { type Diagnostic, diagnostic } from '../source/diagnostic.ts'
import { nearest } from '../source/nearest.ts'
import type { Outcome } from '../source/outcome.ts'
import { child, type SourceDocument, type SourceNode } from '../source/source-document.ts'
import type { Catalog, CountUnit, Definition, Indicator, Redefinition } from './dataset.ts'
import {
  byDate,
  dateOf,
  defined,
  entriesOf,
  integerOf,
  itemsOf,
  placeOf,
  textOf,
  wordOf,
  yesOf,
} from './read-node.ts'

/** Reads `catalog.yaml`, already held against its schema. */
export function assembleCatalog({ root }: SourceDocument): Outcome<Catalog> {
  const findings: Diagnostic[] = []
  const groups = entriesOf(root, 'groups').map(({ key, value }) => ({
    id: key,
    name: textOf(value, 'name') ?? key,
  }))
  const indicators = new Map<string, Indicator>()
  for (const { key, keyAt, value } of entriesOf(root, 'indicators')) {
    const group = textOf(value, 'group') ?? ''
    if (group !== '' && !groups.some(({ id }) => id === group)) {
      const near = nearest(
        group,
        groups.map(({ id }) => id),
      )
      const params = near === undefined ? { name: group } : { name: group, nearest: near }
      findings.push(diagnostic('dataset/unknown-group', params, placeOf(value, 'group')))
    }
    indicators.set(
      key,
      defined({
        id: key,
        at: keyAt,
        name: textOf(value, 'name') ?? key,
        group,
        measure: wordOf(
          value,
          'measure',
          ['percent', 'count', 'money', 'rank', 'yes_no', 'date', 'text'],
          'percent',
        ),
        direction: wordOf(value, 'direction', ['higher', 'lower'], 'higher'),
        decimals: integerOf(value, 'decimals') ?? 2,
        numerator: definition(child(value, 'numerator')),
        denominator: definition(child(value, 'denominator')),
        definition: textOf(value, 'definition'),
        redefined: redefinitions(value, findings),
        countUnit: countUnit(child(value, 'count_unit')),
        owner: textOf(value, 'owner'),
        parts: entriesOf(value, 'parts').map((part) => ({
          id: part.key,
          name: part.value.kind === 'scalar' ? part.value.text : part.key,
        })),
        partsPolicy: wordOf(value, 'parts_policy', ['all', 'any'], 'all'),
        whenMissing: wordOf(
          value,
          'when_missing',
          ['undetermined', 'skip', 'fail'],
          'undetermined',
        ),
        mayExceed: yesOf(value, 'may_exceed', false),
        renamedFrom: textOf(value, 'renamed_from'),
      }),
    )
  }
  return { value: { groups, indicators }, diagnostics: findings }
}

function definition(node: SourceNode | undefined): Definition | undefined {
  const name = textOf(node, 'name')
  return name === undefined ? undefined : defined({ name, definition: textOf(node, 'definition') })
}

function redefinitions(node: SourceNode, findings: Diagnostic[]): Redefinition[] {
  return itemsOf(node, 'redefined')
    .flatMap((item): Redefinition[] => {
      const date = dateOf(item, 'date', findings)
      if (date === undefined) return []
      const of = wordOf(item, 'of', ['numerator', 'denominator', 'whole'], 'whole')
      return [defined({ date, of, note: textOf(item, 'note') })]
    })
    .sort(byDate)
}

function countUnit(node: SourceNode | undefined): CountUnit | undefined {
  const name = textOf(node, 'name')
  if (name === undefined) return undefined
  return defined({ name, short: textOf(node, 'short'), decimals: integerOf(node, 'decimals') ?? 0 })
}
