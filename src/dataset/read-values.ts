import { type Diagnostic, diagnostic } from '../source/diagnostic.ts'
import type { Location } from '../source/location.ts'
import { nearest } from '../source/nearest.ts'
import {
  child,
  type MapEntry,
  type ScalarNode,
  type SourceDocument,
  type SourceNode,
  scalarValue,
} from '../source/source-document.ts'
import { isDate } from './calendar.ts'
import type { Catalog, Measure } from './dataset.ts'
import { compare, hundred, isWhole, sum, toDecimal, zero } from './rational.ts'
import {
  dateOf,
  defined,
  entriesOf,
  integerOf,
  scalarOf,
  textOf,
  wordOf,
  writtenOf,
  yesOf,
} from './read-node.ts'
import { readNumber } from './read-number.ts'
import type { Amount, Figure, FigurePart, Quantity, Rank, StatedChange, Value } from './value.ts'

/** What a value is expected to be; decides which numbers are possible. */
export interface Expectation {
  readonly measure: Measure | 'any'
  /** Decimals that a count may have; 0 means whole numbers only, undefined any. */
  readonly countDecimals?: number
  readonly mayExceed: boolean
}

/** Reads the values of one report; a reference is followed to where the number stands. */
export interface ValueReader {
  figure(id: string): Figure | undefined
  value(node: SourceNode, expectation: Expectation): Value
  /** Ids of figures and indicators, for did-you-mean. */
  readonly ids: readonly string[]
  result(id: string, part: string | undefined): Value | undefined
}

/** Refuses to follow a reference that leads back to itself. */
const beingRead = Symbol('being read')

export function createValueReader(
  document: SourceDocument,
  catalog: Catalog,
  others: (stem: string) => ValueReader | undefined,
  findings: Diagnostic[],
): ValueReader {
  const figures = new Map(entriesOf(document.root, 'figures').map((entry) => [entry.key, entry]))
  const indicators = new Map(
    entriesOf(document.root, 'indicators').map((entry) => [entry.key, entry]),
  )
  const known = new Map<string, Figure | typeof beingRead>()
  const results = new Map<string, Value | typeof beingRead | undefined>()
  const ids = [...figures.keys(), ...indicators.keys()]
  /** How many references led to a value whose fault is told where it stands. */
  let leadsToBroken = 0

  return { figure, value, result, ids }

  function figure(id: string): Figure | undefined {
    const entry = figures.get(id)
    if (!entry) return undefined
    const before = known.get(id)
    if (before === beingRead) return undefined
    if (before) return before
    known.set(id, beingRead)
    const read = readFigure(entry)
    known.set(id, read)
    return read
  }

  function result(id: string, part: string | undefined): Value | undefined {
    const key = part === undefined ? id : `${id}.${part}`
    const before = results.get(key)
    if (before === beingRead) return undefined
    if (before) return before
    const indicator = catalog.indicators.get(id)
    const entry = indicators.get(id)?.value
    const judged = part === undefined ? entry : child(child(entry, 'parts'), part)
    const node = child(judged, 'result')
    if (!node || !indicator) return undefined
    results.set(key, beingRead)
    const read = value(node, {
      measure: indicator.measure,
      mayExceed: indicator.mayExceed,
      countDecimals: indicator.countUnit?.decimals ?? 0,
    })
    results.set(key, read)
    return read
  }

  function readFigure({ key, keyAt, value: node }: MapEntry): Figure {
    const unit = textOf(node, 'unit')
    const expectation: Expectation = {
      measure: unit === '%' ? 'percent' : 'any',
      mayExceed: unit === '%' ? true : yesOf(node, 'may_exceed', false),
    }
    const parts: FigurePart[] = entriesOf(node, 'parts').map((part) => ({
      id: part.key,
      value: value(part.value, expectation),
    }))
    const partsComplete = parts.length > 0 && yesOf(node, 'parts_complete', true)
    const own = value(node, expectation)
    const total = partsComplete ? totalOf(parts, unit, keyAt) : undefined
    const { amount: written, ...annotations } = own
    const amount = total ?? written
    const isBroken = (!amount && parts.some((part) => part.value.isBroken)) || own.isBroken
    return defined({
      id: key,
      at: keyAt,
      name: textOf(node, 'name'),
      unit,
      decimals: integerOf(node, 'decimals'),
      value: defined({ ...annotations, amount, isBroken: isBroken || undefined }),
      own: written,
      parts,
      partsComplete,
    })
  }

  function value(node: SourceNode, expectation: Expectation): Value {
    const before = findings.length + leadsToBroken
    const read = readValue(node, expectation)
    const isBroken = findings.length + leadsToBroken > before && !read.amount
    return isBroken ? { ...read, isBroken } : read
  }

  function readValue(node: SourceNode, expectation: Expectation): Value {
    if (node.kind === 'scalar') return defined({ at: node.at, amount: scalar(node, expectation) })
    const stated = scalarOf(node, 'stated')
    const statedQuantity = stated && number(stated, true)
    return defined({
      at: node.at,
      amount: amount(node, expectation),
      stated: statedQuantity,
      qualifier: textOf(node, 'qualifier') ? qualifierOf(node) : undefined,
      rank: rankOf(node),
      change: changeOf(node),
      accumulation: textOf(node, 'accumulation')
        ? wordOf(node, 'accumulation', ['period', 'cumulative'], 'period')
        : undefined,
      source: textOf(node, 'source'),
      asOf: dateOf(node, 'as_of', findings),
      from: dateOf(node, 'from', findings),
      note: writtenOf(node, 'note')?.text,
    })
  }

  function amount(node: SourceNode, expectation: Expectation): Amount | undefined {
    const reference = scalarOf(node, 'ref')
    const written = scalarOf(node, 'value')
    const numeratorNode = child(node, 'numerator')
    const denominatorNode = child(node, 'denominator')
    const conflict = [
      reference && 'ref',
      written && 'value',
      (numeratorNode ?? denominatorNode) && 'numerator',
    ].filter((key) => key !== undefined)
    const [first, second] = conflict
    if (first !== undefined && second !== undefined) {
      findings.push(diagnostic('dataset/value-conflict', { first, second }, node.at))
      return undefined
    }
    if (reference) return followed(reference, expectation)
    if (written) return scalar(written, expectation)
    if (!numeratorNode || !denominatorNode) return undefined
    if (expectation.measure !== 'any' && expectation.measure !== 'percent') {
      const { measure } = expectation
      const text = `${plainText(numeratorNode)}/${plainText(denominatorNode)}`
      findings.push(diagnostic('dataset/wrong-value-kind', { text, measure }, node.at))
      return undefined
    }
    const numerator = count(numeratorNode, expectation)
    const denominator = count(denominatorNode, expectation)
    if (!numerator || !denominator) return undefined
    if (compare(denominator.value, zero) === 0) {
      findings.push(diagnostic('number/zero-denominator', {}, denominator.at))
      return undefined
    }
    if (!expectation.mayExceed && !inOrder(numerator, denominator)) return undefined
    return { kind: 'ratio', numerator, denominator }
  }

  /** What a reference leads to must be possible here as well as there. */
  function followed(reference: ScalarNode, expectation: Expectation): Amount | undefined {
    const there = follow(reference)
    const { measure, mayExceed } = expectation
    if (!there || measure === 'any') return there
    const { text, at } = reference
    const fits = {
      number: measure !== 'yes_no' && measure !== 'date' && measure !== 'text',
      ratio: measure === 'percent',
      yes_no: measure === 'yes_no',
      date: measure === 'date',
      text: measure === 'text',
    }[there.kind]
    if (!fits) {
      findings.push(diagnostic('dataset/wrong-value-kind', { text, measure }, at))
      return undefined
    }
    if (there.kind === 'number') {
      const printed = toDecimal(there.quantity.value, there.quantity.decimals)
      return possible(there.quantity, printed, expectation) && there
    }
    if (there.kind !== 'ratio' || mayExceed) return there
    return inOrder(there.numerator, there.denominator) && there
  }

  function inOrder(numerator: Quantity, denominator: Quantity): true | undefined {
    if (compare(numerator.value, denominator.value) <= 0) return true
    const params = {
      numerator: toDecimal(numerator.value, numerator.decimals),
      denominator: toDecimal(denominator.value, denominator.decimals),
    }
    const code = 'number/numerator-above-denominator'
    findings.push(diagnostic(code, params, numerator.at, {}, [denominator.at]))
    return undefined
  }

  function scalar(node: ScalarNode, expectation: Expectation): Amount | undefined {
    const { measure } = expectation
    const { at } = node
    const text = node.text.trim()
    const plainValue = scalarValue(node)
    const wrongKind = (): undefined => {
      findings.push(diagnostic('dataset/wrong-value-kind', { text, measure }, at))
    }
    if (measure === 'text') return { kind: 'text', text, at }
    if (typeof plainValue === 'boolean') {
      if (measure !== 'yes_no' && measure !== 'any') return wrongKind()
      return { kind: 'yes_no', yes: plainValue, at }
    }
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
      if (measure !== 'date' && measure !== 'any') return wrongKind()
      if (isDate(text)) return { kind: 'date', date: text, at }
      findings.push(diagnostic('date/no-such-date', { text }, at))
      return undefined
    }
    const numeric = /^[-+]?\d[\d.,]*$/.test(text)
    if (!numeric && measure === 'any') return text ? { kind: 'text', text, at } : undefined
    if (measure === 'yes_no' || measure === 'date') return wrongKind()
    if (!numeric) {
      findings.push(diagnostic('number/not-a-number', { text }, at))
      return undefined
    }
    const quantity = number(node, measure === 'percent')
    return quantity && possible(quantity, text, expectation) && { kind: 'number', quantity }
  }

  /** A number of the right form can still be one that can't be. */
  function possible({ value: size, at }: Quantity, text: string, expectation: Expectation) {
    const { measure, countDecimals, mayExceed } = expectation
    const limited = measure === 'percent' && !mayExceed
    if ((limited || measure === 'count' || measure === 'rank') && compare(size, zero) < 0) {
      findings.push(diagnostic('number/negative', { text }, at))
      return undefined
    }
    if (limited && compare(size, hundred) > 0) {
      findings.push(diagnostic('number/percent-above-100', { text }, at))
      return undefined
    }
    const whole = measure === 'rank' || (measure === 'count' && (countDecimals ?? 0) === 0)
    if (whole && !isWhole(size)) {
      findings.push(diagnostic('number/not-whole', { text }, at))
      return undefined
    }
    return true
  }

  function count(node: SourceNode, expectation: Expectation): Quantity | undefined {
    const reference = node.kind === 'map' ? scalarOf(node, 'ref') : undefined
    if (reference) return followToQuantity(reference)
    if (node.kind !== 'scalar') return undefined
    const { countDecimals } = expectation
    const quantity = number(node, false)
    const whole: Expectation = {
      measure: 'count',
      mayExceed: true,
      countDecimals: countDecimals ?? 0,
    }
    return quantity && possible(quantity, node.text, whole) && quantity
  }

  function number(node: ScalarNode, fractional: boolean): Quantity | undefined {
    const read = readNumber({ ...node, text: node.text.trim() }, { fractional })
    if (!('code' in read)) return read
    findings.push(read)
    return undefined
  }

  function follow(reference: ScalarNode): Amount | undefined {
    const [path = '', stem] = reference.text.trim().split('#').reverse()
    const unknown = (candidates: readonly string[]): undefined => {
      const name = reference.text
      const near = nearest(path, candidates)
      const params = near === undefined ? { name } : { name, nearest: near }
      findings.push(diagnostic('dataset/unknown-reference', params, reference.at))
    }
    const withoutValue = (): undefined => {
      const params = { name: reference.text }
      findings.push(diagnostic('dataset/reference-without-value', params, reference.at))
    }
    const reader: ValueReader | undefined =
      stem === undefined ? { figure, value, result, ids } : others(stem)
    if (!reader) return unknown([])
    const [id = '', ...rest] = path.split('.')
    const facet = rest.find((step) => step === 'numerator' || step === 'denominator')
    const [part, ...more] = rest.filter((step) => step !== facet)
    if (more.length > 0) return unknown(reader.ids)
    const key = part === undefined ? id : `${id}.${part}`
    if (stem === undefined && (known.get(id) === beingRead || results.get(key) === beingRead)) {
      findings.push(diagnostic('dataset/reference-cycle', { path: reference.text }, reference.at))
      return undefined
    }
    const found = reader.figure(id)
    const target = found
      ? part === undefined
        ? found.value
        : found.parts.find((candidate) => candidate.id === part)?.value
      : reader.result(id, part)
    const amountThere = target?.amount
    if (!target) {
      // An indicator that is there without a result is no misspelt name.
      if (part === undefined && reader.ids.includes(id)) return withoutValue()
      const parts = found?.parts.map((candidate) => `${id}.${candidate.id}`) ?? []
      return unknown([...reader.ids, ...parts])
    }
    if (!amountThere) {
      if (!target.isBroken) return withoutValue()
      leadsToBroken += 1
      return undefined
    }
    if (facet === undefined) return moved(amountThere, reference.at)
    if (amountThere.kind !== 'ratio') return unknown([id])
    const quantity = amountThere[facet]
    return { kind: 'number', quantity: movedQuantity(quantity, reference.at) }
  }

  function followToQuantity(reference: ScalarNode): Quantity | undefined {
    const there = follow(reference)
    if (!there) return undefined
    if (there.kind === 'number') return there.quantity
    findings.push(
      diagnostic(
        'dataset/wrong-value-kind',
        { text: reference.text, measure: 'count' },
        reference.at,
      ),
    )
    return undefined
  }

  function rankOf(node: SourceNode): Rank | undefined {
    const rank = child(node, 'rank')
    const place = integerOf(rank, 'place')
    if (!rank || place === undefined) return undefined
    return defined({ place, of: integerOf(rank, 'of'), at: rank.at })
  }

  function changeOf(node: SourceNode): StatedChange | undefined {
    const change = child(node, 'change')
    if (!change) return undefined
    for (const measure of ['percent', 'ratio', 'times', 'by'] as const) {
      const written = child(change, measure)
      if (!written) continue
      const reference = scalarOf(written, 'ref')
      const fractional = measure !== 'by'
      const quantity = reference
        ? followToQuantity(reference)
        : written.kind === 'scalar'
          ? number(written, fractional)
          : undefined
      if (!quantity) return undefined
      return { versus: textOf(change, 'versus') ?? '', measure, quantity, at: change.at }
    }
    return undefined
  }

  function qualifierOf(node: SourceNode) {
    return wordOf(node, 'qualifier', ['over', 'under', 'nearly', 'about', 'estimated'], 'about')
  }
}

/** The total of complete parts: counts are summed; ratios by numerators and denominators. */
function totalOf(
  parts: readonly FigurePart[],
  unit: string | undefined,
  at: Location,
): Amount | undefined {
  const amounts = parts.flatMap(({ value }) => (value.amount ? [value.amount] : []))
  if (amounts.length < parts.length) return undefined
  const numbers = amounts.flatMap((part) => (part.kind === 'number' ? [part.quantity] : []))
  // Percentages don't add up: a mean would need the weights.
  if (numbers.length === amounts.length && unit !== '%') {
    return { kind: 'number', quantity: total(numbers, at) }
  }
  const ratios = amounts.flatMap((part) => (part.kind === 'ratio' ? [part] : []))
  if (ratios.length < amounts.length) return undefined
  const numerator = total(
    ratios.map((ratio) => ratio.numerator),
    at,
  )
  const denominator = total(
    ratios.map((ratio) => ratio.denominator),
    at,
  )
  return { kind: 'ratio', numerator, denominator }
}

function total(terms: readonly Quantity[], at: Location): Quantity {
  const decimals = Math.max(0, ...terms.map((term) => term.decimals))
  return { value: sum(terms.map(({ value }) => value)), decimals, at }
}

function moved(amount: Amount, at: Location): Amount {
  if (amount.kind === 'number')
    return { kind: 'number', quantity: movedQuantity(amount.quantity, at) }
  if (amount.kind === 'ratio') {
    return {
      kind: 'ratio',
      numerator: movedQuantity(amount.numerator, at),
      denominator: movedQuantity(amount.denominator, at),
    }
  }
  return { ...amount, at }
}

function movedQuantity(quantity: Quantity, at: Location): Quantity {
  return { ...quantity, at, origin: quantity.origin ?? quantity.at }
}

function plainText(node: SourceNode): string {
  return node.kind === 'scalar' ? node.text : (textOf(node, 'ref') ?? '')
}
