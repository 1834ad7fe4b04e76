import type { CommandHost } from '../command.ts'
import type { OperandName, Words } from '../language/words.ts'
import type { Placeholder } from '../options.ts'
import { shellNames } from './shell.ts'

/** A word that may stand here, and what is said of it where a shell shows that. */
export interface Offer {
  readonly value: string
  readonly about?: string
}

/** Words that may stand here; `paths`: also files, or folders, which the shell itself knows best. */
export interface Offers {
  readonly offers: readonly Offer[]
  readonly paths?: 'files' | 'folders'
}

/** What is known where a word is asked for. */
export interface Place {
  readonly host: CommandHost
  readonly words: Words
  readonly language: 'vi' | 'en'
  /** The data folder that the line names so far, and what it narrows the reports to. */
  readonly data: string
  readonly unit?: string
  readonly report?: string
  /** The words behind the command so far, without its options. */
  readonly operands: readonly string[]
  /** What has been typed of the word. */
  readonly current: string
}

type Source = (place: Place) => Promise<Offers>

/** What each kind of operand may be: a new kind needs a line here, a new command nothing. */
export const operandSources: { readonly [Name in OperandName]: Source } = {
  period: async (place) => ({ offers: await periods(place) }),
  'period-or-data-files': async (place) => ({ offers: await periods(place), paths: 'files' }),
  'period-or-files': async (place) => ({ offers: await periods(place), paths: 'files' }),
  topic: async (place) => ({ offers: [...(await periods(place)), ...(await topics(place))] }),
  from: async (place) => ({ offers: await namesOfReports(place), paths: 'files' }),
  to: async (place) => ({ offers: await namesOfReports(place), paths: 'files' }),
  // Git itself puts these words behind the command.
  'git-words': async () => ({ offers: [] }),
  indicator: async (place) => ({ offers: await indicators(place) }),
  shell: async () => ({ offers: shellNames.map((value) => ({ value })) }),
}

/** What each kind of value of an option may be. */
export const valueSources: { readonly [Name in Placeholder]: Source } = {
  folder: async () => ({ offers: [], paths: 'folders' }),
  unit: async (place) => ({ offers: await units(place) }),
  report: async (place) => ({ offers: await reports(place) }),
  day: async () => ({ offers: [] }),
  // What is in a report's findings is known only when it is checked, which takes too long here.
  fingerprint: async () => ({ offers: [] }),
  text: async () => ({ offers: [] }),
  count: async () => ({ offers: [] }),
  // Shells complete no path behind a sign of equality.
  'format-and-file': async () => ({ offers: [] }),
  period: async (place) => ({ offers: await periods(place) }),
  level: async ({ words }) => ({ offers: wordsOf(words.help.placeholders.level) }),
  ci: async ({ words }) => ({ offers: wordsOf(words.help.placeholders.ci) }),
  // Of an office that is new, nothing is known.
  name: async () => ({ offers: [] }),
  kind: async () => ({ offers: [] }),
  parent: async () => ({ offers: [] }),
  template: async () => ({ offers: [] }),
}

/** `github|gitlab|none`, as the help shows what may be chosen. */
function wordsOf(choices: string): Offer[] {
  return choices.split('|').map((value) => ({ value }))
}

async function periods({ host, data, unit, report }: Place): Promise<Offer[]> {
  const places = await placesOf(host, { data, unit, report })
  return grouped(places, ({ period, unit: of }) => [period ?? '', of])
}

/** Periods, and the stems of reports that have a name of their own. */
async function namesOfReports(place: Place): Promise<Offer[]> {
  const ofPeriods = await periods(place)
  const stems = await reports({ ...place, operands: [] })
  return [...ofPeriods, ...stems.filter(({ value }) => value.includes('.'))]
}

async function units({ host, data }: Place): Promise<Offer[]> {
  return grouped(await placesOf(host, { data }), ({ unit, period }) => [unit, period ?? ''])
}

async function reports({ host, data, unit, operands: [period] }: Place): Promise<Offer[]> {
  const places = await placesOf(host, { data, unit })
  const ofPeriod = places.filter((place) => period === undefined || place.period === period)
  return grouped(ofPeriod, ({ stem, unit: of }) => [stem, of])
}

async function placesOf(
  host: CommandHost,
  names: { readonly data: string; readonly unit?: string | undefined; report?: string | undefined },
) {
  // Not by way of the whole flow: a person is waiting with a finger on Tab.
  const { offeredReports } = await import('../../pipeline/offered-reports.ts')
  const { data, unit, report } = names
  return await offeredReports(host, { data, ...(unit && { unit }), ...(report && { report }) })
}

async function indicators({ host, data, operands: [first = ''] }: Place): Promise<Offer[]> {
  // Behind a code there is no indicator.
  if (!/^\d/.test(first)) return []
  const { offeredIndicators } = await import('../../pipeline/offered-indicators.ts')
  const found = await offeredIndicators(host, { data })
  return found.map(({ id, name }) => ({ value: id, about: name }))
}

/** Rooms of codes; the codes themselves, which are many, from the first letter on. */
async function topics({ current, language }: Place): Promise<Offer[]> {
  const { codesIn, guide, roomNames, rooms } = await import('../../wording/guide/guide.ts')
  const codes = current === '' ? [] : roomNames.flatMap(codesIn)
  return [
    ...roomNames.map((room) => ({ value: room, about: rooms[room][language] })),
    ...codes.map((code) => ({ value: code, about: guide[code][language].means })),
  ]
}

/** Each name once, with what belongs to it: a period with its units, a unit with its periods. */
function grouped<T>(items: readonly T[], pair: (item: T) => [name: string, of: string]): Offer[] {
  const groups = new Map<string, Set<string>>()
  for (const [name, of] of items.map(pair)) {
    if (name !== '') groups.set(name, (groups.get(name) ?? new Set()).add(of))
  }
  return [...groups].map(([value, all]) => ({ value, about: [...all].filter(Boolean).join(', ') }))
}
