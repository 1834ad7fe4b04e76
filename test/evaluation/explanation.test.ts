import { expect, test } from 'vitest'
import { aggregate } from '../../src/evaluation/aggregate.ts'
import { type Explanation, explain } from '../../src/evaluation/explanation.ts'
import { evaluateWith, reportHead, verdictOn } from '../support/examine.ts'

/** What a part says: a word stands for the keys that bring the status about. */
const said = {
  met: 'result: 90, target: 80',
  not_met: 'result: 70, target: 80, reason: Chờ',
  not_yet: 'result: 70, target: { value: 80, due: 2026-01-01 }',
  paused: 'result: 90, target: 80, paused: { document: cv_30 }',
  no_data: 'target: 80',
  not_applicable: 'not_applicable: Không có',
  no_target: 'result: 90',
  undetermined: 'result: { value: 85, qualifier: under }, target: 80',
  absent: undefined,
} as const

const words = Object.keys(said) as (keyof typeof said)[]

const cases = (['all', 'any'] as const).flatMap((policy) =>
  (['undetermined', 'skip', 'fail'] as const).flatMap((whenMissing) =>
    words.flatMap((first) => words.map((second) => ({ policy, whenMissing, first, second }))),
  ),
)

type Case = (typeof cases)[number]

const id = ({ policy, whenMissing, first, second }: Case) =>
  `${policy}_${whenMissing}_${first}_${second}`

const evaluation = await evaluateWith({
  'data/catalog.yaml': [
    'groups: { nhom: { name: Nhóm } }',
    'indicators:',
    ...cases.flatMap((each) => [
      `  ${id(each)}:`,
      '    { name: Chỉ tiêu, group: nhom, measure: percent, direction: higher,',
      `      parts: { mot: Một, hai: Hai }, parts_policy: ${each.policy},`,
      `      when_missing: ${each.whenMissing} }`,
    ]),
  ].join('\n'),
  'data/muong-la/2025.yaml': [
    reportHead,
    'as_of: 2025-12-14',
    'indicators:',
    ...cases.flatMap((each) => {
      const parts = [
        ['mot', said[each.first]],
        ['hai', said[each.second]],
      ]
      const given = parts.flatMap(([part, keys]) => (keys ? [`      ${part}: { ${keys} }`] : []))
      return given.length === 0 ? [] : [`  ${id(each)}:`, '    parts:', ...given]
    }),
    'documents: { cv_30: { kind: Công văn } }',
  ].join('\n'),
})

/** The statuses that parts can take on by a change, missing ones by being met. */
function changeable({ verdict, parts }: Explanation): Map<string, string> {
  const changes = new Map<string, string>()
  for (const { id: part } of verdict.gap?.missing ?? []) changes.set(part, 'met')
  for (const { verdict: part, flip } of parts) {
    if (flip.kind === 'result') changes.set(part.part?.id ?? '', flip.after.status)
  }
  return changes
}

/** What the whole would be if these parts had the statuses that they can take on. */
function statusAfter(explanation: Explanation, changed: readonly string[]): string {
  const { verdict, parts } = explanation
  const changes = changeable(explanation)
  const statuses = new Map(parts.map((each) => [each.verdict.part?.id, each.verdict.status]))
  const given = verdict.indicator.parts.flatMap((part) => {
    const status = changed.includes(part.id) ? changes.get(part.id) : statuses.get(part.id)
    // Statuses come from verdicts; a map of texts can't say so.
    return status === undefined ? [] : [{ part, status: status as 'met' }]
  })
  const missingParts = verdict.indicator.parts.filter(
    (part) => !given.some((each) => each.part.id === part.id),
  )
  return aggregate(given, { indicator: verdict.indicator, missingParts }).status
}

test.each(cases.filter(({ first, second }) => first !== 'absent' || second !== 'absent'))(
  'parts $first and $second, $policy must be met, missing: $whenMissing',
  (each) => {
    const explanation = explain(verdictOn(evaluation, id(each)), evaluation.report)
    const { verdict, flip } = explanation
    const turns = (changed: readonly string[]) =>
      (statusAfter(explanation, changed) === 'met') !== (verdict.computed === 'met')
    const candidates = [...changeable(explanation).keys()]
    const both = candidates.length === 2 ? [candidates] : []
    if (flip.kind === 'none') {
      expect([...candidates.map((part) => [part]), ...both].filter(turns)).toEqual([])
      return
    }
    if (flip.kind !== 'parts') throw new Error('A whole changes by its parts')
    const named = flip.parts.map((part) => part.id)
    if (flip.need === 'one') {
      for (const part of named) expect(statusAfter(explanation, [part])).toBe(flip.status)
    } else {
      expect(statusAfter(explanation, named)).toBe(flip.status)
      expect(candidates.filter((part) => turns([part]))).toEqual([])
    }
    expect((flip.status === 'met') !== (verdict.computed === 'met')).toBe(true)
  },
)

test('a pause hides what the result would come to, and that is said', async () => {
  const keys = 'result: 84, target: 80, paused: { document: cv_30 }'
  const { report, groups } = await evaluateWith({
    'data/muong-la/2025.yaml': `${reportHead}indicators: { ho_so_truc_tuyen: { ${keys} } }\ndocuments: { cv_30: { kind: Công văn, number: 30/CV } }\n`,
  })
  const [verdict] = groups.flatMap(({ verdicts }) => verdicts)
  if (!verdict) throw new Error('There is no verdict')
  const { otherwise, pausedBy } = explain(verdict, report)
  expect([verdict.status, otherwise?.status, pausedBy?.number]).toEqual(['paused', 'met', '30/CV'])
})
