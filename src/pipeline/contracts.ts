import type { Office, OfficeFault, OfficeField } from '../authoring/office.ts'
import type { Acceptance } from '../dataset/dataset.ts'
import type { Comparison } from '../diff/comparison.ts'
import type { Evaluation } from '../evaluation/verdict.ts'
import type { MissingPdf, NoRevision } from '../host.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Difference } from '../source/difference.ts'
import type { SourceFile } from '../source/location.ts'

/** Which reports a command is about. Names that do not exist come back as `unknown`. */
export interface Selection {
  /** The data folder, `data`. */
  readonly data: string
  readonly period?: string
  readonly unit?: string
  /** A stem: `2023.nhiem-vu-trong-tam`. */
  readonly report?: string
  /** A figure of the text without a datum is an error. */
  readonly strictProse?: boolean
  /** Folder of the templates shipped with the tool, used where `templates/` lacks one. */
  readonly shippedTemplates: string
}

/** A name on the command line that nothing has: exit code 2. */
export interface UnknownName {
  readonly what: 'data' | 'period' | 'unit' | 'report' | 'indicator' | 'code' | 'fingerprint'
  readonly name: string
  readonly nearest?: string
  readonly known: readonly string[]
}

/** What is known of one report after checking; broken ones have no evaluation. */
export interface CheckedReport {
  readonly unit: string
  readonly period: string
  readonly stem: string
  readonly path: string
  readonly evaluation?: Evaluation
  /** Findings that a person has accepted; they are not in `diagnostics`. */
  readonly accepted: readonly Diagnostic[]
  /** What the report says of them: by whom, why, until when. */
  readonly acceptances: readonly Acceptance[]
}

/** What a check found. With `unknown` there are no reports: nothing was examined. */
export interface CheckResult {
  readonly unknown?: UnknownName
  readonly reports: readonly CheckedReport[]
  /** Of all files read, sorted. */
  readonly diagnostics: readonly Diagnostic[]
  /** Every file read, by path, for code frames. */
  readonly sources: ReadonlyMap<string, SourceFile>
}

/** What a build writes, where to, and how strictly. */
export interface BuildOptions {
  /** Output folder; each report gets `<out>/<unit>/<stem>/`. */
  readonly out: string
  readonly formats: readonly OutputFormat[]
  /** Without the mark of a draft; refused while a warning is neither mended nor accepted. */
  readonly final: boolean
  /** Writes over files that were edited by hand since they were built. */
  readonly force: boolean
  /** Date printed into file properties; the report's own date or `as_of` otherwise. */
  readonly date?: string
  /** Name and version of the tool, for the manifest. */
  readonly tool: string
  /**
   * States of reports (`unit/stem`) whose files an earlier build with the same options wrote: such
   * a report is not written again as long as nothing has changed that it depends on.
   */
  readonly written?: ReadonlyMap<string, string>
}

/**
 * `docx` is the report; `xlsx` stands for its appendix, where it has one, and the workbook for
 * checking; `html` and `md` are the report once more, for a browser and for merge requests; `pdf` is
 * the report as the host prints it, where the host can.
 */
export type OutputFormat = 'docx' | 'xlsx' | 'html' | 'md' | 'pdf'

/** What became of one selected report: written as a whole, or refused as a whole. */
export interface BuiltReport {
  readonly unit: string
  readonly stem: string
  /** Paths written; empty where the report was refused. */
  readonly files: readonly string[]
  /** Why nothing was written. */
  readonly refused?: 'errors' | 'not-final' | 'edited-by-hand'
  readonly evaluation?: Evaluation
  /** Why the PDF that was asked for is not among the files. */
  readonly noPdf?: MissingPdf
  /** Files of earlier builds that were not asked for, by name: they tell of other data. */
  readonly outdated?: readonly string[]
  /** Names the state of all that the files depend on; see `BuildOptions.written`. */
  readonly state?: string
}

/** The check that precedes every build, and what became of each report. */
export interface BuildResult extends CheckResult {
  readonly built: readonly BuiltReport[]
}

/** Which finished files are held against the data. */
export interface VerifyOptions {
  /** Output folder; the files of each report are looked for in `<out>/<unit>/<stem>/`. */
  readonly out: string
  /** These files instead, wherever they lie; their reports are found by what stands in them. */
  readonly files?: readonly string[]
  /** Holds the bytes against the manifest beside them too. */
  readonly hashes: boolean
}

/** What was found out about one finished file. */
export interface VerifiedFile {
  readonly path: string
  /** The report that it is held against; none where it resembles none. */
  readonly report?: { readonly unit: string; readonly stem: string }
  readonly kind: 'docx' | 'xlsx' | 'other'
  /** Whether a document bears the mark of a draft. */
  readonly isDraft?: boolean
  /** Whether it is byte for byte what was built; unknown without a manifest, or where not asked. */
  readonly bytes: 'same' | 'other' | 'unknown'
  /** Inputs that are no longer what the file was built from, by the manifest beside it. */
  readonly changedInputs: readonly string[]
  /** In the order of the page. */
  readonly differences: readonly Difference[]
}

/** A selected report whose files could not be verified. */
export interface UnverifiedReport {
  readonly unit: string
  readonly stem: string
  readonly why: 'errors' | 'not-built'
}

/** What became of every file; with `absent` or `ambiguous`, which are wrong calls, nothing was looked at. */
export interface VerifyResult extends CheckResult {
  /** A file of the call that does not exist. */
  readonly absent?: string
  /** A file that may be of several reports: one must be named. */
  readonly ambiguous?: { readonly path: string; readonly reports: readonly string[] }
  readonly files: readonly VerifiedFile[]
  readonly unverified: readonly UnverifiedReport[]
}

/** What a command that writes data files did; with errors among the findings nothing was written. */
export interface AuthoringResult extends CheckResult {
  /** Paths in the order in which a person would open them. */
  readonly written: readonly string[]
  /** Files that were there already and stay as they are. */
  readonly kept: readonly string[]
}

/** What became of a new office; `missing` and `fault` are wrong calls. */
export interface InitResult extends AuthoringResult {
  readonly missing: readonly OfficeField[]
  readonly fault?: OfficeFault
  /** The folder of the unit, which is there already: nothing was written. */
  readonly existing?: string
  readonly office?: Office
}

/** How the next period's files are made. */
export interface NextOptions {
  /** The new period, as written. */
  readonly period: string
  /** Whether targets are carried over. */
  readonly targets: 'keep' | 'empty'
  /** The day of the figures; the end of the period's window where absent. */
  readonly asOf?: string
}

/** Why nothing was written for any report. */
export type Obstacle =
  | { readonly what: 'exists'; readonly paths: readonly string[] }
  /** There is no such unit any more at the end of the new period. */
  | {
      readonly what: 'ended'
      readonly unit: string
      readonly kind: string
      readonly period: string
    }

/** What became of the next period's files; with `mistake` or `unknown` it was a wrong call. */
export interface NextResult extends AuthoringResult {
  readonly mistake?:
    | { readonly what: 'not-a-period'; readonly value: string }
    | { readonly what: 'same-period'; readonly value: string }
    | {
        readonly what: 'day-outside'
        readonly value: string
        readonly period: string
        readonly start: string
        readonly end: string
      }
  readonly obstacles: readonly Obstacle[]
  /** The units that have new files. */
  readonly units: readonly string[]
}

/** One of the two that `diff` is asked to compare. */
export type DiffOperand =
  /** A period or a stem: `2023`, `2023.nhiem-vu-trong-tam`. */
  | { readonly kind: 'name'; readonly name: string }
  /**
   * A file, or a folder with reports. At a revision the path is git's: from the top of the
   * repository, or from the working folder where it begins with `./` or `../`.
   */
  | { readonly kind: 'path'; readonly path: string; readonly revision?: string }
  /** A file that holds an earlier or later state of the report at `place`; read without its prose. */
  | { readonly kind: 'copy'; readonly path: string; readonly place: string; readonly shown: string }

/** What is wrong with a call of `diff`, beside names that do not exist: exit code 2. */
export type DiffMistake =
  /** The revision cannot be read; `nearest` is a branch or tag of a like name. */
  | {
      readonly kind: 'no-revision'
      readonly revision: string
      readonly because: NoRevision
      readonly nearest?: string
    }
  /** A revision that exists, without a path. */
  | { readonly kind: 'bare-revision'; readonly revision: string }
  /** Nothing is there. `nearest` is as it would be called, `known` what is beside it. */
  | {
      readonly kind: 'absent-path'
      readonly path: string
      readonly revision?: string
      readonly nearest?: string
      readonly known: readonly string[]
    }
  | {
      readonly kind: 'not-a-report'
      readonly path: string
      readonly what: 'prose' | 'catalog' | 'unit' | 'other'
    }
  /** A folder without any report. */
  | { readonly kind: 'no-reports'; readonly path: string }
  /** A period with a file, a file with a folder. */
  | { readonly kind: 'unlike-operands'; readonly from: OperandKind; readonly to: OperandKind }
  /** Both exist, but no unit has both, or none with equal suffixes. */
  | {
      readonly kind: 'no-pair'
      readonly from: string
      readonly to: string
      /** `x/2022`, the earlier ones first. */
      readonly reports: readonly string[]
    }

/** What an operand turned out to be. */
export type OperandKind = 'name' | 'file' | 'folder'

/** A report that was compared, or that nothing could be compared with. */
export interface ComparedPlace {
  readonly unit: string
  readonly stem: string
  /** As shown: `data/x/2023.yaml`, `HEAD~1:data/x/2023.yaml`. */
  readonly path: string
  readonly revision?: string
}

/** Two reports that were compared. */
export interface ComparedPair {
  readonly unit: string
  readonly from: ComparedPlace
  readonly to: ComparedPlace
  readonly comparison: Comparison
}

/** What became of a comparison. With `unknown`, `mistake` or `otherUnit` nothing was compared. */
export interface DiffResult {
  readonly unknown?: UnknownName
  readonly mistake?: DiffMistake
  /** Two files, or two folders, of different units: exit code 1. */
  readonly otherUnit?: {
    readonly from: Pick<ComparedPlace, 'unit' | 'path'>
    readonly to: Pick<ComparedPlace, 'unit' | 'path'>
  }
  /** By unit, then by stem. */
  readonly comparisons: readonly ComparedPair[]
  /** Reports that only the later side has, and those that only the earlier one has. */
  readonly added: readonly ComparedPlace[]
  readonly dropped: readonly ComparedPlace[]
  /** Errors of files that therefore could not be compared; sorted. */
  readonly diagnostics: readonly Diagnostic[]
  /** Every file read, under the path that is shown, for code frames. */
  readonly sources: ReadonlyMap<string, SourceFile>
}
/** Which files are put into canonical order and style, and whether they are written. */
export interface FormatOptions {
  /** These files of the data folder; those of the selection where they are absent. */
  readonly files?: readonly string[]
  readonly write: boolean
}

/** What became of one file. */
export interface FormattedFile {
  readonly path: string
  /**
   * `changed`: its bytes are other than the canonical ones, which were written if so asked. `broken`:
   * it can't be read as YAML, and findings tell why. `unusual`: to write it anew would lose a
   * comment or change what it says. Both were left as they are.
   */
  readonly state: 'kept' | 'changed' | 'broken' | 'unusual'
}

/** What became of every file; with `unknown`, `absent` or `foreign`, wrong calls, nothing was done. */
export interface FormatResult {
  readonly unknown?: UnknownName
  /** A file of the call that does not exist. */
  readonly absent?: string
  /** A file of the call that is none of the data folder. */
  readonly foreign?: string
  /** Sorted by path. */
  readonly files: readonly FormattedFile[]
  readonly diagnostics: readonly Diagnostic[]
  readonly sources: ReadonlyMap<string, SourceFile>
}

/** Which findings a person lets stand, and why. */
export interface AcceptOptions {
  readonly fingerprints: readonly string[]
  readonly reason: string
  readonly by: string
  /** The last day on which the acceptance holds; for ever where it is absent. */
  readonly until?: string
}

/**
 * Why a finding can't be accepted: it is an error; it is about what no single report holds; it is
 * itself about an acceptance without use; or the file is laid out so that nothing can be added
 * safely.
 */
export type AcceptanceRefusal = 'error' | 'no-report' | 'stale' | 'layout'

/** What became of one fingerprint; `path` is the report file that holds the acceptance. */
export type AcceptanceOutcome = { readonly fingerprint: string; readonly finding: Diagnostic } & (
  | { readonly state: 'accepted' | 'already'; readonly path: string }
  | { readonly state: 'refused'; readonly why: AcceptanceRefusal }
)

/** What became of each; with `unknown`, a wrong call, nothing was done. */
export interface AcceptResult {
  readonly unknown?: UnknownName
  readonly outcomes: readonly AcceptanceOutcome[]
  /** Whether the files were changed; never where one of them is refused. */
  readonly isWritten: boolean
}
