import { kindsOfLevel } from '../dataset/assemble-unit.ts'
import { isAbolished } from '../dataset/bodies-in-time.ts'
import type { Level } from '../dataset/dataset.ts'
import { type Period, parsePeriod } from '../dataset/period.ts'
import { nearest } from '../source/nearest.ts'

/** What a new office is asked, in this order. */
export const officeFields = [
  'kind',
  'level',
  'name',
  'period',
  'parent',
  'unit',
  'template',
  'ci',
] as const

/** One thing that a new office is asked; also the name of its option. */
export type OfficeField = (typeof officeFields)[number]

/** Answers as they were typed. */
export type OfficeAnswers = { readonly [Field in OfficeField]?: string | undefined }

/** Where drafts are built on every push. */
export type CiService = 'github' | 'gitlab' | 'none'

/** An office as its files tell it. */
export interface Office {
  readonly unit: string
  readonly name: string
  readonly level: Level
  readonly kind: string
  readonly parent?: { readonly kind: string; readonly name: string }
  readonly period: Period
  readonly template: string
  readonly ci: CiService
}

/** What is wrong with an answer; the words of it are the command line's. */
export type OfficeFault =
  | {
      readonly what: 'not-a-choice'
      readonly field: 'kind' | 'level' | 'ci'
      readonly value: string
      readonly choices: readonly string[]
    }
  | { readonly what: 'not-a-name'; readonly field: 'name'; readonly value: string }
  | { readonly what: 'kind-in-name'; readonly value: string; readonly name: string }
  | { readonly what: 'not-a-folder-name'; readonly value: string; readonly suggestion: string }
  | {
      readonly what: 'kind-of-other-level'
      readonly kind: string
      readonly level: Level
      readonly choices: readonly string[]
    }
  | { readonly what: 'not-a-period'; readonly value: string }
  | { readonly what: 'ended'; readonly kind: string; readonly period: string; readonly end: string }
  | { readonly what: 'not-a-parent'; readonly value: string; readonly choices: readonly string[] }
  /** A unit above of a level that there is not any more at the period's end. */
  | {
      readonly what: 'parent-ended'
      readonly value: string
      readonly period: string
      readonly choices: readonly string[]
    }
  | { readonly what: 'no-parent'; readonly value: string }
  | {
      readonly what: 'unknown-template'
      readonly value: string
      readonly nearest?: string
      readonly known: readonly string[]
    }

const levels: readonly Level[] = ['province', 'district', 'commune']
const services: readonly CiService[] = ['github', 'gitlab', 'none']

const templateOf: Readonly<Record<Period['kind'], string>> = {
  year: 'bao-cao-nam',
  half: 'so-ket-6-thang',
  nine_months: 'bao-cao-quy',
  quarter: 'bao-cao-quy',
  month: 'bao-cao-quy',
}

/** The shipped template that fits a period best; a second half year is told like a quarter. */
export function usualTemplate({ kind, index }: Period): string {
  return kind === 'half' && index === 2 ? 'bao-cao-quy' : templateOf[kind]
}

/** What an empty answer means, given those before; undefined where only the office can know. */
export function officeDefault(field: OfficeField, answers: OfficeAnswers): string | undefined {
  const { name, level, ...given } = normalised(answers)
  const period = parsePeriod(given.period ?? '')
  switch (field) {
    case 'level':
      return level
    case 'unit':
      return name === undefined ? undefined : folderName(name)
    case 'template':
      return period && usualTemplate(period)
    case 'ci':
      return 'github'
    default:
      return undefined
  }
}

/** Fields without which there is no office: a kind may tell its level, a province is below nobody. */
export function missingFields(answers: OfficeAnswers): OfficeField[] {
  const given = normalised(answers)
  const needed = officeFields.filter((field) => field !== 'template' && field !== 'ci')
  return needed.filter(
    (field) => given[field] === undefined && !(field === 'parent' && given.level === 'province'),
  )
}

/**
 * The words that an answer may be one of; undefined where it is a text. `templates`: the names of
 * those at hand.
 */
export function officeChoices(
  field: OfficeField,
  answers: OfficeAnswers,
  templates: readonly string[],
): readonly string[] | undefined {
  const { level, kind } = normalised(answers)
  const own = levels.find((known) => known === level)
  switch (field) {
    case 'kind':
      return own ? kindsOfLevel[own] : [...new Set(levels.flatMap((each) => kindsOfLevel[each]))]
    case 'level':
      return kind === undefined ? levels : levelsOf(kind)
    case 'template':
      return templates
    case 'ci':
      return services
    default:
      return undefined
  }
}

/** What is wrong with one answer beside those that are already there; nothing where it holds. */
export function officeFault(
  field: OfficeField,
  answers: OfficeAnswers,
  templates: readonly string[],
): OfficeFault | undefined {
  const given = normalised(answers)
  const value = given[field]
  if (value === undefined) return undefined
  switch (field) {
    case 'kind':
    case 'level':
      return kindFault(field, given) ?? endFault(given)
    case 'ci':
      return isOneOf(value, services)
        ? undefined
        : { what: 'not-a-choice', field, value, choices: services }
    case 'name':
      return nameFault(value, given.kind)
    case 'unit': {
      const isFolder = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)
      return isFolder
        ? undefined
        : { what: 'not-a-folder-name', value, suggestion: folderName(value) || 'muong-la' }
    }
    case 'parent':
      return parentFault(value, given)
    case 'period':
      return parsePeriod(value) ? endFault(given) : { what: 'not-a-period', value }
    case 'template': {
      if (templates.includes(value)) return undefined
      const near = nearest(value, templates)
      return {
        what: 'unknown-template',
        value,
        known: templates,
        ...(near !== undefined && { nearest: near }),
      }
    }
  }
}

/** The office that complete answers tell of. Answers with a fault are a bug here. */
export function officeOf(answers: OfficeAnswers): Office {
  const { unit = '', name = '', kind = '', ...given } = normalised(answers)
  const period = parsePeriod(given.period ?? '')
  const level = levels.find((known) => known === given.level)
  if (!period || !level) throw new Error('An office was made of answers with faults')
  const parent = given.parent === undefined ? undefined : parentOf(given.parent)
  return {
    unit,
    name,
    level,
    kind,
    period,
    template: given.template ?? officeDefault('template', answers) ?? '',
    ci: services.find((known) => known === given.ci) ?? 'github',
    ...(parent && { parent }),
  }
}

/** What people call a level beside its name in the files. */
const levelWords: Readonly<Record<string, Level>> = {
  tỉnh: 'province',
  huyện: 'district',
  xã: 'commune',
}

/**
 * Shells and forms give Vietnamese in either normal form, and words in any case. A kind that only
 * one level has tells the level too.
 */
function normalised(answers: OfficeAnswers): OfficeAnswers {
  const entries = Object.entries(answers).flatMap(([field, answer]) => {
    const text = answer?.normalize('NFC').trim().replace(/\s+/g, ' ')
    if (!text) return []
    return [
      [
        field,
        field === 'name' || field === 'parent' || field === 'period' ? text : text.toLowerCase(),
      ],
    ]
  })
  const given: OfficeAnswers = Object.fromEntries(entries)
  const [only, another] = given.kind === undefined ? [] : levelsOf(given.kind)
  const level = given.level === undefined ? another === undefined && only : given.level
  return level ? { ...given, level: levelWords[level] ?? level } : given
}

function levelsOf(kind: string): Level[] {
  return levels.filter((level) => kindsOfLevel[level].includes(kind))
}

function kindFault(
  field: 'kind' | 'level',
  { kind, level }: OfficeAnswers,
): OfficeFault | undefined {
  const known = levels.find((each) => each === level)
  if (field === 'level' && !known) {
    return { what: 'not-a-choice', field, value: level ?? '', choices: levels }
  }
  const all = [...new Set(levels.flatMap((each) => kindsOfLevel[each]))]
  if (field === 'kind' && !all.includes(kind ?? '')) {
    return { what: 'not-a-choice', field, value: kind ?? '', choices: all }
  }
  if (kind === undefined || !known || kindsOfLevel[known].includes(kind)) return undefined
  return { what: 'kind-of-other-level', kind, level: known, choices: kindsOfLevel[known] }
}

/** From 1/7/2025 on there is no district level and no town. */
function endFault({ kind, level, period }: OfficeAnswers): OfficeFault | undefined {
  const known = levels.find((each) => each === level)
  const asked = parsePeriod(period ?? '')
  if (!known || kind === undefined || !asked) return undefined
  return isAbolished({ level: known, kind }, asked.end)
    ? { what: 'ended', kind, period: asked.text, end: asked.end }
    : undefined
}

function nameFault(value: string, kind: string | undefined): OfficeFault | undefined {
  const known =
    kind ?? levels.flatMap((level) => kindsOfLevel[level]).find((each) => startsWith(value, each))
  if (known !== undefined && startsWith(value, known)) {
    return { what: 'kind-in-name', value, name: value.slice(known.length).trim() }
  }
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .'’–-]*$/u.test(value)
    ? undefined
    : { what: 'not-a-name', field: 'name', value }
}

function parentFault(value: string, { level, period }: OfficeAnswers): OfficeFault | undefined {
  if (level === 'province') return { what: 'no-parent', value }
  const asked = parsePeriod(period ?? '')
  const hasDistricts = !asked || !isAbolished({ level: 'district', kind: 'huyện' }, asked.end)
  const choices =
    level === 'commune' && hasDistricts ? [...kindsOfLevel.district, 'tỉnh'] : kindsOfLevel.province
  const parent = parentOf(value)
  if (!parent || nameFault(parent.name, parent.kind)) {
    return { what: 'not-a-parent', value, choices }
  }
  if (choices.includes(parent.kind)) return undefined
  return level === 'commune' && asked && kindsOfLevel.district.includes(parent.kind)
    ? { what: 'parent-ended', value, period: asked.text, choices }
    : { what: 'not-a-parent', value, choices }
}

/** `tỉnh Sơn La`: kind and name. */
function parentOf(value: string): Office['parent'] {
  const kinds = [...kindsOfLevel.province, ...kindsOfLevel.district]
  const kind = kinds.find((each) => startsWith(value, each))
  return kind === undefined ? undefined : { kind, name: value.slice(kind.length).trim() }
}

function startsWith(text: string, word: string): boolean {
  return text.toLowerCase().startsWith(`${word} `)
}

function isOneOf(value: string, choices: readonly string[]): boolean {
  return choices.includes(value)
}

/** `Mường La` → `muong-la`. */
function folderName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
