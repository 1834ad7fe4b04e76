import type {
  ChangeLine,
  ChangeReport,
  FlipLine,
  ReportChanges,
} from '../../report/change-report.ts'
import type { Renderer } from '../renderer.ts'
import { fittedText, type Passage } from './fitted-text.ts'
import { atBlockStart, inlineText } from './markdown-text.ts'

/** Compared reports as Markdown for the comment of a merge request. */
export const changeMarkdownRenderer: Renderer<ChangeReport> = {
  async render(report) {
    return new TextEncoder().encode(changeText(report))
  },
}

/** GitHub takes no longer comment; a few characters are kept for what is put around it. */
const mostCharacters = 65_000

/** So much of a text of the data says what it is about. */
const longestText = 1_500

function changeText(report: ChangeReport): string {
  const { title, headline, comparisons, alone, words } = report
  const passages: Passage[] = [
    { open: `## ${text(title)}: ${text(headline)}\n`, lines: [], close: '' },
    ...comparisons.flatMap((changes) => comparisonPassages(changes, report)),
    ...alone.map(({ heading, paths }) => ({
      open: `\n### ${text(heading)}\n\n`,
      lines: paths.map((path) => `- ${text(path)}\n`),
      close: '',
    })),
  ]
  return fittedText(passages, mostCharacters, (count) => `\n${text(words.cut(count))}\n`)
}

function comparisonPassages(changes: ReportChanges, { words }: ChangeReport): Passage[] {
  const { heading, paths, headline, warnings, flips, others, othersHeading } = changes
  const { columns } = words
  const heads = [columns.cause, columns.indicator, columns.result, columns.target, columns.place]
  const grave = others.filter(({ grade }) => grade === 'alarm')
  const hidden = others.filter(({ grade }) => grade !== 'alarm')
  const head = [
    `\n### ${text(heading)}\n\n${paths.map(text).join(' → ')}${headline === '' ? '' : `: ${text(headline)}`}\n`,
    ...warnings.map((warning) => `\n${atBlockStart(text(warning))}\n`),
  ]
  return [
    { open: head.join(''), lines: [], close: '' },
    ...passage(`\n${row(heads.map(text))}${row(heads.map(() => '---'))}`, flips.map(flipRow), ''),
    ...passage('\n', grave.map(changeItem), ''),
    ...passage(
      `\n<details><summary>${text(othersHeading)} (${hidden.length})</summary>\n\n`,
      hidden.map(changeItem),
      '\n</details>\n',
    ),
  ]
}

/** None where there is nothing to list. */
function passage(open: string, lines: readonly string[], close: string): Passage[] {
  return lines.length === 0 ? [] : [{ open, lines, close }]
}

/** What became of the status and why comes first: it is what a reviewer must see. */
function flipRow({ from, to, cause, name, result, target, places, ...change }: FlipLine): string {
  const turned = `<strong>${text(from.word)} → ${text(to.word)}</strong>`
  const why = cause === '' ? '' : `: ${text(cause)}`
  return row([
    // The other reasons stand in the columns behind.
    `${turned}${why} (${gradeText({ ...change, reasons: change.reasons.slice(0, 1) })})`,
    text(name),
    text(result),
    text(target),
    places.map(text).join('<br>'),
  ])
}

function changeItem(change: ChangeLine): string {
  const { sentence, places } = change
  const shown = places.length === 0 ? '' : ` – ${places.map(text).join(', ')}`
  return `- ${atBlockStart(text(sentence))} (${gradeText(change)})${shown}\n`
}

function gradeText({ grade, gradeWord, reasons }: Omit<ChangeLine, 'sentence' | 'places'>): string {
  const word = grade === 'alarm' ? `<strong>${text(gradeWord)}</strong>` : text(gradeWord)
  return `${word}: ${text(reasons.join(', '))}`
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`
}

/**
 * A text of the data as Markdown; nobody is called by an `@` in it: behind an invisible character it
 * is no name.
 */
function text(own: string): string {
  const shown = own.length > longestText ? `${own.slice(0, longestText)}…` : own
  return inlineText(shown).replace(/(?<![\p{L}\p{N}_])@(?=[\p{L}\p{N}_])/gu, '@\u2060')
}
