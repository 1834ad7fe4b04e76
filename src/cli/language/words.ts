import type {
  Acceptance,
  AcceptanceRefusal,
  BuiltReport,
  Change,
  DiffResult,
  Grade,
  MissingPdf,
  NextResult,
  Obstacle,
  OfficeFault,
  OfficeField,
  Severity,
  UnknownName,
  UnverifiedReport,
} from '../../pipeline.ts'
import type { ExampleFile } from '../../wording/guide/guide.ts'
import type { Refusal } from '../disk/machine-error.ts'
import type { Recovery } from '../disk/recover.ts'
import type { SeverityCounts } from '../fail-on.ts'
import type { Mistake } from '../mistake.ts'
import type { Placeholder } from '../options.ts'

/** The commands as they are typed; they stay English in either language. */
export type CommandName =
  | 'build'
  | 'check'
  | 'completion'
  | 'evaluate'
  | 'explain'
  | 'fmt'
  | 'init'
  | 'new'
  | 'diff'
  | 'git-diff'
  | 'verify'

/** What may stand behind a command without `--`. */
export type OperandName =
  | 'from'
  | 'git-words'
  | 'indicator'
  | 'period'
  | 'period-or-data-files'
  | 'period-or-files'
  | 'shell'
  | 'to'
  | 'topic'

/** Options that belong to a command. */
export type OptionName =
  | 'accept'
  | 'all'
  | 'as-of'
  | 'by'
  | 'check'
  | 'ci'
  | 'date'
  | 'exit-code'
  | 'fail-on'
  | 'final'
  | 'force'
  | 'format'
  | 'from'
  | 'ignore-hash'
  | 'kind'
  | 'level'
  | 'max-warnings'
  | 'name'
  | 'out'
  | 'output'
  | 'parent'
  | 'pdf'
  | 'period'
  | 'reason'
  | 'report'
  | 'strict-prose'
  | 'summary'
  | 'targets'
  | 'template'
  | 'unit'
  | 'until'
  | 'watch'

/** Options that every command has. */
export type GlobalOptionName =
  | 'data'
  | 'help'
  | 'lang'
  | 'no-color'
  | 'quiet'
  | 'verbose'
  | 'version'

/** A call for the help, complete enough to be copied, and what it gives. */
export interface Example {
  readonly call: string
  readonly does: string
}

type NextMistake = NonNullable<NextResult['mistake']>
type ShownReport = NonNullable<DiffResult['otherUnit']>['from']

/** All that the command line itself says; findings and verdicts are worded in `wording/`. */
export interface Words {
  readonly help: {
    readonly about: string
    readonly titles: Readonly<Record<string, string>>
    readonly usage: { readonly options: string; readonly command: string }
    readonly placeholders: Readonly<Record<Placeholder, string>>
    /** Stands for one of many choices, which the text tells. */
    readonly choice: string
    readonly helpCommand: string
    readonly exitCodes: string
    fallback(value: string): string
  }
  readonly commands: Readonly<
    Record<
      CommandName,
      {
        readonly about: string
        readonly examples: readonly Example[]
        /** Where an option means something of its own here. */
        readonly options?: Readonly<Partial<Record<OptionName, string>>>
      }
    >
  >
  readonly operands: Readonly<
    Record<OperandName, { readonly name: string; readonly about: string }>
  >
  readonly options: Readonly<Record<OptionName | GlobalOptionName, string>>
  readonly mistakes: {
    readonly [Kind in Mistake['kind']]: (mistake: Extract<Mistake, { kind: Kind }>) => string
  }
  readonly unknown: Readonly<Record<UnknownName['what'], (unknown: UnknownName) => string>>
  readonly seeHelp: (command: string | undefined) => string
  readonly machine: Readonly<Record<Refusal, (path: string) => string>>
  /** Added where the system's own words are all that is known, and were not asked for. */
  readonly seeVerbose: string
  readonly systemSays: (text: string) => string
  /** What was sent to stdout did not get there. */
  readonly outputLost: string
  readonly busy: string
  readonly recovery: Readonly<Record<Recovery['outcome'], (paths: string) => string>>
  readonly interrupted: string
  readonly bug: (message: string, verbose: boolean) => string
  readonly check: {
    readonly hint: string
    readonly related: string
    readonly fingerprint: string
    readonly accepted: string
    counts(counts: SeverityCounts): string
    accepts(count: number): string
    closing(counts: SeverityCounts): string
    explain(code: string): string
    /** Why the command fails although no error was found. */
    exceeds(warnings: number, allowed: number): string
    acceptedBy(acceptance: Acceptance): string
    /** Of files that belong to no report alone. */
    readonly shared: string
    /** What paths in a SARIF file start from. */
    readonly sourceRoot: string
    /** GitHub shows so many notes of a kind. */
    annotationsCut(shown: number): string
    readonly title: string
    readonly columns: Readonly<Record<'severity' | 'place' | 'finding', string>>
    reports(count: number): string
    /** Findings that a comment has no room for. */
    leftOut(count: number): string
  }
  /** Of `check --accept`. */
  readonly accept: {
    accepted(fingerprint: string, file: string): string
    already(fingerprint: string, file: string): string
    readonly refused: Readonly<Record<AcceptanceRefusal, (fingerprint: string) => string>>
    closing: string
    nothing: string
  }
  readonly evaluate: {
    readonly columns: Readonly<Record<'number' | 'name' | 'result' | 'target' | 'status', string>>
    indicators(count: number): string
    refused(report: string): string
    see(counts: SeverityCounts): string
  }
  /** Of two files that are of different units. */
  otherUnit(from: ShownReport, to: ShownReport): string
  /** One line each, among what `git diff` says. */
  readonly gitDiff: {
    added(path: string): string
    dropped(path: string): string
    unmerged(path: string): string
    failed(path: string, why: string): string
    errors(count: number): string
  }
  readonly diff: {
    readonly columns: Readonly<
      Record<'number' | 'name' | 'from' | 'to' | 'change' | 'target' | 'status', string>
    >
    readonly subjects: Readonly<Record<Change['subject'], string>>
    /** Before a target that moved. */
    readonly target: string
    asOf(from: string, to: string): string
    /** In the place of a change that must not be computed. */
    readonly incomparable: string
    incomparableReports(why: string): string
    formerId(id: string): string
    formerName(name: string): string
    /** Only the one report states a result of the whole beside its parts. */
    readonly wholeGiven: string
    readonly wholeLost: string
    added(report: string): string
    dropped(report: string): string
    readonly graded: Readonly<Record<Grade, (count: number) => string>>
    /** Which way statuses turned. */
    turns(counts: string): string
    readonly turned: Readonly<
      Record<'improved' | 'worsened' | 'other' | 'added' | 'dropped', string>
    >
    unchanged(count: number): string
    /** So many of each subject, to be listed. */
    readonly counted: Readonly<Record<Change['subject'], (count: number) => string>>
    onlyEarlier(counts: string): string
    onlyLater(counts: string): string
    /** Of so many indicators the result stands, and one report tells no target. */
    untargeted(count: number): string
    hidden(count: number): string
    readonly nothing: string
    total(count: number): string
  }
  readonly explain: {
    /** Of the page of all codes, and how that page is made anew. */
    readonly title: string
    readonly made: string
    /** Above the list of codes on a screen. */
    codes(count: number): string
    readonly severities: Readonly<Record<Severity, string>>
    readonly why: string
    readonly mend: string
    readonly bad: string
    readonly good: string
    readonly files: Readonly<Record<ExampleFile, string>>
    /** Before a place that a number is taken over from. */
    readonly origin: string
    /** Before what `check` says of the indicator. */
    readonly finding: string
  }
  readonly build: {
    wrote(report: string): string
    unchanged(report: string): string
    closing(built: number, of: number, final: boolean): string
    readonly refused: Readonly<Record<NonNullable<BuiltReport['refused']>, string>>
    readonly title: string
    readonly columns: Readonly<
      Record<'report' | 'outcome' | 'verdicts' | 'findings' | 'files', string>
    >
    /** Of a report whose files were written, and of one that needs none. */
    readonly done: string
    readonly same: string
    /** Reports that a job page has no room for. */
    leftOut(count: number): string
    /** Files that tell of other data than those just written. */
    outdated(files: string): string
    /** `place` is the program that was asked for, and is not there. */
    noOffice(place: string): string
    readonly noPdf: Readonly<
      Record<Exclude<MissingPdf['missing'], 'no-program'>, (reports: string) => string>
    >
  }
  readonly watch: {
    /** `seconds` where they were measured. */
    changed(paths: readonly string[], seconds: number | undefined): string
    waiting(folders: readonly string[]): string
    /** After the machine said no: nothing has to be called again. */
    readonly again: string
  }
  readonly authoring: {
    /** Beside faults of the files that are there. */
    readonly refused: string
    wrote(path: string): string
    kept(path: string): string
    /** A unit that is there already: nothing was written. */
    unitExists(folder: string): string
    readonly next: string
  }
  readonly newPeriod: {
    readonly mistakes: {
      readonly [What in NextMistake['what']]: (
        mistake: Extract<NextMistake, { what: What }>,
      ) => string
    }
    readonly obstacles: {
      readonly [What in Obstacle['what']]: (obstacle: Extract<Obstacle, { what: What }>) => string
    }
  }
  readonly init: {
    readonly start: string
    readonly questions: Readonly<Record<OfficeField, string>>
    readonly faults: {
      readonly [What in OfficeFault['what']]: (
        fault: Extract<OfficeFault, { what: What }>,
      ) => string
    }
    /** Of an empty answer where there is no default. */
    readonly needed: string
    /** Of the unit's own file, in which much is left open. */
    review(file: string): string
    fill(file: string): string
    check(period: string): string
    build(period: string): string
  }
  readonly fmt: {
    changed(file: string): string
    /** Of a file that would be changed, where nothing is written. */
    unformatted(file: string): string
    broken(file: string): string
    unusual(file: string): string
    closing(counts: {
      readonly changed: number
      readonly left: number
      readonly of: number
    }): string
    checked(kept: number, of: number): string
  }
  readonly verify: {
    proven(file: string, how: { readonly isDraft: boolean; readonly isUntouched: boolean }): string
    /** Of a file that was not read back. */
    untouched(file: string): string
    differs(file: string, count: number): string
    /** A file that is no report of ours, or that cannot be read. */
    notVerified(file: string): string
    readonly info: string
    /** Said first: it may explain all that follows. */
    changedInputs(paths: string): string
    readonly unverified: Readonly<Record<UnverifiedReport['why'], (report: string) => string>>
    closing(proven: number, of: number): string
    /** What may be behind differences where nothing tells which. */
    readonly eitherOr: string
  }
}
