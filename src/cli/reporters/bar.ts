import type { Verdict } from '../../pipeline.ts'

/** Eighths of a block, so that a short bar still tells 94% from 98%. */
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']

/** A bar cut where the colour changes. */
export interface Bar {
  readonly before: string
  readonly mark: string
  readonly after: string
}

/** The result as a bar of `width` columns with a mark at the target; nothing where none fits. */
export function bar({ indicator, value, target, parts }: Verdict, width: number): Bar | undefined {
  const bound = boundOf(target?.condition)
  if (parts.length > 0 || value === undefined || bound === undefined) return undefined
  const result = toNumber(value)
  // Percentages share one scale, so that the bars of a table can be compared.
  const full = Math.max(bound, result, indicator.measure === 'percent' ? 100 : 0)
  if (!(full > 0) || !Number.isFinite(full) || result < 0 || bound < 0) return undefined
  const cells = width - 1
  const at = Math.min(cells, Math.round((bound / full) * cells))
  const length = Math.round((result / full) * cells * 8)
  // Below its target a result must not touch the mark, else it must, whatever the rounding says.
  const filled =
    result < bound ? Math.max(0, Math.min(length, at * 8 - 1)) : Math.max(length, at * 8)
  const line = '█'.repeat(Math.floor(filled / 8)) + (eighths[filled % 8] ?? '')
  const characters = [...line.padEnd(width)]
  return {
    before: characters.slice(0, at).join(''),
    mark: '┃',
    after: characters.slice(at + 1).join(''),
  }
}

function boundOf(condition: NonNullable<Verdict['judged']['target']>['condition'] | undefined) {
  if (condition?.kind === 'number') return toNumber(condition.bound.value)
  if (condition?.kind === 'range') return toNumber(condition.low.value)
  return undefined
}

/** For drawing alone: verdicts never see a binary number. */
function toNumber({ numerator, denominator }: NonNullable<Verdict['value']>): number {
  return Number(numerator) / Number(denominator)
}
