import type {
  Cause,
  Change,
  Delta,
  FigureChange,
  Grade,
  GradeReason,
  Incomparability,
  IndicatorComparison,
} from '../../diff/comparison.ts'
import type { Verdict } from '../../evaluation/verdict.ts'
import { causeText } from './cause-text.ts'
import { changeSentence, subjectText } from './change-sentence.ts'
import { comparedDelta } from './compared-delta.ts'
import {
  type BothSides,
  comparedDecimals,
  comparedResults,
  comparedTargets,
  comparedValues,
} from './compared-results.ts'
import { deltaText } from './delta-text.ts'
import { incomparableText } from './incomparable-text.ts'
import { languages } from './language.ts'

/** What is said of two reports held against each other. */
export interface ChangeWording {
  /** One complete sentence that names the datum. */
  change(change: Change): string
  /** The name of what changed: an indicator with its part, a figure, a task, a document … */
  changed(change: Change): string
  /**
   * `tăng 4,2 điểm phần trăm`, `giảm 12 hồ sơ (3,4%)`, `không đổi`: with at most so many decimals, or as
   * many as it takes to be told from 0.
   */
  delta(delta: Delta, decimals: number, unit?: string): string
  /** The change as it is told beside both sides, `tăng khoảng 33,33 điểm phần trăm`; empty without. */
  comparedDelta(compared: IndicatorComparison | FigureChange): string
  /**
   * `do …`: why a comparison's status is another one, with the values of both sides unless these are
   * told beside it.
   */
  cause(
    cause: Cause,
    comparison: IndicatorComparison,
    beside?: { readonly isTold: boolean },
  ): string
  /** `không so sánh được vì …`, of one reason or several. */
  incomparable(...reasons: readonly Incomparability[]): string
  /** Both results as printed, with enough decimals to be told apart; empty where there is none. */
  comparedResults(comparison: IndicatorComparison): BothSides
  comparedTargets(comparison: IndicatorComparison): BothSides
  /** With how many decimals `delta` tells the change beside `comparedResults`. */
  comparedDecimals(from: Verdict, to: Verdict): number
  comparedFigures(change: FigureChange): BothSides
  grade(grade: Grade): string
  gradeReason(reason: GradeReason): string
  /** The kind of a change in a word or two: `đổi tình trạng`. */
  changeKind(change: Change): string
}

/** The words for changes in one language. */
export function changeWording(name: 'vi' | 'en'): ChangeWording {
  const language = languages[name]
  const { words } = language
  return {
    change: (change) => changeSentence(change, language),
    changed: (change) => subjectText(change, words),
    delta: (delta, decimals, unit) => deltaText(delta, decimals, words, { unit }),
    comparedDelta: (compared) => comparedDelta(compared, words),
    cause: (cause, comparison, beside = { isTold: false }) =>
      causeText(cause, comparison, language, beside),
    incomparable: (...reasons) => incomparableText(reasons, words),
    comparedResults,
    comparedTargets: ({ from, to }) => comparedTargets(from, to),
    comparedDecimals,
    comparedFigures: comparedValues,
    grade: (grade) => words.grades[grade],
    gradeReason: (reason) => words.reasons[reason],
    changeKind: ({ kind }) => words.kinds[kind],
  }
}
