import type { NextResult, Obstacle } from '../../pipeline.ts'
import { paragraph, visible } from './columns.ts'
import { filesText, refusalText } from './init-text.ts'
import type { View } from './view.ts'

/** The files of the next period, and what to do with them; or why there are none. */
export function newText(result: NextResult, period: string, view: View): string {
  const { words, columns, paint, quiet } = view
  if (result.written.length === 0) {
    const why = result.obstacles.map((obstacle) => visible(obstacleText(obstacle, view)))
    if (why.length === 0) return refusalText(result, view)
    return why.map((said) => `${paragraph(said, columns, 0)}\n`).join('')
  }
  const files = filesText(result, view)
  if (quiet) return files
  const figures = result.written.filter((path) => path.endsWith('.yaml')).map(visible)
  const { fill, check, build } = words.init
  const steps = [fill(figures.join(', ')), check(period), build(period)]
  const next = steps.map((step) => `${paragraph(step, columns, 2)}\n`).join('')
  return `${files}\n${paint.bold(words.authoring.next)}\n${next}`
}

function obstacleText(obstacle: Obstacle, { words }: View): string {
  // What stands in the way picks the sentence that takes it; TypeScript can't follow that link.
  return (words.newPeriod.obstacles[obstacle.what] as (told: Obstacle) => string)(obstacle)
}
