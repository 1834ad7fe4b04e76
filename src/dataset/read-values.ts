import { type Diagnostic, diagnostic } from '../source/diagnostic.ts'
import type { Location } from '../source/location.ts'
import { nearest } from '../source/nearest.ts'
import {
  child,
  isEmpty,
  type MapEntry,
  type ScalarNode,
  type SourceDocument,
  type SourceNode,
} from '../source/source-document.ts'
import type { Catalog } from './dataset.ts'
import { sum } from './rational.ts'
import {
  admitsFraction,
  type Expectation,
  expectationOf,
  fits,
  isPossible,
  isShare,
  readAmount,
  readQuantity,
} from './read-amount.ts'
import {
  dateOf,
  defined,
  entriesOf,
  integerOf,
  isBlank,
  scalarOf,
  slotsOf,
  textOf,
  wordOf,
  writtenOf,
  yesOf,
} from './read-node.ts'
import type {
  Amount,
  Change,
  ChangeMeasure,
  Figure,
  FigurePart,
  Qualifier,
  Quantity,
  Rank,
  Value,
} from './value.ts'

const changeMeasures: readonly ChangeMeasure[] = ['percent', 'ratio', 'times', 'by']

const qualifiers: readonly Qualifier[] = ['over', 'under', 'nearly', 'about', 'estimated']

/** Reads the values of one report; a reference is followed to where the number stands. */
export interface ValueReader {
  /** The report file, as findings name it. */
  readonly path: string
  /** Ids of figures and indicators, for did-you-mean. */
  readonly ids: readonly string[]
  /** A figure; undefined where there is none, or while it is being read itself. */
  figure(id: string): Figure | undefined
  /** The result of an indicator or of one of its parts, undefined as with `figure`. */
  result(id: string, part: string | undefined): Value | undefined
  /** Whether the result of an indicator or part has a place that is still blank. */
  isOpen(id: string, part: string | undefined): boolean
  /**
   * Reads what stands at a node; a value without its amount because of a fault is marked as broken.
   */
  value(node: SourceNode, expectation: Expectation): Value
}

/** What a datum is called and counted in: another report that has the same has the same thing. */
interface DatumName {
  readonly id: string
  readonly part?: string | undefined
  readonly unit?: string | undefined
}

/** Another report of the unit: its reader, `unreadable` where its file has errors, or nothing. */
export type OtherReports = (stem: string) => ValueReader | 'unreadable' | undefined

/** The stem of the report that is read, and the unit's other reports. */
export interface Surroundings {
  readonly own: string
  readonly others: OtherReports
}

/** Where an amount is written. */
const amountKeys = ['value', 'numerator', 'denominator', 'ref'] as const

/** A whole number of things. */
const counted: Expectation = {
  measure: 'count',
  decimals: 0,
  mayExceed: true,
  mayBeNegative: false,
}

/**
 * Values are read when they are first asked for, so that references may point anywhere; one that
 * leads back to itself is a finding.
 */
export function createValueReader(
  document: SourceDocument,
  catalog: Catalog,
  { own, others }: Surroundings,
  findings: Diagnostic[],
): ValueReader {
  const figures = new Map(slotsOf(document.root, 'figures').map((entry) => [entry.key, entry]))
  const indicators = new Map(
    entriesOf(document.root, 'indicators').map((entry) => [entry.key, entry]),
  )
  const readFigures = new Map<string, Figure | 'being read'>()
  const readResults = new Map<string, Value | 'being read'>()
  /** How many references led to a value whose fault is told where it stands. */
  let leadsToBroken = 0
  /** Reports that can't be read, and of which that has been told. */
  const toldUnreadable = new Set<string>()
  /** How many places were blank, or led to one that is: nothing is wrong with them. */
  let blanks = 0
  const reader: ValueReader = {
    path: document.file.path,
    ids: [...figures.keys(), ...indicators.keys()],
    figure,
    result,
    isOpen: (id, part) => isBlank(judgedNode(id, part), 'result'),
    value,
  }
  return reader

  function figure(id: string): Figure | undefined {
    const entry = figures.get(id)
    const before = readFigures.get(id)
    if (!entry || before === 'being read') return undefined
    if (before) return before
    readFigures.set(id, 'being read')
    const read = readFigure(entry)
    readFigures.set(id, read)
    return read
  }

  function result(id: string, part: string | undefined): Value | undefined {
    const key = part === undefined ? id : `${id}.${part}`
    const before = readResults.get(key)
    if (before === 'being read') return undefined
    if (before) return before
    const indicator = catalog.indicators.get(id)
    const node = child(judgedNode(id, part), 'result')
    if (!node || !indicator) return undefined
    readResults.set(key, 'being read')
    const read = value(node, expectationOf(indicator), { id, part })
    readResults.set(key, read)
    return read
  }

  function judgedNode(id: string, part: string | undefined): SourceNode | undefined {
    const entry = indicators.get(id)?.value
    return part === undefined ? entry : child(child(entry, 'parts'), part)
  }

  function readFigure({ key, keyAt, value: node }: MapEntry): Figure {
    const unit = textOf(node, 'unit')
    const decimals = integerOf(node, 'decimals')
    const isAmount = unit !== undefined || child(node, 'parts') !== undefined
    const expectation: Expectation = {
      measure: unit === '%' ? 'percent' : isAmount ? 'amount' : 'any',
      decimals: decimals ?? 'any',
      mayExceed: yesOf(node, 'may_exceed', false),
      // Growth falls, and accounts close with losses; nothing else is counted below 0.
      mayBeNegative: unit === '%' || /đồng|VND|USD/i.test(unit ?? ''),
    }
    const parts: FigurePart[] = slotsOf(node, 'parts').map((part) => ({
      id: part.key,
      value: value(part.value, expectation, { id: key, part: part.key, unit }),
    }))
    const partsComplete = parts.length > 0 && yesOf(node, 'parts_complete', true)
    const own = value(node, expectation, { id: key, unit })
    const total = partsComplete ? totalOf(parts, unit, keyAt) : undefined
    const amount = total?.amount ?? own.amount
    return defined({
      id: key,
      at: keyAt,
      name: textOf(node, 'name'),
      unit,
      decimals,
      value: wholeOf(defined({ ...own, ...total, amount }), parts),
      own: own.amount,
      parts,
      partsComplete,
      corrects: textOf(node, 'corrects'),
    })
  }

  function value(node: SourceNode, expectation: Expectation, name?: DatumName): Value {
    if (isEmpty(node)) return { at: node.at, isBlank: true }
    const before = findings.length + leadsToBroken
    const blanksBefore = blanks
    const read: Value =
      node.kind === 'scalar'
        ? defined({ at: node.at, amount: readAmount(node, expectation, findings) })
        : annotated(node, expectation, name)
    if (read.amount) return read
    return withoutAmount(read, node, {
      isBroken: findings.length + leadsToBroken > before,
      leadsToBlank: blanks > blanksBefore,
    })
  }

  function annotated(node: SourceNode, expectation: Expectation, name?: DatumName): Value {
    const { measure } = expectation
    const reference = scalarOf(node, 'ref')
    const referred = reference && follow(reference)
    const rank = rankOf(node)
    if (measure === 'rank' && rank && scalarOf(node, 'value')) {
      const params = { first: 'value', second: 'rank' }
      findings.push(diagnostic('dataset/value-conflict', params, node.at))
    }
    if (rank?.of !== undefined && rank.place > rank.of) {
      const params = { numerator: String(rank.place), denominator: String(rank.of) }
      findings.push(diagnostic('number/numerator-above-denominator', params, rank.at))
    }
    const stated = scalarOf(node, 'stated')
    const fractional = admitsFraction(expectation) || child(node, 'numerator') !== undefined
    const qualifier = textOf(node, 'qualifier')
    return defined({
      at: node.at,
      amount: amountOf(node, reference, referred, expectation),
      stated: stated && readQuantity(stated, fractional, findings),
      qualifier: qualifiers.find((known) => known === qualifier) ?? referred?.qualifier,
      rank: rank ?? referred?.rank,
      change: changeOf(node, name),
      accumulation: textOf(node, 'accumulation')
        ? wordOf(node, 'accumulation', ['period', 'cumulative'], 'period')
        : undefined,
      source: textOf(node, 'source'),
      asOf: dateOf(node, 'as_of', findings),
      from: dateOf(node, 'from', findings),
      note: writtenOf(node, 'note')?.text,
    })
  }

  function amountOf(
    node: SourceNode,
    reference: ScalarNode | undefined,
    referred: Value | undefined,
    expectation: Expectation,
  ): Amount | undefined {
    const written = scalarOf(node, 'value')
    const numeratorNode = child(node, 'numerator')
    const denominatorNode = child(node, 'denominator')
    const [first, second] = [
      ...(reference ? ['ref'] : []),
      ...(written ? ['value'] : []),
      ...(numeratorNode || denominatorNode ? ['numerator'] : []),
    ]
    if (first !== undefined && second !== undefined) {
      findings.push(diagnostic('dataset/value-conflict', { first, second }, node.at))
      return undefined
    }
    if (reference) {
      const there = referred?.amount
      return there && fits(there, expectation, reference, findings) ? there : undefined
    }
    if (written) return readAmount(written, expectation, findings)
    if (!numeratorNode || !denominatorNode) return undefined
    const { measure, decimals } = expectation
    if (measure !== 'any' && measure !== 'amount' && measure !== 'percent') {
      const text = `${plainText(numeratorNode)}/${plainText(denominatorNode)}`
      findings.push(diagnostic('dataset/wrong-value-kind', { text, measure }, node.at))
      return undefined
    }
    const numerator = quantityOf(numeratorNode, { ...counted, decimals })
    const denominator = quantityOf(denominatorNode, { ...counted, decimals })
    if (!numerator || !denominator) return undefined
    const whole = isShare(numerator, denominator, expectation, findings)
    return whole ? { kind: 'ratio', numerator, denominator } : undefined
  }

  /** A number, or a reference to one. */
  function quantityOf(node: SourceNode, expectation: Expectation): Quantity | undefined {
    if (node.kind === 'scalar') {
      const quantity = readQuantity(node, admitsFraction(expectation), findings)
      return quantity && isPossible(quantity, expectation, findings) ? quantity : undefined
    }
    const reference = scalarOf(node, 'ref')
    const there = reference && follow(reference)?.amount
    if (!there || !fits(there, expectation, reference, findings)) return undefined
    return there.kind === 'number' ? there.quantity : undefined
  }

  function changeOf(node: SourceNode, name: DatumName | undefined): Change | undefined {
    const change = child(node, 'change')
    if (!change) return undefined
    const { at } = change
    const versus = textOf(change, 'versus') ?? ''
    const base = name && baseOf(versus, name)
    const measure = changeMeasures.find((known) => child(change, known) !== undefined)
    const written = measure && child(change, measure)
    if (!written) {
      if (base) return { versus, measure: 'percent', base, at }
      findings.push(diagnostic('dataset/change-without-base', { versus }, at))
      return undefined
    }
    const stated = quantityOf(written, {
      ...counted,
      measure: 'money',
      mayBeNegative: true,
      decimals: measure === 'by' ? 0 : 1,
    })
    return stated && defined({ versus, measure, stated, base, at })
  }

  /** The number that another report has for the same thing; a vague one is no base. */
  function baseOf(versus: string, { id, part, unit }: DatumName): Quantity | undefined {
    const there = others(versus)
    if (!there || there === 'unreadable') return undefined
    const figure = there.figure(id)
    if (figure && figure.unit !== unit) return undefined
    const found = figure
      ? part === undefined
        ? figure.value
        : figure.parts.find((candidate) => candidate.id === part)?.value
      : there.result(id, part)
    const { amount, qualifier } = found ?? {}
    return amount?.kind === 'number' && qualifier === undefined ? amount.quantity : undefined
  }

  /** One fault makes a whole file unreadable: it is told at the first reference, and no more. */
  function tellUnreadable(report: string, { text: name, at }: ScalarNode): void {
    leadsToBroken += 1
    if (toldUnreadable.has(report)) return
    toldUnreadable.add(report)
    findings.push(diagnostic('dataset/broken-reference', { name, report }, at))
  }

  /** `[stem#]id[.part][.numerator|.denominator]`: the value there, placed at the reference. */
  function follow(reference: ScalarNode): Value | undefined {
    const { text: name, at } = reference
    const [path = '', stem] = name.trim().split('#').reverse()
    const [id = '', ...rest] = path.split('.')
    const facet = rest.find((step) => step === 'numerator' || step === 'denominator')
    const [part, ...more] = rest.filter((step) => step !== facet)
    const there = stem === undefined || stem === own ? reader : others(stem)
    const unknown = (candidates: readonly string[]): undefined => {
      const near = nearest(path, candidates)
      const params = near === undefined ? { name } : { name, nearest: near }
      findings.push(diagnostic('dataset/unknown-reference', params, at))
    }
    if (there === 'unreadable') {
      tellUnreadable(stem ?? '', reference)
      return undefined
    }
    if (!there) return unknown([])
    if (more.length > 0) return unknown(there.ids)
    const key = part === undefined ? id : `${id}.${part}`
    const isReadNow = readFigures.get(id) === 'being read' || readResults.get(key) === 'being read'
    if (there === reader && isReadNow) {
      findings.push(diagnostic('dataset/reference-cycle', { path: name }, at))
      return undefined
    }
    const found = there.figure(id)
    const target = found
      ? part === undefined
        ? found.value
        : found.parts.find((candidate) => candidate.id === part)?.value
      : there.result(id, part)
    if ((target?.isBlank && !target.amount) || (!found && there.isOpen(id, part))) {
      blanks += 1
      return undefined
    }
    if (!target && !(part === undefined && there.ids.includes(id))) {
      const parts = found?.parts.map((candidate) => `${id}.${candidate.id}`) ?? []
      return unknown([...there.ids, ...parts])
    }
    if (target?.isBroken) {
      leadsToBroken += 1
      // The faults of another report are told when that one is checked, not here.
      if (there !== reader) {
        const related = [target.at]
        findings.push(diagnostic('dataset/broken-reference', { name }, at, {}, related))
      }
      return undefined
    }
    if (!target?.amount) {
      // An indicator that is there without a result is no misspelt name.
      findings.push(diagnostic('dataset/reference-without-value', { name }, at))
      return undefined
    }
    const { amount } = target
    if (facet === undefined) return { ...target, at, amount: moved(amount, at) }
    if (amount.kind !== 'ratio') return unknown([id])
    return { at, amount: { kind: 'number', quantity: movedQuantity(amount[facet], at) } }
  }
}

function rankOf(node: SourceNode): Rank | undefined {
  const rank = child(node, 'rank')
  const place = integerOf(rank, 'place')
  if (!rank || place === undefined) return undefined
  return defined({ place, of: integerOf(rank, 'of'), at: rank.at })
}

/** Why there is no amount: a fault that was told, a place that is still blank, or neither. */
function withoutAmount(
  value: Value,
  node: SourceNode,
  { isBroken, leadsToBlank }: { readonly isBroken: boolean; readonly leadsToBlank: boolean },
): Value {
  if (isBroken) return { ...value, isBroken }
  const isOpen = leadsToBlank || amountKeys.some((key) => isBlank(node, key))
  return isOpen ? { ...value, isBlank: true } : value
}

/** A whole without an amount is as broken, and as blank, as its parts. */
function wholeOf(value: Value, parts: readonly FigurePart[]): Value {
  if (value.amount) return value
  const isBroken = value.isBroken || parts.some((part) => part.value.isBroken)
  const isOpen = value.isBlank || parts.some((part) => part.value.isBlank)
  return { ...value, ...(isBroken && { isBroken }), ...(isOpen && { isBlank: true }) }
}

/**
 * The total of complete parts: counts are summed; ratios by numerators and denominators. A common
 * qualifier is the total's too (over 29 and 336 are over 365); where qualifiers differ, nothing can
 * be said of the total.
 */
function totalOf(
  parts: readonly FigurePart[],
  unit: string | undefined,
  at: Location,
): Pick<Value, 'amount' | 'qualifier'> | undefined {
  const amounts = parts.flatMap(({ value }) => (value.amount ? [value.amount] : []))
  const [qualifier, ...others] = new Set(parts.flatMap(({ value }) => value.qualifier ?? []))
  if (amounts.length < parts.length || others.length > 0) return undefined
  const known = qualifier === undefined ? {} : { qualifier }
  const numbers = amounts.flatMap((part) => (part.kind === 'number' ? [part.quantity] : []))
  // Percentages don't add up: a mean would need the weights.
  if (numbers.length === amounts.length && unit !== '%') {
    return { amount: { kind: 'number', quantity: total(numbers, at) }, ...known }
  }
  const ratios = amounts.flatMap((part) => (part.kind === 'ratio' ? [part] : []))
  if (ratios.length < amounts.length) return undefined
  const numerators = ratios.map(({ numerator }) => numerator)
  const denominators = ratios.map(({ denominator }) => denominator)
  return {
    amount: {
      kind: 'ratio',
      numerator: total(numerators, at),
      denominator: total(denominators, at),
    },
    ...known,
  }
}

function total(terms: readonly Quantity[], at: Location): Quantity {
  const decimals = Math.max(0, ...terms.map((term) => term.decimals))
  return { value: sum(terms.map(({ value }) => value)), decimals, at }
}

function moved(amount: Amount, at: Location): Amount {
  if (amount.kind === 'number') {
    return { kind: 'number', quantity: movedQuantity(amount.quantity, at) }
  }
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
