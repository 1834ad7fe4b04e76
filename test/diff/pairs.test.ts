import { expect, test } from 'vitest'
import { compare } from '../../src/diff/compare.ts'
import { sideWith } from '../support/side.ts'

/** A catalogue of counts; `id < former` tells of a rename, `group: …` begins a group. */
function catalog(...lines: readonly string[]): string {
  const groups = lines.flatMap((line) => line.match(/^group: (.*)$/)?.[1] ?? [])
  let group = ''
  const indicators = lines.flatMap((line) => {
    const [, named] = /^group: (.*)$/.exec(line) ?? []
    if (named !== undefined) {
      group = named
      return []
    }
    const [id, former] = line.split(' < ')
    const renamed = former === undefined ? '' : `, renamed_from: ${former}`
    return `  ${id}: { name: ${id}, group: ${group}, measure: count, direction: higher${renamed} }`
  })
  const named = groups.map((id) => `  ${id}: { name: ${id} }`)
  return ['groups:', ...named, 'indicators:', ...indicators, ''].join('\n')
}

function report(period: string, ...ids: readonly string[]): string {
  const head = `unit: muong-la\nperiod: "${period}"\ntemplate: mau\ndocument: { issuer: ubnd }\n`
  return `${head}indicators: { ${ids.map((id) => `${id}: { result: 1 }`).join(', ')} }\n`
}

/** `group: id, former>id, -gone, +new`, group by group. */
async function pairs(
  from: { catalog: string; ids: readonly string[] },
  to: { catalog: string; ids: readonly string[] },
) {
  const side = (given: typeof from, period: string) =>
    sideWith(
      {
        'data/catalog.yaml': given.catalog,
        [`data/muong-la/${period}.yaml`]: report(period, ...given.ids),
      },
      period,
    )
  const { groups } = compare(await side(from, '2024'), await side(to, '2025'))
  return groups.map(({ group, rows }) => {
    const told = rows.map((row) => {
      const sign = row.from ? (row.to ? '' : '-') : '+'
      return `${row.formerId === undefined ? '' : `${row.formerId}>`}${sign}${row.id}`
    })
    return `${group.id}: ${told.join(', ')}`
  })
}

const plain = catalog('group: m', 'a', 'b', 'c', 'group: n', 'd')

test('in the order of the later report, what it lacks last in its group', async () => {
  expect(await pairs({ catalog: plain, ids: ['a', 'b', 'd'] }, { catalog: plain, ids: ['c', 'b'] }))
    // The order of the catalogue, whatever that of the files.
    .toEqual(['m: b, +c, -a', 'n: -d'])
})

test('an indicator that stands in another group now is found there', async () => {
  const moved = catalog('group: n', 'd', 'a', 'group: m', 'b')
  expect(
    await pairs({ catalog: plain, ids: ['a', 'b', 'd'] }, { catalog: moved, ids: ['a', 'b', 'd'] }),
  ).toEqual(['n: d, a', 'm: b'])
})

const renamed = catalog('group: m', 'x < a', 'b')

test('a renamed indicator is the same one, whichever catalogue its report was written under', async () => {
  const now = { catalog: renamed, ids: ['x', 'b'] }
  expect(await pairs({ catalog: plain, ids: ['a', 'b'] }, now)).toEqual(['m: a>x, b'])
  expect(await pairs({ catalog: renamed, ids: ['a', 'b'] }, now)).toEqual(['m: a>x, b'])
  expect(await pairs({ catalog: renamed, ids: ['x', 'b'] }, now)).toEqual(['m: x, b'])
  // Two states of a report that still says the former id: nothing was renamed in it.
  const old = { catalog: renamed, ids: ['a', 'b'] }
  expect(await pairs(old, old)).toEqual(['m: x, b'])
})

test('backwards, the same pairs are found', async () => {
  expect(
    await pairs({ catalog: renamed, ids: ['x', 'b'] }, { catalog: plain, ids: ['a', 'b'] }),
  ).toEqual(['m: x>a, b'])
})

test('the same id goes before a former one', async () => {
  const both = catalog('group: m', 'x < a', 'a')
  expect(await pairs({ catalog: both, ids: ['a'] }, { catalog: both, ids: ['x', 'a'] })).toEqual([
    'm: +x, a',
  ])
})

test('an indicator that was renamed twice is found while the id between is known', async () => {
  const twice = catalog('group: m', 'y < x', 'x < a')
  expect(await pairs({ catalog: twice, ids: ['a'] }, { catalog: twice, ids: ['y'] })).toEqual([
    'm: a>y',
  ])
})
