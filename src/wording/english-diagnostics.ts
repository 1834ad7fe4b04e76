import type { SlipKind } from '../source/diagnostic-codes.ts'
import { printChangeSize, printCompared, printMeasured, printStatedTarget } from './amounts.ts'
import { shortDate } from './dates.ts'
import { formatDecimal } from './numbers.ts'
import type { DiagnosticSentences, Sentence } from './sentences.ts'
import { englishStatuses } from './statuses.ts'
import { withSuspicions } from './suspicions.ts'

/** `numerator:31`, as one types into a blank between braces. */
const withoutSpace = (key: string) => {
  const [, name, value] = /^([a-z]\w*):(\S+)$/.exec(key) ?? []
  return name && `A space is missing behind the colon: write "${name}: ${value}".`
}

const meant = (nearest: string | undefined) =>
  nearest === undefined ? undefined : `Did you mean "${nearest}"?`

const statuses: Readonly<Record<string, string>> = englishStatuses

const status = (name: string) => statuses[name] ?? name

const types: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'yes or no',
  object: 'a group of keys',
  array: 'a list',
  null: 'nothing',
}

const forms: Readonly<Record<string, string>> = {
  id: 'a lower-case ASCII id joined by underscores, such as dvc_truc_tuyen',
  slug: 'a lower-case ASCII folder name joined by hyphens, such as muong-la',
  date: 'a date as year-month-day, such as 2023-11-30',
  partialDate: 'a date (2023-12-14) or a month (2023-12)',
  period: 'a period: 2023, 2023-H1, 2023-Q3, 2023-M01 or 2023-9M',
  earlierReport:
    'the period or file name of an earlier report, such as 2022; none for no comparison',
  reference: 'the id of a figure, such as dvc_cap_huyen or 2022#dvc_cap_huyen',
  number: 'a number, such as 85.24',
  printedNumber: 'a number, such as 26.23',
  symbol: 'a symbol in capitals, such as BC-UBND',
  text: 'text that is not empty; figures ({{ }}) are not bound here',
  boundText: 'text that is not empty',
  fingerprint: 'a fingerprint of 12 hex digits',
}

const yaml: Readonly<Record<string, string>> = {
  BAD_INDENT: 'this line is indented unlike its neighbours',
  MISSING_CHAR: 'a colon, bracket or quote is missing',
  UNEXPECTED_TOKEN: 'something stands where it does not belong',
  MULTILINE_IMPLICIT_KEY: 'a key lacks its colon, or the line before is not finished',
  BLOCK_AS_IMPLICIT_KEY: 'a value that holds a colon needs quotes',
  BAD_SCALAR_START: 'a value that begins with a special sign needs quotes',
  BAD_DQ_ESCAPE: 'a backslash in double quotes is wrong',
  MISSING_SPACE: 'a space is missing',
  UNQUOTED_COMPARATOR: 'a value that begins with > needs quotes',
}

const templateProblems = {
  'not-placed': (name: string) => `template.md does not place the section "${name}"`,
  'placed-twice': (name: string) => `the section "${name}" is placed twice`,
  'before-parent': (name: string) => `the section "${name}" stands outside its parent`,
  'after-closing': (name: string) => `"${name}" stands after the closing words ({% closing %})`,
  'no-closing': () => 'template.md lacks {% closing %} before its last words',
  'unknown-section': (name: string) =>
    `it places the section "${name}", which template.yaml has not`,
  'unknown-name': (name: string) => `it calls the name "${name}", which there is not`,
  syntax: (name: string) => `${name}`,
} as const

/** Slips of typing, each with how to mend it. */
const slips: Readonly<Record<SlipKind, (text: string) => Sentence>> = {
  'doubled-word': (text) => ({
    message: `Words are doubled: "${text}".`,
    hint: 'Delete one of them.',
  }),
  'doubled-space': () => ({
    message: 'There are two spaces in a row.',
    hint: 'Delete one of them.',
  }),
  'space-before': (text) => ({
    message: `There is a space too many before "${text.trim()}".`,
    hint: 'Stops and closing brackets follow the word directly.',
  }),
  'space-after': (text) => ({
    message: `There is a space too many after "${text.trim()}".`,
    hint: 'A word follows an opening bracket directly.',
  }),
  'space-in-number': (text) => ({
    message: `There is a space inside the number and symbol "${text}".`,
    hint: 'Number and symbol of a document are written without spaces (Decree 30/2020, Annex I, II.3.c).',
  }),
  'missing-space': (text) => ({
    message: `A space is missing in "${text}".`,
    hint: 'A space stands behind a stop, before an opening and behind a closing bracket.',
  }),
  'two-stops': (text) => ({
    message: `There are two stops in a row: "${text}".`,
    hint: 'Keep one of them.',
  }),
  glued: (text) => ({
    message: `Letters and digits are stuck together in "${text}".`,
    hint: 'Add a space, and check whether letters were lost.',
  }),
  unpaired: (text) => ({
    message: `The sign ${text} has no counterpart in this paragraph.`,
    hint: 'Add the missing one, or delete this one.',
  }),
  'foreign-letter': (text) => ({
    message: `The word "${text}" has a letter that only looks like a Vietnamese one.`,
    hint: 'Type the word again with a Vietnamese keyboard.',
  }),
}

/** Sentence and hint of every finding, in English. */
export const englishDiagnostics: DiagnosticSentences = {
  'accepted/expired': ({ fingerprint, until }) => ({
    message: `The acceptance of warning ${fingerprint} expired on ${shortDate(until)}.`,
    hint: `Mend the figure, or extend it: cds-report check --accept ${fingerprint} --reason … --by … --until …`,
  }),
  'accepted/stale': ({ fingerprint, code }) => ({
    message: `There is no warning ${fingerprint} (${code}) any more.`,
    hint: 'Remove the entry from accepted. A new warning, if any, is accepted with cds-report check --accept.',
  }),
  'audit/change-mismatch': ({ measure, stated, expected, value, base, versus }) => ({
    message: `The printed change "${printChangeSize(measure, stated, 'en')}" is wrong: from ${formatDecimal(base)} of ${versus} to ${formatDecimal(value)} is ${printChangeSize(measure, expected, 'en')}.`,
    hint: 'The report prints the computed change. If the figure of either period is wrong, mend it.',
  }),
  'audit/contradicts-report': ({ figure, here, there, report, date }) => ({
    message: `"${figure}" on ${shortDate(date)} is ${printCompared(here, 'en')} here and ${printCompared(there, 'en')} in report ${report}.`,
    hint: `Mend the wrong one. If it is of another day, say as_of; if it mends the other report, say corrects: "${report}".`,
  }),
  'audit/cumulative-fell': ({ figure, facet, report, ...counts }) => ({
    message: `"${figure}"${facet === undefined ? '' : ` (${facet})`} counts ${printCompared(counts.later, 'en')} up to ${shortDate(counts.laterDate)}, fewer than the ${printCompared(counts.earlier, 'en')} up to ${shortDate(counts.earlierDate)} (held against report ${report}).`,
    hint: `A cumulative count never falls: mend the wrong number. If it counts from another day, say from; if only within the period, say accumulation: period; if it mends the other report, say corrects: "${report}".`,
  }),
  'audit/impossible-change': ({ measure, stated, value, nearest }) => ({
    message: `The printed change "${printChangeSize(measure, stated, 'en')}" can't have led to ${formatDecimal(value)}: ${nearest.map(({ base, change }) => `from ${formatDecimal(base)} it is ${printChangeSize(measure, change, 'en')}`).join(', ')}.`,
    hint: 'Check the figure, the one before it, and the change.',
  }),
  'audit/ratio-mismatch': ({ stated, expected, numerator, denominator, suspicions }) => ({
    message: `The printed percentage ${formatDecimal(stated)}% is wrong: ${formatDecimal(numerator)}/${formatDecimal(denominator)} = ${formatDecimal(expected)}%.`,
    hint: withSuspicions(
      'The report prints the computed percentage. If numerator or denominator is wrong, mend it.',
      suspicions,
      'en',
    ),
  }),
  'audit/status-mismatch': ({ stated, expected, result, target }) => ({
    message: `The printed verdict "${status(stated)}" is wrong: ${result && target ? `result ${printMeasured(result)} against target ${printStatedTarget(target, 'en')}` : 'the data'} makes it "${status(expected)}".`,
    hint: 'The report prints the computed verdict. If result or target is wrong, mend it.',
  }),
  'audit/sum-mismatch': ({ stated, expected, terms, complete, suspicions }) => ({
    message: complete
      ? `The printed total ${formatDecimal(stated)} is wrong: ${terms.map((term) => formatDecimal(term)).join(' + ')} = ${formatDecimal(expected)}.`
      : `The parts add up to ${formatDecimal(expected)}, above the total ${formatDecimal(stated)}.`,
    hint: withSuspicions(
      complete
        ? 'The report prints the computed total. Mend a wrong part, or say parts_complete: false.'
        : 'Check the total and each part.',
      suspicions,
      'en',
    ),
  }),
  'audit/value-mismatch': ({ stated, expected, suspicions }) => ({
    message: `The printed number ${formatDecimal(stated)} differs from the figure ${formatDecimal(expected)}.`,
    hint: withSuspicions(
      'The report prints the figure. If it is wrong, mend it.',
      suspicions,
      'en',
    ),
  }),
  'dataset/abolished-level': ({ kind, end }) => ({
    message: `There is no ${kind} since 01/7/2025, but the period ends on ${shortDate(end)}.`,
    hint: 'For a historical report add historical: true.',
  }),
  'dataset/as-of-outside-period': ({ asOf, start, end }) => ({
    message: `The cut-off day ${shortDate(asOf)} lies outside the period (${shortDate(start)} – ${shortDate(end)}).`,
    hint: 'Periods follow Nghị định 09/2019/NĐ-CP, Điều 12. Mend as_of.',
  }),
  'dataset/broken-earlier-report': ({ report }) => ({
    message: `Report ${report} has errors, so this report is not compared with the earlier one.`,
    hint: 'Mend that report and run again; where no comparison is wanted, say compared_with: none.',
  }),
  'dataset/broken-reference': ({ name, report }) => ({
    message:
      report === undefined
        ? `The figure "${name}" of another report has a fault.`
        : `Report ${report} has errors, so neither "${name}" nor any other figure can be taken from it.`,
    hint: 'Check and mend that report, then run again.',
  }),
  'dataset/change-without-base': ({ versus }) => ({
    message: `The change can't be computed: the unit's report ${versus} does not have this figure.`,
    hint: 'Write what the source states as percent, ratio, times or by; or enter the figure of that period.',
  }),
  'dataset/duplicate-id': ({ id }) => ({
    message: `The id "${id}" is both an indicator and a figure.`,
    hint: 'Rename the figure, or drop it and use the indicator.',
  }),
  'dataset/issued-illustration': ({ key, written }) => ({
    message: `An illustration from public sources was never issued, but has the ${key} "${written}".`,
    hint: `Take away the key ${key}; where the body does issue the report, take away illustrative.`,
  }),
  'dataset/kind-of-other-level': ({ kind, level }) => ({
    message: `The kind "${kind}" does not belong to level "${level}".`,
    hint: 'Kinds by level: province: tỉnh, thành phố; district: huyện, quận, thị xã, thành phố; commune: xã, phường, thị trấn, đặc khu.',
  }),
  'dataset/misplaced-report': ({ key, written, expected }) => ({
    message: `The key ${key} says "${written}", but this file stands where "${expected}" belongs.`,
    hint: `Write ${key}: ${key === 'period' ? `"${expected}"` : expected}, or rename the file.`,
  }),
  'dataset/missing-file': ({ path }) => ({
    message: `There is no file ${path}.`,
    hint: 'Create it; the README has an example.',
  }),
  'dataset/missing-part': ({ part, indicator }) => ({
    message: `The indicator "${indicator}" lacks its part "${part}".`,
  }),
  'dataset/reference-cycle': ({ path }) => ({
    message: `The reference "${path}" leads back to itself.`,
    hint: 'Write the number itself in one of the places.',
  }),
  'dataset/reference-without-value': ({ name }) => ({
    message: `The figure "${name}" has no value to refer to.`,
    hint: 'Write the value where that figure stands.',
  }),
  'dataset/reserved-id': ({ id }) => ({
    message: `The id "${id}" is a name of the tool itself.`,
    hint: 'Choose another id.',
  }),
  'dataset/unknown-document': ({ name, nearest }) => ({
    message: `There is no document "${name}" under documents.`,
    hint: meant(nearest) ?? 'Add it under documents.',
  }),
  'dataset/unknown-earlier-report': ({ name, nearest, problem }) => ({
    message:
      problem === 'absent'
        ? `The unit has no report "${name}" to compare with.`
        : `Report "${name}" is not earlier than this one, so they can't be compared.`,
    hint:
      meant(nearest) ??
      'Write the period or file name of an earlier report of the unit; where no comparison is wanted, write none.',
  }),
  'dataset/unknown-group': ({ name, nearest }) => ({
    message: `There is no group "${name}" under groups.`,
    hint: meant(nearest),
  }),
  'dataset/unknown-indicator': ({ name, nearest }) => ({
    message: `There is no indicator "${name}" in data/catalog.yaml.`,
    hint: meant(nearest) ?? 'Add it to catalog.yaml.',
  }),
  'dataset/unknown-issuer': ({ name, nearest }) => ({
    message: `There is no issuer "${name}" in unit.yaml.`,
    hint: meant(nearest) ?? 'Add it under issuers in unit.yaml.',
  }),
  'dataset/unknown-part': ({ name, indicator, nearest }) => ({
    message: `The indicator "${indicator}" has no part "${name}".`,
    hint: meant(nearest) ?? 'Parts are declared under the indicator in catalog.yaml.',
  }),
  'dataset/unknown-period': ({ text }) => ({
    message: `"${text}" is no reporting period.`,
    hint: 'Periods: 2023, 2023-H1, 2023-Q3, 2023-M01 or 2023-9M.',
  }),
  'dataset/unknown-reference': ({ name, nearest }) => ({
    message: `There is no figure "${name}".`,
    hint: meant(nearest) ?? 'A reference is id[.part][.numerator or .denominator].',
  }),
  'dataset/value-conflict': ({ first, second }) => ({
    message: `A value can't have both "${first}" and "${second}".`,
    hint: 'Keep one of them.',
  }),
  'dataset/wrong-value-kind': ({ text, measure }) => ({
    message: `"${text}" is no value of measure "${measure}".`,
    hint: 'percent, count, money, rank: a number; yes_no: yes or no; date: year-month-day. Only percent has numerator and denominator.',
  }),
  'date/no-such-date': ({ text }) => ({
    message: `There is no day ${text}.`,
    hint: 'Dates are written year-month-day, such as 2023-11-30.',
  }),
  'date/wrong-order': ({ from, to }) => ({
    message: `The first day ${shortDate(from)} is after the last day ${shortDate(to)}.`,
    hint: 'Are the two swapped?',
  }),
  'document/lapsed': ({ document, end, asOf, successor }) => ({
    message: `${document} is not in force since ${shortDate(end)}; the report is as of ${shortDate(asOf)}.`,
    hint: `Cite ${successor}. Where it is only mentioned as of its own time, enter this warning under accepted, with the reason.`,
  }),
  'issuer/lines-of-other-level': ({ line, unit, expected }) => ({
    message: `The letterhead says "${line}", which is no body of ${unit}.`,
    hint: `Expected here: ${expected}. Mend this line, or name, kind and level of the unit.`,
  }),
  'issuer/outside-its-time': ({ body, day, from, to, successor, source }) => ({
    message: `There was no "${body}" ${day.length === 10 ? `on ${shortDate(day)}` : `in ${shortDate(`${day}-01`).slice(3)}`}: it ${to === undefined ? `began on ${shortDate(from ?? '')}` : `ended with ${shortDate(to)}`} (${source}).`,
    hint: `${successor === undefined ? 'Mend the name' : `It is ${successor} now: mend the name`}, or give this report recipients of its own. For a historical report add historical: true.`,
  }),
  'issuer/party-body': ({ text }) => ({
    message: `"${text}" is a body of the Party; this tool writes documents of State bodies only.`,
    hint: 'Party documents follow the guidance of Văn phòng Trung ương Đảng (36-HD/VPTW, since 27/5/2026 05-HD/VPTW), not Nghị định 30/2020/NĐ-CP. As a recipient it stands under recipients or kinh_gui.',
  }),
  'issuer/signature-grammar': ({ line, wanted, expected, article }) => ({
    message:
      line === undefined
        ? `The signature lacks the line "${wanted}".`
        : wanted === undefined
          ? `The signature has the line "${line}", which is one too many.`
          : `The signature says "${line}" where "${wanted}" is expected.`,
    hint: `By ${article} the lines are: ${expected.join(' / ')}. Give signs instead of signature and they are made for you${wanted === undefined ? '; another office of who signs for a steering committee stands under office' : ''}.`,
  }),
  'issuer/wrong-superior': ({ superior, expected }) => ({
    message:
      expected === undefined
        ? `A superior body "${superior}" stands above the People's Committee.`
        : "The People's Committee that this body belongs to is not named above it.",
    hint:
      expected === undefined
        ? "A People's Committee has no superior body: delete superior."
        : `Write superior: [${expected}] and only the body's own name under lines (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.2.a).`,
  }),
  'issuer/wrong-symbol': ({ symbol, expected, free }) => ({
    message: `The symbol "${symbol}" is not one of this body.`,
    hint: `Expected ${expected}${free ? ', or another abbreviation of this very body' : ''} (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3.b).`,
  }),
  'number/ambiguous-separator': ({ text }) => ({
    message: `It is not clear which number "${text}" is: its separators can be read in two ways.`,
    hint: 'Write no thousands separator, and a decimal point: 8990 or 8.99.',
  }),
  'number/negative': ({ text }) => ({
    message: `The value ${text} is below 0.`,
    hint: 'Counts and shares are never negative.',
  }),
  'number/not-a-number': ({ text }) => ({
    message: `"${text}" is no number.`,
    hint: 'Write digits and a decimal point, such as 85.24, without a leading zero.',
  }),
  'number/not-whole': ({ text }) => ({
    message: `${text} is no whole number.`,
    hint: 'Counts are whole. If the unit has fractions, declare decimals under count_unit.',
  }),
  'number/numerator-above-denominator': ({ numerator, denominator }) => ({
    message: `The numerator ${numerator} is above the denominator ${denominator}.`,
    hint: 'Are they swapped? If the share may exceed 100%, declare may_exceed: true.',
  }),
  'number/percent-above-100': ({ text }) => ({
    message: `The percentage ${text}% is above 100%.`,
    hint: 'If it may exceed 100%, declare may_exceed: true in catalog.yaml.',
  }),
  'number/thousands-dot': ({ text, meant: number }) => ({
    message: `"${text}" has a thousands dot; YAML would read it as a decimal.`,
    hint: `Write ${number} for thousands; a fraction must not have just three digits after the point.`,
  }),
  'number/zero-denominator': () => ({
    message: 'The denominator is 0, so there is no percentage.',
    hint: 'Leave result empty if nothing happened yet, or give not_applicable with its reason.',
  }),
  'output/edited-by-hand': ({ path }) => ({
    message: `The file ${path} was edited by hand since it was built, so it is not overwritten.`,
    hint: 'Keep the edited copy elsewhere, or run again with --force.',
  }),
  'prose/capitals': ({ written, expected, source }) => ({
    message: `"${written}" has the wrong capitals: it should be "${expected}".`,
    hint:
      source === 'name'
        ? `This is a name; write "${expected}".`
        : `Decree 30/2020, Annex II, ${source}. Write "${expected}".`,
  }),
  'prose/contradicts-figure': ({ text, printed, name }) => ({
    message: `The text has ${text} typed, but the figure "${name}" is ${printed}.`,
    hint: 'Call the figure by its name in {{ }} instead; if the figure is wrong, mend it in the data.',
  }),
  'prose/date-form': ({ written, expected }) => ({
    message: `The date "${written}" should read "${expected}".`,
    hint: 'Days below 10 and months 1 and 2 begin with 0, other months do not (Decree 30/2020, Annex I, II.4.b).',
  }),
  'prose/decimal-point': ({ text, meant }) => ({
    message: `"${text}" has a decimal point; Vietnamese writes a comma.`,
    hint: `Write ${meant}.`,
  }),
  'prose/document-in-two-forms': ({ written, other }) => ({
    message: `"${written}" is written "${other}" elsewhere.`,
    hint: 'Write number, symbol and date of a document in one way; declared under documents and called as {{ documents.id }} it cannot slip.',
  }),
  'prose/empty-heading': ({ title }) =>
    title === ''
      ? {
          message: 'This heading has no words, so it is not printed.',
          hint: 'Write the title after the #, or delete the line.',
        }
      : {
          message: `There is no text below the heading "${title}", so it is not printed.`,
          hint: 'Write the text below the heading, or delete the heading.',
        },
  'prose/growth-mismatch': ({ direction, stated, expected, earlier, later }) => ({
    message:
      direction === 'share'
        ? `The text says that it is ${formatDecimal(stated)}%, but ${later} is ${formatDecimal(expected)}% of ${earlier}.`
        : `The text says that it ${direction === 'rise' ? 'rose' : 'fell'} by ${formatDecimal(stated)}%, but from ${earlier} to ${later} it ${expected.startsWith('-') ? 'fell' : 'rose'} by ${formatDecimal(expected.replace('-', ''))}%.`,
    hint: 'Check both numbers and the percentage; growth is told in per cent of the earlier number.',
  }),
  'prose/heading-too-deep': ({ title }) => ({
    message: `The heading "${title}" is too deep.`,
    hint: 'Use #, ## and ### only; ### stands below a ##.',
  }),
  'prose/liquid-syntax': ({ detail }) => ({
    message: `The binding is not well written: ${detail}.`,
    hint: 'The form is {{ id }} or {{ id | count }}.',
  }),
  'prose/limit-exceeded': ({ limit }) => ({
    message: `The text exceeds a limit: ${limit}.`,
    hint: 'Check the loops of the template.',
  }),
  'prose/missing-percent-sign': ({ text }) => ({
    message: `The share ${text} lacks its sign.`,
    hint: `Write ${text}%.`,
  }),
  'prose/missing-section': ({ titles }) => ({
    message: `There is no text for: ${titles.map((title) => `"${title}"`).join(', ')}.`,
    hint: 'Write it in the .md file under a heading of the same name.',
  }),
  'prose/mixed-spelling': ({ written, count, usual, usualCount }) => ({
    message: `The report writes in two ways: "${written}" (this way ${count} times) and "${usual}" (this way ${usualCount} times).`,
    hint: 'Keep to one way in the whole report; the other places are listed below.',
  }),
  'prose/no-such-date': ({ text }) => ({
    message: `There is no day ${text}.`,
    hint: 'Check day, month and year.',
  }),
  'prose/no-value': ({ name }) => ({
    message: `"${name}" has no value, so it can't be printed.`,
    hint: 'Fill it in the .yaml file, or remove the binding.',
  }),
  'prose/padded-month': ({ written, expected }) => ({
    message: `"${written}" should be written "${expected}".`,
    hint: 'Only days below 10 and months 1 and 2 begin with 0 (Decree 30/2020, Annex I, II.4.b); quarters are Roman.',
  }),
  'prose/ratio-mismatch': ({ stated, expected, numerator, denominator, suspicions }) => ({
    message: `The percentage ${formatDecimal(stated)}% in the text is wrong: ${formatDecimal(numerator)}/${formatDecimal(denominator)} = ${formatDecimal(expected)}%.`,
    hint: withSuspicions(
      'Put both counts into the data and call them by name in {{ }}; the share is computed then.',
      suspicions,
      'en',
    ),
  }),
  'prose/repeated-note': ({ id }) => ({
    message: `The note [^${id}] is written twice.`,
    hint: 'Join the two, or rename one.',
  }),
  'prose/repeated-paragraph': ({ text }) => ({
    message: `The words "${text}" are said at another place already.`,
    hint: 'Keep one place; delete or rewrite the other.',
  }),
  'prose/repeated-section': ({ title }) => ({
    message: `The section "${title}" is written twice.`,
    hint: 'Join the two.',
  }),
  'prose/reversed-range': ({ text }) => ({
    message: `The stretch of time "${text}" ends before it begins.`,
    hint: 'Were the two swapped?',
  }),
  'prose/slip': ({ kind, text }) => slips[kind](text),
  'prose/shares-not-whole': ({ expected, terms }) => ({
    message: `The shares of one whole add up to ${formatDecimal(expected)}%, not to 100%: ${terms.map((term) => formatDecimal(term)).join(' + ')}.`,
    hint: 'Check each share; what rounding may do is allowed for.',
  }),
  'prose/sum-mismatch': ({ stated, expected, terms, suspicions }) => ({
    message: `The total ${formatDecimal(stated)} in the text is not what is named beside it: ${terms.map((term) => formatDecimal(term)).join(' + ')} = ${formatDecimal(expected)}.`,
    hint: withSuspicions(
      'Check the total and each number; with parts in the data the total is computed.',
      suspicions,
      'en',
    ),
  }),
  'prose/sweeping-claim': ({ claim, open, total }) => ({
    message: `The text says "${claim}", but ${open} of ${total} targets or tasks are not met.`,
    hint: 'Say how many are met and how many are not, for example {{ summary.met }} and {{ summary.not_met }}.',
  }),
  'prose/text-outside-section': () => ({
    message: 'This paragraph belongs to no section.',
    hint: 'Put it under a heading of the template (a line that begins with #).',
  }),
  'prose/thousands-style': ({ text, meant }) => ({
    message: `"${text}" does not part its thousands by dots, as the other numbers of the report do.`,
    hint: `Write ${meant}.`,
  }),
  'prose/two-values': ({ label, first, second }) => ({
    message: `The report gives two numbers for one thing "${label}": ${first} and ${second}.`,
    hint: 'Keep the right one; if these are two things, say where they differ.',
  }),
  'prose/typed-figure': ({ text, binding }) => ({
    message: `The number ${text} is typed, although the data have it.`,
    hint: `Write {{ ${binding} }} instead, so that the text follows the data.`,
  }),
  'prose/typed-numbering': ({ sign, before, missing }) => ({
    message:
      before === undefined
        ? `The number "${sign}" was typed.`
        : missing === undefined
          ? `The typed number "${sign}" is repeated: "${before}" stands before it.`
          : `The typed number "${sign}" follows "${before}": "${missing}" is missing.`,
    hint: 'Delete typed numbers; I., 1., a) are given by #, ##, ### and lists.',
  }),
  'prose/unbound-document': ({ document, id }) => ({
    message: `"${document}" was typed, although it is declared under documents.`,
    hint: `Call {{ documents.${id} }}: it prints in full at first and short later.`,
  }),
  'prose/unbound-figure': ({ text }) => ({
    message: `The number ${text} is typed; no datum stands behind it.`,
    hint: 'Put it into the figures of the data and call it by name in {{ }}.',
  }),
  'prose/undated-document': ({ document, isTyped, id }) => ({
    message: isTyped
      ? `"${document}" is mentioned for the first time without its date.`
      : `"${document}" is cited but has no date.`,
    hint: isTyped
      ? `At the first mention give kind, number, symbol, date, issuer and title (Decree 30/2020, Annex I, II.6.b), or ${id === undefined ? 'declare it under documents and call {{ documents.id }}' : `call {{ documents.${id} }}`}.`
      : 'Add a line date: year-month-day to this document.',
  }),
  'prose/unknown-filter': ({ name, nearest }) => ({
    message: `There is no filter "${name}".`,
    hint: meant(nearest) ?? 'Filters: count, words, pad.',
  }),
  'prose/unknown-name': ({ name, nearest }) => ({
    message: `There is no figure "${name}".`,
    hint: meant(nearest) ?? 'Add the figure to the .yaml file.',
  }),
  'prose/unknown-note': ({ name, nearest }) => ({
    message: `There is no note or document "${name}".`,
    hint: meant(nearest) ?? `Add a paragraph that begins with [^${name}]:`,
  }),
  'prose/unknown-section': ({ name, nearest }) => ({
    message: `The template has no section "${name}".`,
    hint: meant(nearest) ?? 'The sections stand in the template.yaml.',
  }),
  'prose/unsupported-markup': ({ what }) => ({
    message: `The text can't hold ${what}.`,
    hint: 'Use headings (#), paragraphs, dashes (-), numbered lists (1.), bold, italics and notes.',
  }),
  'prose/unused-note': ({ id }) => ({
    message: `The note [^${id}] is called nowhere, so it is not printed.`,
    hint: `Write [^${id}] where the note belongs, or delete it.`,
  }),
  'schema/empty-value': ({ key }) => ({
    message: `The key "${key}" is required but has no value.`,
    hint: 'Write the value after the colon.',
  }),
  'schema/missing-key': ({ key, with: other }) => ({
    message:
      other === undefined ? `The key "${key}" is missing.` : `"${other}" needs "${key}" beside it.`,
    hint: `Add a line ${key}: … to this group.`,
  }),
  'schema/not-allowed-value': ({ value, allowed, nearest }) => ({
    message: `"${value}" is not an allowed value.`,
    hint: nearest === undefined ? `Choose one of: ${allowed.join(', ')}.` : meant(nearest),
  }),
  'schema/out-of-range': ({ value, limit, bound }) => ({
    message: `${value} is ${bound === 'minimum' ? 'below the lowest' : 'above the highest'} value allowed (${limit}).`,
  }),
  'schema/unknown-key': ({ key, nearest, allowed }) => ({
    message: `There is no key "${key}" here.`,
    hint: withoutSpace(key) ?? meant(nearest) ?? `Keys that can stand here: ${allowed.join(', ')}.`,
  }),
  'schema/wrong-form': ({ value, expected }) => ({
    message: value === '' ? 'The value is empty.' : `"${value}" is not in the right form.`,
    hint: (expected === 'id' && withoutSpace(value)) || `Expected: ${forms[expected] ?? expected}.`,
  }),
  'schema/wrong-number-of-entries': ({ count, bound }) => ({
    message:
      bound === 'unique'
        ? 'The list repeats an entry.'
        : `This group has ${count} entries, ${bound === 'minimum' ? 'fewer' : 'more'} than allowed.`,
  }),
  'schema/wrong-type': ({ found, expected }) => ({
    message: `Expected ${expected.map((type) => types[type] ?? type).join(' or ')} here; found ${types[found] ?? found}.`,
  }),
  'target/not-understood': ({ text }) => ({
    message: `The target "${text}" is not understood.`,
    hint: 'Write 80, ">= 80", "> 80", "<= 5", "= 100", "40..50", "<= 2023-12-31", "rank <= 4", yes or no.',
  }),
  'target/wrong-kind': ({ text, measure }) => ({
    message: `The target "${text}" does not fit the measure "${measure}".`,
    hint: 'Mend the target, or the measure in catalog.yaml.',
  }),
  'template/broken': ({ problem, name }) => ({
    message: `The template is broken: ${templateProblems[problem](name)}.`,
    hint: 'The fault is in the template, not in the data.',
  }),
  'template/unknown': ({ name, nearest }) => ({
    message: `There is no template "${name}".`,
    hint: meant(nearest),
  }),
  'text/control-character': ({ character }) => ({
    message: `There is a character that can't be printed (${character}).`,
    hint: 'Delete it; it often comes from copying out of other software.',
  }),
  'text/not-utf8': ({ encoding }) => ({
    message: `The file is not UTF-8 (perhaps ${encoding}).`,
    hint: 'Open it in Notepad, choose Save As, set Encoding to UTF-8 and save again.',
  }),
  'text/too-large': ({ limit }) => ({
    message: `The file is larger than ${limit}.`,
    hint: 'Check whether it is the right file.',
  }),
  'verdict/missing-reason': ({ indicator, result, target }) => ({
    message: `The indicator "${indicator}" is not met${result ? ` (${printMeasured(result)}${target === undefined ? '' : `, target ${printStatedTarget(target, 'en')}`})` : ''} and gives no reason.`,
    hint: 'Add a line reason: … to this indicator.',
  }),
  'verdict/overridden': ({ indicator, status: name, by }) => ({
    message: `The verdict "${status(name)}" on "${indicator}" was set by ${by}, not computed.`,
  }),
  'verdict/rounding-edge': ({ rounded, shown, target }) => ({
    message: `Rounding to ${printMeasured(rounded)} would change the verdict against ${printStatedTarget(target, 'en')}, so ${printMeasured(shown)} is printed.`,
  }),
  'yaml/alias': ({ name }) => ({
    message: `Aliases (*${name}) are not used in data files.`,
    hint: 'Use { ref: id } to take a number from elsewhere.',
  }),
  'yaml/anchor': ({ name }) => ({
    message: `Anchors (&${name}) are not used in data files.`,
    hint: 'Use { ref: id } to take a number from elsewhere.',
  }),
  'yaml/comma-in-braces': ({ before, after }) => ({
    message: `Inside { } a comma separates keys, so "${after}" falls off "${before}".`,
    hint: /^\d+$/.test(before + after)
      ? `Write ${before}.${after}`
      : `Put the whole value in quotes: "${before}, ${after}"`,
  }),
  'yaml/duplicate-key': ({ key }) => ({
    message: `The key "${key}" stands twice.`,
    hint: 'Keep one line, delete the other.',
  }),
  'yaml/empty-file': () => ({ message: 'The file is empty.', hint: 'Fill it or delete it.' }),
  'yaml/key-not-text': () => ({ message: 'A key must be text.', hint: 'Write key: value.' }),
  'yaml/merge-key': () => ({
    message: 'Merge keys (<<) are not used in data files.',
    hint: 'Write the keys out.',
  }),
  'yaml/reserved-key': ({ key }) => ({ message: `The key "${key}" can't be used.` }),
  'yaml/several-documents': () => ({
    message: 'The file holds several documents (a line ---).',
    hint: 'One report per file; delete the line ---.',
  }),
  'yaml/syntax': ({ detail }) => ({
    message: `The file is not well written: ${yaml[detail] ?? "this line can't be read"}.`,
    hint:
      detail === 'UNQUOTED_COMPARATOR'
        ? 'For example target: ">= 80"'
        : 'Look at this line and the one above: colons, leading spaces, brackets.',
  }),
  'yaml/tab': () => ({
    message: 'This line is indented with a tab.',
    hint: 'Use spaces, two per level.',
  }),
  'yaml/tag': ({ tag }) => ({
    message: `Tags (${tag}) are not used in data files.`,
    hint: 'Remove it; text that begins with ! needs quotes.',
  }),
  'yaml/too-deep': ({ limit }) => ({
    message: `Groups are nested more than ${limit} levels deep.`,
    hint: 'Check brackets and indentation.',
  }),
}
