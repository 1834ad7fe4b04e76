import type { ChangeWords, Way } from './words.ts'

const ways: Readonly<Record<Way, string>> = { up: 'up', down: 'down', other: 'changed by' }

/** Changes in English; names of data, numbers and targets stay as the report prints them. */
export const englishChanges: ChangeWords = {
  grades: { alarm: 'alarm', notice: 'notice', info: 'info' },
  reasons: {
    worsened: 'the status turned for the worse',
    improved: 'the status turned for the better',
    met_by_easier_target: 'met only because the target is easier',
    override: 'the status was set by a person',
    target_moved: 'the target changed',
    result_lost: 'the result is gone',
    dropped: 'only in the earlier report',
    added: 'only in the later report',
    corrected: 'the figure was corrected',
    incomparable: 'not comparable',
    renamed: 'another id',
    retitled: 'another name than before, it may be another figure',
    cumulative_fell: 'a cumulative count fell',
    figure_changed: 'the figure changed without being called a correction',
    moved: 'the result or the status changed',
    words: 'only words or details changed',
  },
  kinds: {
    added: 'added',
    dropped: 'dropped',
    status: 'status changed',
    restated: 'corrected',
    target: 'target changed',
    result: 'result changed',
    renamed: 'renamed',
    changed: 'figure changed',
    details: 'details changed',
  },
  delta: {
    none: 'unchanged',
    about: (size) => `about ${size}`,
    points: (way, size) => `${ways[way]} ${size} percentage points`,
    amount: (way, size, percent) =>
      `${ways[way]} ${size}${percent === undefined ? '' : ` (${percent})`}`,
    places: (isBetter, count) => `${isBetter ? 'up' : 'down'} ${counted(count, 'place')}`,
    days: (isEarlier, count) => `${counted(count, 'day')} ${isEarlier ? 'earlier' : 'later'}`,
  },
  span: (_way, from, to) => `from ${from} to ${to}`,
  incomparable: (reasons) => `not comparable because ${reasons.join('; ')}`,
  differences: {
    definition: (of, note) => {
      const what = {
        numerator: 'the numerator',
        denominator: 'the denominator',
        whole: 'the indicator',
      }[of]
      return `${what} is defined otherwise than before${note === undefined ? '' : ` (${note})`}`
    },
    measure: 'it is measured in another way than before',
    countUnit: (from, to) => `its unit changed from “${from}” to “${to}”`,
    level: (kinds) =>
      kinds
        ? `the unit is a ${kinds.from} in the earlier report and a ${kinds.to} in the later one`
        : 'the two reports are of different administrative levels',
    merged: (day, units) => `the unit was put together from ${listed(units)} on ${day}`,
    accumulation:
      'the figures cover different times (within the period, cumulative, or from another day)',
    parts: 'the total is made up of other parts than before',
  },
  result: {
    moved: (delta, span) => `${delta}, ${span}`,
    other: (span) => `the result changed ${span}`,
    counts: (shown, span) => `the result is still ${shown}, its counts changed ${span}`,
    sides: (from, to) => `the result was ${from} and is now ${to}`,
    given: (to) => `there was no result before, it is now ${to}`,
    lost: (from) => `it was ${from}, now there is no result`,
    wholeGiven: (to) => `no result of the whole was stated before, it is now ${to}`,
    wholeLost: (from) => `the result of the whole was ${from}, now none is stated`,
    inYear: (delta, from, to) => `${delta} in the year, it was ${from} and is now ${to}`,
    corrected: (span, delta) =>
      `the figure was corrected ${span}${delta === undefined ? '' : `, ${delta}`}`,
  },
  target: {
    moved: (way, tail, ease) =>
      `the target was ${{ up: 'raised', down: 'lowered', other: 'changed' }[way]}${tail}${
        ease === undefined ? '' : { easier: ' (easier to meet)', harder: ' (harder to meet)' }[ease]
      }`,
    given: (to) =>
      to === ''
        ? 'there is a target now'
        : `there is a target of ${to} now (the earlier report states none)`,
    withdrawn: (from) =>
      `the later report states no target${from === '' ? '' : ` (it was ${from} before)`}`,
    begun: (to) => `the target${to === '' ? '' : ` of ${to}`} is in force now`,
    lapsed: (from) => `the target${from === '' ? '' : ` of ${from}`} is no longer in force`,
  },
  status: (from, to) => `turned from “${from}” to “${to}”`,
  cause: {
    logic: {
      alone: (factors) => `because ${factors.join(', ')}`,
      each: (factors) =>
        `${factors.map((factor) => `because ${factor}`).join(' or ')}; each would have been enough`,
      together: (factors) =>
        factors.length === 2
          ? `both because ${factors.join(' and because ')}; one alone would not have been enough`
          : `because of all of these at once: ${numbered(factors)}; without any one of them it would not have been enough`,
    },
    underOldTarget: (result, status, how) => {
      const subject = result === '' ? 'it' : `the result ${result}`
      const word = { still: 'would still be', also: 'would also be', other: 'would be' }[how]
      return `; under the old target ${subject} ${word} “${status}”`
    },
  },
  factors: {
    result: (way, tail) =>
      `the result ${{ up: 'rose', down: 'fell', other: 'changed' }[way]}${tail}`,
    moved: (delta) => `the result is ${delta}`,
    given: (to) => `there is a result now${to === '' ? '' : ` (${to})`}`,
    lost: (from) => `there is no result now${from === '' ? '' : ` (it was ${from} before)`}`,
    corrected: (tail) => `the figure was corrected${tail}`,
    scope: (differences) =>
      `it is counted otherwise${differences.length === 0 ? '' : `: ${differences.join('; ')}`}`,
    due: (day, isReached) => (isReached ? `it fell due on ${day}` : `it is not due until ${day}`),
    paused: 'it is paused',
    resumed: 'it is no longer paused',
    not_applicable: 'it does not apply now',
    applicable: 'it applies now',
    override: (by, reason) => `${by} set the status: ${reason}`,
    override_lifted: 'the status that a person had set was lifted',
    parts: (moves) => `${moves.length === 1 ? 'the part' : 'the parts'} ${moves.join(', ')}`,
    partMoved: (part, from, to) => {
      if (from === undefined) return `“${part}” was added${to === undefined ? '' : ` (${to})`}`
      return to === undefined
        ? `“${part}” is gone (it was ${from})`
        : `“${part}” turned from ${from} to ${to}`
    },
    partsMissing: (parts) => `figures of ${listed(parts.map(quoted))} are missing`,
    partsSupplied: (parts) => `figures of ${listed(parts.map(quoted))} are there now`,
    rule: 'the catalogue judges it by another rule',
  },
  added: 'only in the later report',
  dropped: 'only in the earlier report',
  renamed: (from, to) => `its id changed from ${from} to ${to}`,
  formerName: (name) => `the earlier report calls it “${name}”`,
  unjudged: (from, why) => `it was “${from}”, now it is not judged because ${why}`,
  retitled: (from, to) => `its name changed from “${from}” to “${to}”`,
  subjects: {
    task: (title) => `Task “${title}”`,
    document: (citation) => `Document “${citation}”`,
    section: (path) => `Section “${path.join(' › ')}”`,
  },
  rewritten: 'the text was rewritten',
  details: {
    names: {
      name: 'the name',
      group: 'the group',
      owner: 'the office in charge',
      decimals: 'how many decimals are printed',
      rule: 'the rule by which it is judged',
      unit: 'the unit',
      reason: 'the reason',
      note: 'the note',
      paused: 'the pause',
      not_applicable: 'why it does not apply',
      override: 'the status set by a person',
      source: 'the source',
      remark: 'the remark for those who check',
      stated: 'the number printed by the source',
      stated_status: 'the status stated by the source',
      growth: 'the growth stated by the source',
      written: 'how it is written (rounded it is the same)',
      parts: 'how it is divided into parts',
      as_of: 'the day of the figure',
      from: 'the day it counts from',
      accumulation: 'how it is counted (within the period or cumulative)',
      corrects: 'the report that is corrected',
      basis: 'the basis of the target',
      due: 'the due day',
      effective: 'the days on which the target holds',
      target_note: 'the note on the target',
      title: 'the title',
      result: 'the result',
      kind: 'the kind of document',
      number: 'the number',
      date: 'the date',
      issuer: 'the issuing body',
    },
    changed: (details) =>
      `changed: ${details.map(({ name, span }) => `${name}${span === '' ? '' : ` ${span}`}`).join(', ')}`,
    other: 'details changed',
  },
  fields: {
    as_of: 'Day of the figures',
    template: 'Template',
    number: 'Number of the document',
    date: 'Date of the document',
    title: 'Title',
    issuer: 'Issuer',
    signature: 'Signature',
    addressees: 'Addressees',
    basis: 'Basis',
    recipients: 'Recipients',
  },
  field: (span) => `changed ${span}`,
  nothing: '(empty)',
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** Phrases with commas of their own: `(1) …, (2) …`. */
function numbered(phrases: readonly string[]): string {
  return phrases.map((phrase, at) => `(${at + 1}) ${phrase}`).join(', ')
}

function quoted(text: string): string {
  return `“${text}”`
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
