import { describe, expect, test } from 'vitest'
import type { IndicatorEntry } from '../../src/dataset/dataset.ts'
import { evaluateWith, reportHead, verdictOn } from '../support/examine.ts'

type Policy = IndicatorEntry['indicator']['partsPolicy']
type WhenMissing = IndicatorEntry['indicator']['whenMissing']

/** What a part says: a word stands for the keys that bring the status about. */
const parts = {
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

type Part = keyof typeof parts

async function parentOf(
  policy: Policy,
  whenMissing: WhenMissing,
  said: readonly Part[],
): Promise<{ status: string; effect: string | undefined }> {
  const names = said.map((_, index) => `phan_${index + 1}`)
  const catalog = [
    'groups: { nhom: { name: Nhóm } }',
    'indicators:',
    '  chi_tieu:',
    '    { name: Chỉ tiêu, group: nhom, measure: percent, direction: higher,',
    `      parts: { ${names.map((name) => `${name}: ${name}`).join(', ')} },`,
    `      parts_policy: ${policy}, when_missing: ${whenMissing} }`,
  ]
  const lines = said.flatMap((part, index) =>
    parts[part] === undefined ? [] : `      phan_${index + 1}: { ${parts[part]} }`,
  )
  const report = [
    reportHead,
    'as_of: 2025-12-14',
    'indicators: ',
    '  chi_tieu:',
    '    parts:',
    ...lines,
    'documents: { cv_30: { kind: Công văn } }',
  ]
  const evaluation = await evaluateWith({
    'data/catalog.yaml': catalog.join('\n'),
    'data/muong-la/2025.yaml': report.join('\n'),
  })
  const verdict = verdictOn(evaluation, 'chi_tieu')
  return { status: verdict.status, effect: verdict.gap?.effect }
}

describe('a parent takes its status from its parts', () => {
  test.each<[Part[], string, string]>([
    // parts, where all must be met, where one is enough
    [['met', 'met'], 'met', 'met'],
    [['met', 'not_met'], 'not_met', 'met'],
    [['not_met', 'not_met'], 'not_met', 'not_met'],
    [['met', 'not_yet'], 'not_yet', 'met'],
    [['not_met', 'not_yet'], 'not_met', 'not_yet'],
    [['met', 'paused'], 'paused', 'met'],
    [['paused', 'paused'], 'paused', 'paused'],
    [['not_met', 'paused'], 'not_met', 'paused'],
    [['met', 'undetermined'], 'undetermined', 'met'],
    [['not_met', 'undetermined'], 'not_met', 'undetermined'],
    [['met', 'not_applicable'], 'met', 'met'],
    [['not_met', 'not_applicable'], 'not_met', 'not_met'],
    [['not_applicable', 'not_applicable'], 'not_applicable', 'not_applicable'],
    [['met', 'no_target'], 'met', 'met'],
    [['no_target', 'no_target'], 'no_target', 'no_target'],
  ])('%j: all %s, any %s', async (said, all, any) => {
    expect(await parentOf('all', 'undetermined', said)).toEqual({ status: all, effect: undefined })
    expect(await parentOf('any', 'undetermined', said)).toEqual({ status: any, effect: undefined })
  })
})

describe('a missing part decides, unless the others do or the catalogue says', () => {
  test.each<[Policy, WhenMissing, Part[], string, string]>([
    ['all', 'undetermined', ['met', 'absent'], 'undetermined', 'decides'],
    ['all', 'undetermined', ['met', 'no_data'], 'undetermined', 'decides'],
    ['all', 'undetermined', ['not_met', 'absent'], 'not_met', 'not_met_anyway'],
    ['all', 'undetermined', ['not_met', 'no_data'], 'not_met', 'not_met_anyway'],
    ['any', 'undetermined', ['met', 'absent'], 'met', 'met_anyway'],
    ['any', 'undetermined', ['not_met', 'absent'], 'undetermined', 'decides'],
    ['all', 'undetermined', ['paused', 'absent'], 'undetermined', 'decides'],
    ['all', 'undetermined', ['no_data', 'no_data'], 'no_data', 'decides'],
    ['all', 'skip', ['met', 'absent'], 'met', 'skipped'],
    ['all', 'skip', ['not_met', 'absent'], 'not_met', 'skipped'],
    ['any', 'skip', ['not_met', 'absent'], 'not_met', 'skipped'],
    ['all', 'fail', ['met', 'absent'], 'not_met', 'counted_as_failed'],
    ['any', 'fail', ['met', 'absent'], 'met', 'counted_as_failed'],
    ['any', 'fail', ['not_met', 'absent'], 'not_met', 'counted_as_failed'],
    ['all', 'fail', ['no_data', 'no_data'], 'not_met', 'counted_as_failed'],
  ])('%s, %s: %j is %s', async (policy, whenMissing, said, status, effect) => {
    expect(await parentOf(policy, whenMissing, said)).toEqual({ status, effect })
  })

  test('nothing but gaps is no data, even where gaps are skipped', async () => {
    const { status } = await parentOf('all', 'skip', ['no_data', 'no_data'])
    expect(status).toBe('no_data')
  })
})
