import stringWidth from 'string-width'
import { type DiagnosticCode, type Severity, severities } from '../../pipeline.ts'
import { codesIn, guide, roomNames, rooms } from '../../wording/guide/guide.ts'
import { pad, paragraph, wrap } from './columns.ts'
import type { View } from './view.ts'

/** What a code means, with its examples; several codes as a list with a line or two for each. */
export function guideText(chosen: readonly DiagnosticCode[], view: View): string {
  const [only, ...others] = chosen
  return only !== undefined && others.length === 0 ? codeText(only, view) : listText(chosen, view)
}

function codeText(code: DiagnosticCode, { words, wording, paint, columns }: View): string {
  const { example, [wording.language]: text } = guide[code]
  const { why, mend, bad, good, files, severities: meanings } = words.explain
  const severity = severities[code]
  const width = Math.max(stringWidth(why), stringWidth(mend)) + 2
  const row = (label: string, said: string) =>
    wrap(said, columns - width).map(
      (line, at) => paint.dim(pad(at === 0 ? label : '', width)) + line,
    )
  const lines = [
    paint.bold(code),
    painter(severity, paint)(paragraph(meanings[severity], columns, 0)),
    '',
    paragraph(text.means, columns, 0),
    ...row(why, text.why),
    ...row(mend, text.mend),
  ]
  if (example) {
    // Code is never wrapped: a line that is cut could not be copied.
    const shown = (each: readonly string[]) => each.map((line) => `    ${line}`.trimEnd())
    lines.push('', `${paint.red('✗')} ${bad} ${paint.dim(`(${files[example.file]})`)}`)
    lines.push(...shown(example.bad), '', `${paint.green('✓')} ${good}`, ...shown(example.good))
  }
  return `${lines.join('\n')}\n`
}

/** A sign for each severity, so that the list reads without colours too. */
const signs: Readonly<Record<Severity, string>> = { error: '✗', warning: '!', info: 'i' }

function listText(chosen: readonly DiagnosticCode[], view: View): string {
  const { words, wording, paint, columns } = view
  const { language } = wording
  const width = Math.max(...chosen.map((code) => code.length))
  // Beside the codes where that leaves room to read, else below them.
  const beside = columns - width - 6 >= 40
  const sections = roomNames.flatMap((room) => {
    const codes = codesIn(room).filter((code) => chosen.includes(code))
    if (codes.length === 0) return []
    const lines = codes.flatMap((code) => {
      const sign = painter(severities[code], paint)(signs[severities[code]])
      const { means } = guide[code][language]
      if (!beside) return [`  ${sign} ${code}`, paint.dim(paragraph(means, columns, 6))]
      return wrap(means, columns - width - 6).map(
        (line, at) => `  ${at === 0 ? sign : ' '} ${pad(at === 0 ? code : '', width)}  ${line}`,
      )
    })
    return [[paint.bold(rooms[room][language]), ...lines].join('\n')]
  })
  const legend = (['error', 'warning', 'info'] as const).map((severity) =>
    painter(
      severity,
      paint,
    )(paragraph(`${signs[severity]} ${words.explain.severities[severity]}`, columns, 2)),
  )
  const title = paragraph(words.explain.codes(chosen.length), columns, 0)
  return `${[title, legend.join('\n'), ...sections].join('\n\n')}\n`
}

function painter(severity: Severity, paint: View['paint']): (text: string) => string {
  return { error: paint.red, warning: paint.yellow, info: paint.cyan }[severity]
}
