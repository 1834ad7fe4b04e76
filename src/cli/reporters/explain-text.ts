import stringWidth from 'string-width'
import {
  type CheckResult,
  type Diagnostic,
  datumOf,
  type Explanation,
  explain,
  type FoundVerdicts,
  type Location,
  severityOf,
} from '../../pipeline.ts'
import { roman } from '../../wording/numbers.ts'
import { pad, visible, wrap } from './columns.ts'
import { paintStatus, statusSigns } from './status-text.ts'
import type { View } from './view.ts'

/** Every verdict that was named, under the report that it belongs to. */
export function explainText(
  found: readonly FoundVerdicts[],
  result: CheckResult,
  view: View,
): string {
  const { paint } = view
  return found
    .map(({ report, evaluation, verdicts }) => {
      const name = visible(`${report.unit}/${report.stem}`)
      const title = `${paint.bold(name)}  ${paint.dim(visible(report.path))}`
      const texts = verdicts.map((verdict) => {
        const group = evaluation.groups.findIndex(({ verdicts: own }) =>
          own.some((each) => each.indicator === verdict.indicator),
        )
        const explanation = explain(verdict, evaluation.report)
        const findings = findingsOn(explanation, report, result)
        return verdictText(explanation, `${roman(group + 1)}.${verdict.number}`, findings, view)
      })
      return [`${title}\n`, ...texts].join('\n')
    })
    .join('\n')
}

/** What `check` says of this indicator, or of its parts. */
export function findingsOn(
  { verdict }: Explanation,
  { unit, stem }: FoundVerdicts['report'],
  { diagnostics }: CheckResult,
): Diagnostic[] {
  const datum = datumOf(verdict)
  return diagnostics.filter(
    ({ subject }) =>
      subject.unit === unit &&
      subject.report === stem &&
      `${subject.datum ?? ''}.`.startsWith(`${datum}.`),
  )
}

function verdictText(
  explanation: Explanation,
  number: string,
  findings: readonly Diagnostic[],
  view: View,
): string {
  const { wording, words, paint, columns } = view
  const { verdict } = explanation
  const { indicator, part, status } = verdict
  const name = part ? `${indicator.name} – ${part.name}` : indicator.name
  const heading = wrap(visible(name), columns - number.length - 2).map((line, at) =>
    paint.bold(`${pad(at === 0 ? number : '', number.length)}  ${line}`),
  )
  const lines = wording.explanation(explanation)
  const rows: Row[] = [
    ...lines.map(({ topic, label, text, places }) => ({
      label,
      text,
      place: placesText(places, words.explain.origin),
      isResult: topic === 'to_be_met' || topic === 'turns',
    })),
    // What is merely worth a look is told by the lines themselves.
    ...findings
      .filter((finding) => severityOf(finding) !== 'info')
      .map((finding) => ({
        label: words.explain.finding,
        text: `${wording.severity(severityOf(finding))} ${finding.code}: ${wording.diagnostic(finding).message}`,
        place: placesText([finding.at], ''),
        isResult: false,
      })),
  ]
  const width = Math.max(...rows.map(({ label }) => stringWidth(label)))
  return [
    ...heading,
    paint.dim(`${' '.repeat(number.length + 2)}${datumOf(verdict)}`),
    paint.bold(paintStatus(status, paint)(`${statusSigns[status]} ${wording.status(status)}`)),
    '',
    ...rows.flatMap((row) => rowLines(row, width, view)),
    '',
  ].join('\n')
}

/** One thing that is told, with where it is written. */
interface Row {
  readonly label: string
  readonly text: string
  readonly place: string
  /** What turns the verdict: the line that a reader looks for. */
  readonly isResult: boolean
}

/** A label, and beside it the text with its place behind it, or below where that does not fit. */
function rowLines({ label, text, place, isResult }: Row, width: number, view: View): string[] {
  const { paint, columns } = view
  const room = Math.max(20, columns - width - 4)
  const lines = text.split('\n').flatMap((line) => hanging(visible(line), room))
  const painted = lines.map((line) => (isResult ? paint.bold(line) : line))
  if (place !== '') {
    const last = lines.at(-1) ?? ''
    const fits = stringWidth(`${last}  ${place}`) <= room
    if (fits) painted[painted.length - 1] += `  ${paint.dim(place)}`
    else painted.push(...wrap(place, room).map((line) => paint.dim(line)))
  }
  return painted.map((line, at) =>
    `  ${paint.dim(pad(at === 0 ? label : '', width))}  ${line}`.trimEnd(),
  )
}

/** Further lines of an entry (`– …`, `4.1 …`) stand below its words. */
function hanging(text: string, room: number): string[] {
  const sign = /^(–|\d+\.\d+) /.exec(text)?.[0] ?? ''
  return wrap(text.slice(sign.length), room - sign.length).map(
    (line, at) => (at === 0 ? sign : ' '.repeat(sign.length)) + line,
  )
}

function placesText(places: readonly Location[], origin: string): string {
  const [first, from] = places.map(({ file, line, column }) => visible(`${file}:${line}:${column}`))
  if (first === undefined) return ''
  return from === undefined ? first : `${first}, ${origin} ${from}`
}
