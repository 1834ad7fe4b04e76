import type { ExplanationWords } from './words.ts'

/** Explanations of verdicts in English; numbers, targets and names stay as the report prints them. */
export const englishExplanations: ExplanationWords = {
  labels: {
    result: 'Result',
    numerator: 'Numerator',
    denominator: 'Denominator',
    source: 'Source',
    arithmetic: 'Arithmetic',
    printed: 'Printed',
    bounds: 'Meaning',
    target: 'Target',
    basis: 'Basis',
    comparison: 'Compared',
    due: 'Due',
    paused: 'Paused',
    not_applicable: 'Applies',
    override: 'Concluded',
    parts: 'Parts',
    missing: 'Missing',
    to_be_met: 'To be met',
    turns: 'Turns when',
  },
  source: {
    asOf: (day) => `as of ${day}`,
    from: (day) => `from ${day} on`,
    period: 'arisen in the period',
    cumulative: 'cumulative',
  },
  place: (rank) => `rank ${rank}`,
  printed: {
    rounded: (shown, decimals) =>
      `${shown}, rounded to ${decimals === 0 ? 'a whole number' : `${decimals} decimal${decimals === 1 ? '' : 's'}`}, as the catalogue has it`,
    edge: (shown, usual, decimals) =>
      `${shown}: with the usual ${decimals} decimals it would be ${usual}, which reads as another verdict`,
  },
  bounds: (said, low, high) =>
    `${said} is ${[
      low && `${low.open ? 'above' : 'from'} ${low.text}`,
      high && `${high.open ? 'below' : 'up to'} ${high.text}`,
    ]
      .filter(Boolean)
      .join(' and ')}`,
  asks: {
    number: (comparator, bound) =>
      ({
        '>=': `at least ${bound}`,
        '>': `above ${bound}`,
        '<=': `at most ${bound}`,
        '<': `below ${bound}`,
        '=': `exactly ${bound}`,
      })[comparator],
    range: (low, high) => `from ${low} to ${high}`,
    date: (comparator, day) =>
      ({
        '<=': `by ${day}`,
        '<': `before ${day}`,
        '>=': `from ${day} on`,
        '>': `after ${day}`,
        '=': `on ${day}`,
      })[comparator],
    rank: (comparator, place) =>
      ({
        '<=': `rank ${place} or better`,
        '<': `better than rank ${place}`,
        '>=': `rank ${place} or worse`,
        '>': `worse than rank ${place}`,
        '=': `rank ${place}`,
      })[comparator],
    answer: (answer) => `“${answer}”`,
  },
  target: {
    natural: { higher: ' (higher is better)', lower: ' (lower is better)' },
    inWords: (target) => `“${target}”: in words, so that a person must conclude`,
    notInForce: (target, { from, to }, asOf) =>
      `${target} holds ${[from && `from ${from}`, to && `until ${to}`].filter(Boolean).join(' ')} only; the figures are as of ${asOf}, so none is assigned`,
    none: 'none assigned',
  },
  reportBasis: (documents) => `none of its own; the report as a whole is based on ${documents}`,
  comparison: {
    order: { below: 'is below', equal: 'equals', above: 'is above' },
    range: {
      below: 'is below the range',
      within: 'is within',
      above: 'is above the range',
    },
    points: (size) => `${size} percentage points`,
    bounds: {
      all: 'every value that it may have is met',
      none: 'no value that it may have is met',
      some: 'some values that it may have are met and some are not; write the exact number',
    },
  },
  due: {
    ahead: (day, asOf, later) =>
      `${day}; the figures are as of ${asOf}, before that. Unchanged on the day it becomes “${later}”`,
    reached: (day) => `${day}, which has come`,
  },
  paused: (document) =>
    `${document === undefined ? '' : `by ${document}; `}meanwhile the result counts neither as met nor as missed`,
  notApplicable: (reason) => `no, because: ${reason}`,
  override: (by, day, reason, status, computed) =>
    `“${status}”, set by ${by} on ${day}: ${reason}. By the figures it is “${computed}”`,
  parts: {
    all: 'every part must be met',
    any: 'one part met is enough',
  },
  missing: (names, effect) =>
    `${names}: ${
      {
        met_anyway: 'met whatever is missing',
        not_met_anyway: 'not met whatever is missing',
        decides: 'what is missing decides',
        skipped: 'left out',
        counted_as_failed: 'counted as not met',
      }[effect]
    }`,
  change: {
    numerator: (up, size) => `${size} ${up ? 'more' : 'less'}`,
    value: (up, size) => `${size} ${up ? 'more' : 'less'}`,
    place: (up, size) => `${size} ${up ? 'down' : 'up'}`,
    day: (up, size) => `${size} ${up ? 'later' : 'earlier'}`,
  },
  units: {
    numerator: (count) => `${count} in the numerator`,
    place: (count) => `${count} place${count === '1' ? '' : 's'}`,
    day: (count) => `${count} day${count === '1' ? '' : 's'}`,
  },
  flip: {
    toBeMet: (change, outcome) => `needs ${change}: ${outcome}`,
    keepsUntil: (room, last, change, outcome, status) =>
      `${room} is still met (${last}); ${change} makes it “${status}” (${outcome})`,
    atOnce: (change, outcome, status) => `${change} makes it “${status}” (${outcome})`,
    answer: (answer, status) => `“${answer}” makes it “${status}”`,
    oneOf: (status, count) =>
      `a change of ${count === 1 ? 'this part' : 'one of these parts'} makes it “${status}”:`,
    everyOf: (status) => `all of these parts must change to make it “${status}”:`,
    partMissing: 'has data and is met',
    otherwise: {
      paused: (sentence) => `Were it not paused: ${sentence}`,
      not_applicable: (sentence) => `If it applied: ${sentence}`,
    },
    none: {
      not_applicable: 'no result changes the verdict, since the indicator does not apply.',
      paused: 'no result changes the verdict while it is paused.',
      overridden: 'no result changes the verdict; the conclusion (override) must be taken back.',
      no_target: 'no result changes the verdict, since there is no target to hold it against.',
      no_result: 'write the result into the data file.',
      words: 'a person writes the conclusion under the key override.',
      parts: 'a change of the given parts is not enough.',
    },
    fillIn: (asked) => `write the result into the data file; met when it is ${asked}.`,
    alwaysMet: 'no result does: every possible one is met.',
    neverMet: (denominator) =>
      `no possible result is met${denominator === undefined ? '' : ` while the denominator stays ${denominator}`}.`,
  },
}
