import { shortDate } from './dates.ts'
import { formatDecimal } from './numbers.ts'

/** A target of a diagnostic (`>= 80`, `40..50`, `<= 2023-12-31`) as printed (`≥ 80%`). */
export function printTargetText(target: string, percent: boolean): string {
  return target
    .replace(/\d{4}-\d{2}-\d{2}/, (date) => shortDate(date))
    .replace(/(?<![\d/])\d+(\.\d+)?(?![\d/])/g, (decimal) => {
      return `${formatDecimal(decimal)}${percent ? '%' : ''}`
    })
    .replace('>=', '≥')
    .replace('<=', '≤')
    .replace('..', '–')
}
