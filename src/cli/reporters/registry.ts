import type {
  BuildResult,
  CheckResult,
  DiagnosticCode,
  DiffResult,
  FoundVerdicts,
  VerifyResult,
} from '../../pipeline.ts'
import type { Gate } from '../fail-on.ts'
import { buildMarkdown } from './build-markdown.ts'
import { checkGithub } from './check-github.ts'
import { checkGitlab } from './check-gitlab.ts'
import { checkJson } from './check-json.ts'
import { checkJunit } from './check-junit.ts'
import { checkMarkdown } from './check-markdown.ts'
import { checkSarif } from './check-sarif.ts'
import { checkText } from './check-text.ts'
import { diffJson } from './diff-json.ts'
import { diffText } from './diff-text.ts'
import { evaluateCsv } from './evaluate-csv.ts'
import { evaluateJson } from './evaluate-json.ts'
import { evaluateTable } from './evaluate-table.ts'
import { explainJson } from './explain-json.ts'
import { explainText } from './explain-text.ts'
import { guideJson } from './guide-json.ts'
import { guideMarkdown } from './guide-markdown.ts'
import { guideText } from './guide-text.ts'
import { verifyJson } from './verify-json.ts'
import { verifyText } from './verify-text.ts'
import type { View } from './view.ts'

/** From a result to a text; pure. */
export type Reporter = (result: CheckResult, view: View) => string

/** The same for `check`, which may show what made it fail. */
export type CheckReporter = (result: CheckResult, view: View, gate: Gate) => string

/** What `check --format` and `--output` know. */
export type CheckFormat = 'text' | 'json' | 'sarif' | 'junit' | 'github' | 'gitlab' | 'markdown'

/** Each form and where it goes: people read stderr, programs stdout. */
export const checkReporters: Readonly<
  Record<CheckFormat, { readonly stream: 'stdout' | 'stderr'; readonly report: CheckReporter }>
> = {
  text: { stream: 'stderr', report: checkText },
  json: { stream: 'stdout', report: checkJson },
  sarif: { stream: 'stdout', report: checkSarif },
  junit: { stream: 'stdout', report: checkJunit },
  github: { stream: 'stdout', report: checkGithub },
  gitlab: { stream: 'stdout', report: checkGitlab },
  markdown: { stream: 'stdout', report: checkMarkdown },
}

/** What `build --summary` knows, beside the text for people. */
export const buildSummaries: Readonly<
  Record<'markdown', (result: BuildResult, final: boolean, view: View) => string>
> = { markdown: buildMarkdown }

/** What `evaluate --format` knows. */
export const evaluateReporters: Readonly<Record<'table' | 'json' | 'csv', Reporter>> = {
  table: evaluateTable,
  json: evaluateJson,
  csv: evaluateCsv,
}

/** From verdicts that a call named to a text; the result knows the findings about them. */
export type VerdictReporter = (
  found: readonly FoundVerdicts[],
  result: CheckResult,
  view: View,
) => string

/** What `explain --format` knows of verdicts. */
export const verdictReporters: Readonly<Record<'text' | 'json', VerdictReporter>> = {
  text: explainText,
  json: explainJson,
}

/** From codes to a text: more is told of a single one. */
export type CodeReporter = (codes: readonly DiagnosticCode[], view: View) => string

/** What `explain --format` knows of codes. */
export const codeReporters: Readonly<Record<'text' | 'json' | 'markdown', CodeReporter>> = {
  text: guideText,
  json: guideJson,
  markdown: guideMarkdown,
}

/** What `verify --format` knows. */
export const verifyReporters: Readonly<
  Record<
    'text' | 'json',
    {
      readonly stream: 'stdout' | 'stderr'
      report(result: VerifyResult, view: View): string
    }
  >
> = {
  text: { stream: 'stderr', report: verifyText },
  json: { stream: 'stdout', report: verifyJson },
}

/** What `diff --format` tells as text; all of it goes to stdout. */
export const diffReporters: Readonly<
  Record<'text' | 'json', (result: DiffResult, view: View) => string>
> = {
  text: diffText,
  json: diffJson,
}
