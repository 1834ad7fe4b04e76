/** Error: the input can't be trusted. Warning: it contradicts itself or lacks something. */
export type Severity = 'error' | 'warning' | 'info'

/** Every finding there is, with its severity. One line here (and one of params) adds a code. */
export const severities = {
  'accepted/expired': 'warning',
  'accepted/stale': 'warning',
  'audit/change-mismatch': 'warning',
  'audit/contradicts-report': 'warning',
  'audit/cumulative-fell': 'warning',
  'audit/impossible-change': 'warning',
  'audit/ratio-mismatch': 'warning',
  'audit/status-mismatch': 'warning',
  'audit/sum-mismatch': 'warning',
  'audit/value-mismatch': 'warning',
  'dataset/abolished-level': 'error',
  'dataset/as-of-outside-period': 'warning',
  'dataset/broken-earlier-report': 'warning',
  'dataset/broken-reference': 'error',
  'dataset/change-without-base': 'error',
  'dataset/duplicate-id': 'error',
  'dataset/issued-illustration': 'error',
  'dataset/kind-of-other-level': 'error',
  'dataset/misplaced-report': 'error',
  'dataset/missing-file': 'error',
  'dataset/missing-part': 'info',
  'dataset/reference-cycle': 'error',
  'dataset/reference-without-value': 'error',
  'dataset/reserved-id': 'error',
  'dataset/unknown-document': 'error',
  'dataset/unknown-earlier-report': 'error',
  'dataset/unknown-group': 'error',
  'dataset/unknown-indicator': 'error',
  'dataset/unknown-issuer': 'error',
  'dataset/unknown-part': 'error',
  'dataset/unknown-period': 'error',
  'dataset/unknown-reference': 'error',
  'dataset/value-conflict': 'error',
  'dataset/wrong-value-kind': 'error',
  'date/no-such-date': 'error',
  'date/wrong-order': 'error',
  'document/lapsed': 'warning',
  'issuer/lines-of-other-level': 'warning',
  'issuer/outside-its-time': 'warning',
  'issuer/party-body': 'error',
  'issuer/signature-grammar': 'warning',
  'issuer/wrong-superior': 'warning',
  'issuer/wrong-symbol': 'warning',
  'number/ambiguous-separator': 'error',
  'number/negative': 'error',
  'number/not-a-number': 'error',
  'number/not-whole': 'error',
  'number/numerator-above-denominator': 'error',
  'number/percent-above-100': 'error',
  'number/thousands-dot': 'error',
  'number/zero-denominator': 'error',
  'output/edited-by-hand': 'error',
  'prose/capitals': 'warning',
  'prose/contradicts-figure': 'warning',
  'prose/date-form': 'info',
  'prose/decimal-point': 'warning',
  'prose/document-in-two-forms': 'warning',
  'prose/empty-heading': 'warning',
  'prose/growth-mismatch': 'warning',
  'prose/heading-too-deep': 'error',
  'prose/liquid-syntax': 'error',
  'prose/limit-exceeded': 'error',
  'prose/missing-percent-sign': 'warning',
  'prose/missing-section': 'warning',
  'prose/mixed-spelling': 'info',
  'prose/no-such-date': 'warning',
  'prose/no-value': 'error',
  'prose/padded-month': 'warning',
  'prose/ratio-mismatch': 'warning',
  'prose/repeated-note': 'error',
  'prose/repeated-paragraph': 'warning',
  'prose/repeated-section': 'error',
  'prose/reversed-range': 'warning',
  'prose/slip': 'warning',
  'prose/shares-not-whole': 'warning',
  'prose/sum-mismatch': 'warning',
  'prose/sweeping-claim': 'warning',
  'prose/text-outside-section': 'error',
  'prose/thousands-style': 'warning',
  'prose/two-values': 'warning',
  'prose/typed-figure': 'warning',
  'prose/typed-numbering': 'warning',
  'prose/unbound-document': 'info',
  'prose/unbound-figure': 'error',
  'prose/undated-document': 'warning',
  'prose/unknown-filter': 'error',
  'prose/unknown-name': 'error',
  'prose/unknown-note': 'error',
  'prose/unknown-section': 'error',
  'prose/unsupported-markup': 'error',
  'prose/unused-note': 'warning',
  'schema/empty-value': 'error',
  'schema/missing-key': 'error',
  'schema/not-allowed-value': 'error',
  'schema/out-of-range': 'error',
  'schema/unknown-key': 'error',
  'schema/wrong-form': 'error',
  'schema/wrong-number-of-entries': 'error',
  'schema/wrong-type': 'error',
  'target/not-understood': 'error',
  'target/wrong-kind': 'error',
  'template/broken': 'error',
  'template/unknown': 'error',
  'text/control-character': 'error',
  'text/not-utf8': 'error',
  'text/too-large': 'error',
  'verdict/missing-reason': 'warning',
  'verdict/overridden': 'info',
  'verdict/rounding-edge': 'info',
  'yaml/alias': 'error',
  'yaml/anchor': 'error',
  'yaml/comma-in-braces': 'error',
  'yaml/duplicate-key': 'error',
  'yaml/empty-file': 'error',
  'yaml/key-not-text': 'error',
  'yaml/merge-key': 'error',
  'yaml/reserved-key': 'error',
  'yaml/several-documents': 'error',
  'yaml/syntax': 'error',
  'yaml/tab': 'error',
  'yaml/tag': 'error',
  'yaml/too-deep': 'error',
} as const satisfies Record<string, Severity>

/**
 * A code as users see it, accept it and find it in JSON; the word before `/` tells what it is
 * about.
 */
export type DiagnosticCode = keyof typeof severities

/** A name that was written, and the nearest one that exists. */
interface Unknown {
  readonly name: string
  readonly nearest?: string
}

/** A number for a sentence: plain decimal text (`16.23`), and whether it is a percentage. */
export interface Measured {
  readonly decimal: string
  readonly percent: boolean
}

/** A target for a sentence; numbers are plain decimal texts, the natural comparator is left out. */
export interface StatedTarget {
  readonly kind: 'number' | 'range' | 'date' | 'rank' | 'yes_no' | 'text'
  readonly comparator?: '>=' | '>' | '<=' | '<' | '='
  readonly values: readonly string[]
  readonly percent: boolean
}

/** What a slip of typing consists of. */
export type SlipKind =
  | 'doubled-word'
  | 'doubled-space'
  | 'space-before'
  | 'space-after'
  | 'space-in-number'
  | 'missing-space'
  | 'two-stops'
  | 'glued'
  | 'unpaired'
  | 'foreign-letter'

/**
 * A figure of one of two reports: its number, and what it is a share of; plain decimal texts. A
 * qualifier (trên, gần …) says that the number is only known nearly.
 */
export interface ComparedFigure {
  readonly decimal: string
  readonly of?: string
  readonly percent: boolean
  readonly qualifier?: 'over' | 'under' | 'nearly' | 'about' | 'estimated'
}

/** What may have gone wrong with one number of a relation that does not hold. */
export type SuspicionKind =
  /** Digits were dropped where they should have been rounded: 15,66 as 15,6. */
  | 'cut-off'
  /** Computed to fewer decimals than printed, the rest filled with zeros: 88,83 as 88,80. */
  | 'padded'
  /** Numerator and denominator stand in each other's place. */
  | 'swapped-ratio'
  /** The total and one of its parts stand in each other's place. */
  | 'swapped-total'
  /** A thousands dot was read as a decimal point, or the other way round. */
  | 'thousands-dot'
  /** The number of the same datum in an earlier report was kept. */
  | 'stale-copy'
  /** Two neighbouring digits stand in each other's place. */
  | 'swapped-digits'
  | 'mistyped-digit'
  | 'added-digit'
  | 'lost-digit'
  /** The total lacks one of the parts. */
  | 'left-out-part'
  /** The number is that of another figure. */
  | 'copied-figure'
  /** The parts fall short of the total: one may be lacking. */
  | 'missing-part'

/**
 * One possible cause of a mismatch: advice for the person who looks for it, never a correction.
 * Numbers are plain decimal texts.
 */
export interface Suspicion {
  readonly kind: SuspicionKind
  /** The datum whose number is suspected; absent where that is the printed number or total itself. */
  readonly datum?: string
  /** The number as it stands; of `missing-part`, what is lacking. */
  readonly written: string
  /** The number with which the relation would hold; the other one of two that are swapped. */
  readonly instead?: string
  /** `[report#]datum` of a figure that speaks for it: one that is `instead`, or that was copied. */
  readonly known?: string
}

/** Possible causes, the most plausible first; no part of the fingerprint, since it is advice. */
interface Suspicions {
  readonly suspicions?: readonly Suspicion[]
}

/**
 * How growth is told: `percent` (tăng 3%), `ratio` (bằng 103%) and `times` (1,03 lần) relate to the
 * base; `by` is in the unit of the value itself.
 */
export type ChangeMeasure = 'percent' | 'ratio' | 'times' | 'by'

/** The facts that each code's sentence is made of. Numbers are plain decimal texts (`16.23`). */
export interface DiagnosticParams {
  'accepted/expired': { fingerprint: string; until: string }
  'accepted/stale': { fingerprint: string; code: string }
  'audit/change-mismatch': {
    measure: ChangeMeasure
    stated: string
    expected: string
    value: string
    base: string
    versus: string
  }
  'audit/contradicts-report': {
    figure: string
    here: ComparedFigure
    there: ComparedFigure
    report: string
    date: string
  }
  'audit/cumulative-fell': {
    figure: string
    facet?: 'numerator' | 'denominator'
    earlier: ComparedFigure
    earlierDate: string
    later: ComparedFigure
    laterDate: string
    report: string
  }
  'audit/impossible-change': {
    measure: ChangeMeasure
    stated: string
    value: string
    nearest: readonly { base: string; change: string }[]
  }
  'audit/ratio-mismatch': Suspicions & {
    stated: string
    expected: string
    numerator: string
    denominator: string
  }
  'audit/status-mismatch': {
    stated: string
    expected: string
    result?: Measured
    target?: StatedTarget
  }
  'audit/sum-mismatch': Suspicions & {
    stated: string
    expected: string
    terms: readonly string[]
    complete: boolean
  }
  'audit/value-mismatch': Suspicions & { stated: string; expected: string }
  'dataset/abolished-level': { kind: string; end: string }
  'dataset/as-of-outside-period': { asOf: string; start: string; end: string }
  'dataset/broken-earlier-report': { report: string }
  /** `report`: where the whole of it can't be read. */
  'dataset/broken-reference': { name: string; report?: string }
  'dataset/change-without-base': { versus: string }
  'dataset/duplicate-id': { id: string }
  'dataset/issued-illustration': { key: 'number' | 'signer'; written: string }
  'dataset/kind-of-other-level': { kind: string; level: string }
  'dataset/misplaced-report': { key: string; written: string; expected: string }
  'dataset/missing-file': { path: string }
  'dataset/missing-part': { part: string; indicator: string }
  'dataset/reference-cycle': { path: string }
  'dataset/reference-without-value': { name: string }
  'dataset/reserved-id': { id: string }
  'dataset/unknown-document': Unknown
  'dataset/unknown-earlier-report': Unknown & { problem: 'absent' | 'not-earlier' }
  'dataset/unknown-group': Unknown
  'dataset/unknown-indicator': Unknown
  'dataset/unknown-issuer': Unknown
  'dataset/unknown-part': Unknown & { indicator: string }
  'dataset/unknown-period': { text: string }
  'dataset/unknown-reference': Unknown
  'dataset/value-conflict': { first: string; second: string }
  'dataset/wrong-value-kind': { text: string; measure: string }
  'date/no-such-date': { text: string }
  'date/wrong-order': { from: string; to: string }
  'document/lapsed': { document: string; end: string; asOf: string; successor: string }
  'issuer/lines-of-other-level': { line: string; unit: string; expected: string }
  'issuer/outside-its-time': {
    body: string
    day: string
    /** The first and the last day with it. */
    from?: string
    to?: string
    successor?: string
    source: string
  }
  'issuer/party-body': { text: string }
  'issuer/signature-grammar': {
    /** Absent where a line is missing. */
    line?: string
    /** Absent where a line is one too many. */
    wanted?: string
    expected: readonly string[]
    article: string
  }
  /** Without `expected` the body prints none. */
  'issuer/wrong-superior': { superior?: string; expected?: string }
  /** `free`: the head of the body sets its abbreviation; `expected` is one that would do. */
  'issuer/wrong-symbol': { symbol: string; expected: string; free: boolean }
  'number/ambiguous-separator': { text: string }
  'number/negative': { text: string }
  'number/not-a-number': { text: string }
  'number/not-whole': { text: string }
  'number/numerator-above-denominator': { numerator: string; denominator: string }
  'number/percent-above-100': { text: string }
  'number/thousands-dot': { text: string; meant: string }
  'number/zero-denominator': Record<string, never>
  'output/edited-by-hand': { path: string }
  /** `source`: an article of Phụ lục II of Nghị định 30/2020, or `name`. */
  'prose/capitals': { written: string; expected: string; source: string }
  'prose/contradicts-figure': { text: string; printed: string; name: string }
  'prose/date-form': { written: string; expected: string }
  'prose/decimal-point': { text: string; meant: string }
  'prose/document-in-two-forms': { other: string; written: string }
  /** An empty title: the heading itself has no words. */
  'prose/empty-heading': { title: string }
  'prose/growth-mismatch': {
    /** Whether the text says `tăng`, `giảm`, or `bằng … so với`. */
    direction: 'rise' | 'fall' | 'share'
    stated: string
    /** Below 0 where it fell. */
    expected: string
    earlier: string
    later: string
  }
  'prose/heading-too-deep': { title: string }
  'prose/liquid-syntax': { detail: string }
  'prose/limit-exceeded': { limit: string }
  'prose/missing-percent-sign': { text: string }
  'prose/missing-section': { titles: readonly string[] }
  /** The rarer form and the usual one, with how often each occurs. */
  'prose/mixed-spelling': { written: string; count: string; usual: string; usualCount: string }
  'prose/no-such-date': { text: string }
  'prose/no-value': { name: string }
  'prose/padded-month': { written: string; expected: string }
  'prose/ratio-mismatch': Suspicions & {
    stated: string
    expected: string
    numerator: string
    denominator: string
  }
  'prose/repeated-note': { id: string }
  'prose/repeated-paragraph': { text: string }
  'prose/repeated-section': { title: string }
  'prose/reversed-range': { text: string }
  'prose/slip': { kind: SlipKind; text: string }
  'prose/shares-not-whole': { expected: string; terms: readonly string[] }
  'prose/sum-mismatch': Suspicions & {
    stated: string
    expected: string
    terms: readonly string[]
  }
  /** How many of the targets, or of the tasks, are open. */
  'prose/sweeping-claim': { claim: string; open: string; total: string }
  'prose/text-outside-section': Record<string, never>
  'prose/thousands-style': { text: string; meant: string }
  'prose/two-values': { label: string; first: string; second: string }
  'prose/typed-figure': { text: string; binding: string }
  /** `before` where the numbers skip or repeat, `missing` where they skip. */
  'prose/typed-numbering': { sign: string; before?: string; missing?: string }
  'prose/unbound-document': { document: string; id: string }
  'prose/unbound-figure': { text: string }
  /** `isTyped`: in the text rather than in the data; `id` where the data has it all the same. */
  'prose/undated-document': { document: string; isTyped: boolean; id?: string }
  'prose/unknown-filter': Unknown
  'prose/unknown-name': Unknown
  'prose/unknown-note': Unknown
  'prose/unknown-section': Unknown
  'prose/unsupported-markup': { what: string }
  'prose/unused-note': { id: string }
  'schema/empty-value': { key: string }
  'schema/missing-key': { key: string; with?: string }
  'schema/not-allowed-value': { value: string; allowed: readonly string[]; nearest?: string }
  'schema/out-of-range': { value: string; limit: string; bound: 'minimum' | 'maximum' }
  'schema/unknown-key': { key: string; nearest?: string; allowed: readonly string[] }
  'schema/wrong-form': { value: string; expected: string }
  'schema/wrong-number-of-entries': { count: string; bound: 'minimum' | 'maximum' | 'unique' }
  'schema/wrong-type': { found: string; expected: readonly string[] }
  'target/not-understood': { text: string }
  'target/wrong-kind': { text: string; measure: string }
  'template/broken': {
    problem:
      | 'not-placed'
      | 'placed-twice'
      | 'before-parent'
      | 'after-closing'
      | 'no-closing'
      | 'unknown-section'
      | 'unknown-name'
      | 'syntax'
    name: string
  }
  'template/unknown': Unknown
  'text/control-character': { character: string }
  'text/not-utf8': { encoding: string }
  'text/too-large': { limit: string }
  'verdict/missing-reason': { indicator: string; result?: Measured; target?: StatedTarget }
  'verdict/overridden': { indicator: string; status: string; by: string }
  'verdict/rounding-edge': { rounded: Measured; shown: Measured; target: StatedTarget }
  'yaml/alias': { name: string }
  'yaml/anchor': { name: string }
  'yaml/comma-in-braces': { before: string; after: string }
  'yaml/duplicate-key': { key: string }
  'yaml/empty-file': Record<string, never>
  'yaml/key-not-text': Record<string, never>
  'yaml/merge-key': Record<string, never>
  'yaml/reserved-key': { key: string }
  'yaml/several-documents': Record<string, never>
  'yaml/syntax': { detail: string }
  'yaml/tab': Record<string, never>
  'yaml/tag': { tag: string }
  'yaml/too-deep': { limit: string }
}
