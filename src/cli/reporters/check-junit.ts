import { type CheckResult, type Diagnostic, severityOf } from '../../pipeline.ts'
import { exceedsWarnings, type Gate } from '../fail-on.ts'
import { visible } from './columns.ts'
import { findingText } from './finding-text.ts'
import {
  acceptanceOf,
  distinctPrints,
  findingsByReport,
  type ReportFindings,
} from './report-findings.ts'
import type { View } from './view.ts'

/** A finding as a test: what it is called, and why it is skipped where it is no failure. */
interface TestCase {
  readonly finding: Diagnostic
  readonly name: string
  readonly skipped?: string
}

/**
 * The findings as JUnit XML, which GitLab and Jenkins show: a suite for each report, a test for each
 * finding. What makes the command fail has failed, and so has every error; the rest is skipped,
 * accepted findings too. A report without findings passes.
 */
export function checkJunit(result: CheckResult, view: View, gate: Gate): string {
  const warningsFail = gate.failOn === 'warning' || exceedsWarnings(gate, result)
  const suites = findingsByReport(result).map((group) => {
    const name = group.report
      ? `${group.report.unit}/${group.report.stem}`
      : view.words.check.shared
    return { name, cases: casesOf(group, warningsFail, view) }
  })
  const total = countsOf(suites.map(({ cases }) => cases))
  const body = suites.map(({ name, cases }) => {
    const inside =
      cases.length === 0
        ? [`<testcase${attributesOf({ name: view.words.check.counts(none), classname: name })}/>`]
        : cases.map((each) => caseXml(each, name, result.sources, view))
    const attributes = attributesOf({ name, ...countsOf([cases]) })
    return `  <testsuite${attributes}>\n    ${inside.join('\n    ')}\n  </testsuite>\n`
  })
  const attributes = attributesOf({ name: 'cds-report check', ...total })
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes}>\n`
  return `${head}${body.join('')}</testsuites>\n`
}

const none = { error: 0, warning: 0, info: 0 }

function casesOf(
  { report, findings }: ReportFindings,
  warningsFail: boolean,
  { words, wording }: View,
): TestCase[] {
  const accepted = report?.accepted ?? []
  const prints = distinctPrints([...findings, ...accepted])
  const named = (finding: Diagnostic) => {
    const { message } = wording.diagnostic(finding)
    return { finding, name: `${finding.code}: ${message} [${prints.get(finding)}]` }
  }
  return [
    ...findings.map((finding) => {
      const severity = severityOf(finding)
      const isFailed = severity === 'error' || (severity === 'warning' && warningsFail)
      return { ...named(finding), ...(!isFailed && { skipped: wording.severity(severity) }) }
    }),
    ...accepted.map((finding) => {
      const acceptance = report && acceptanceOf(finding, report)
      const skipped = acceptance ? words.check.acceptedBy(acceptance) : words.check.accepted
      return { ...named(finding), skipped }
    }),
  ]
}

function caseXml(
  { finding, name, skipped }: TestCase,
  classname: string,
  sources: CheckResult['sources'],
  view: View,
): string {
  const { code, at } = finding
  const attributes = attributesOf({ name, classname, file: at.file, line: at.line })
  const { message } = view.wording.diagnostic(finding)
  const text = xmlText(findingText(finding, sources, view))
  const inside =
    skipped === undefined
      ? `<failure${attributesOf({ message, type: code })}>${text}</failure>`
      : `<skipped${attributesOf({ message: skipped })}/><system-out>${text}</system-out>`
  return `<testcase${attributes}>${inside}</testcase>`
}

/** Of several suites; one without findings is a test that passed. */
function countsOf(suites: readonly (readonly TestCase[])[]) {
  const cases = suites.flat()
  const skipped = cases.filter((each) => each.skipped !== undefined).length
  return {
    tests: cases.length + suites.filter(({ length }) => length === 0).length,
    failures: cases.length - skipped,
    errors: 0,
    skipped,
  }
}

function attributesOf(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xmlText(String(value)).replaceAll('\n', '&#10;')}"`)
    .join('')
}

/** A text within an element or attribute; signs that XML forbids show as U+FFFD. */
function xmlText(text: string): string {
  return visible(text)
    .replace(/[\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
