import { readdirSync, readFileSync } from 'node:fs'
import { posix, resolve } from 'node:path'
import { expect, test } from 'vitest'

/**
 * The rooms of `src/` and what each may import: other rooms and npm packages by name. Types count
 * like everything else. An exception stands beside its room with its reason.
 */
const rooms: Readonly<Record<string, Room>> = {
  source: {
    rooms: [],
    packages: ['yaml'],
    exceptions: { 'fastest-levenshtein': 'did-you-mean needs a distance of words' },
  },
  schema: {
    rooms: ['source'],
    packages: ['ajv'],
    exceptions: { schemas: 'the schemas themselves are data' },
  },
  dataset: { rooms: ['source'], packages: [] },
  evaluation: { rooms: ['source', 'dataset'], packages: [] },
  diff: { rooms: ['source', 'dataset', 'evaluation'], packages: [] },
  wording: { rooms: ['source', 'dataset', 'evaluation', 'diff'], packages: [] },
  prose: {
    rooms: ['source', 'dataset', 'evaluation', 'diff', 'wording'],
    packages: ['liquidjs', 'markdown-it'],
  },
  report: { rooms: ['source', 'dataset', 'evaluation', 'wording', 'prose', 'diff'], packages: [] },
  ooxml: { rooms: [], packages: ['node:zlib'] },
  render: {
    rooms: ['report', 'ooxml'],
    packages: ['docx', 'exceljs'],
    exceptions: { 'exceljs/lib/doc/workbook.js': 'the writer alone, without readers and streams' },
  },
  // Never `render`: what a file must say is worked out without a look at how it was written.
  verify: { rooms: ['source', 'dataset', 'wording', 'ooxml', 'report'], packages: [] },
  authoring: {
    rooms: ['source', 'dataset', 'evaluation', 'diff', 'ooxml', 'report', 'wording'],
    packages: [],
  },
  host: {
    rooms: [],
    packages: [],
    exceptions: { dataset: 'the type of a day' },
  },
  // `pipeline.ts` is the page; the folder beside it holds its parts.
  pipeline: {
    rooms: [
      'source',
      'schema',
      'dataset',
      'evaluation',
      'wording',
      'prose',
      'diff',
      'report',
      'ooxml',
      'render',
      'verify',
      'authoring',
      'host',
    ],
    packages: [],
  },
  cli: {
    rooms: ['pipeline', 'host', 'wording'],
    packages: ['commander', 'chalk', 'node:*'],
    exceptions: { 'string-width': 'columns of a table on a terminal' },
  },
  main: {
    rooms: ['cli'],
    packages: [],
    exceptions: { 'node:url': 'the shipped templates lie beside the program' },
  },
  index: { rooms: ['pipeline'], packages: [] },
}

interface Room {
  readonly rooms: readonly string[]
  readonly packages: readonly string[]
  /** By room, package or top-level folder, with the reason. */
  readonly exceptions?: Readonly<Record<string, string>>
}

interface Import {
  /** Path of the importing file from `src/`. */
  readonly file: string
  readonly room: string
  readonly specifier: string
  /** The room, package or top-level folder that is imported. */
  readonly target: string
  /** Nothing of it is left when the program runs. */
  readonly isType: boolean
}

const top = resolve(import.meta.dirname, '..')

const files = sourcesIn('src').filter(({ path }) => path.endsWith('.ts'))

const imports = files.flatMap(({ path, text }) => importsOf(path.slice('src/'.length), text))

test('every room is in the table', () => {
  expect(distinct(imports.map(({ room }) => room)).filter((room) => !(room in rooms))).toEqual([])
})

test('a room imports what the table lets it import', () => {
  const foreign = imports.filter((each) => each.target !== each.room && !isAllowed(each))
  expect(foreign.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([])
})

test('no exception is left over', () => {
  const unused = Object.entries(rooms).flatMap(([room, { exceptions = {} }]) =>
    Object.keys(exceptions).filter(
      (name) => !imports.some((each) => each.room === room && names(each).includes(name)),
    ),
  )
  expect(unused).toEqual([])
})

test('rooms import each other in one direction only', () => {
  const next = new Map<string, Set<string>>()
  for (const { room, target } of imports) {
    if (target === room || !(target in rooms)) continue
    next.set(room, (next.get(room) ?? new Set()).add(target))
  }
  expect([...next.keys()].flatMap((room) => cycleFrom(room, next))).toEqual([])
})

test('files import each other in one direction only', () => {
  const next = new Map<string, Set<string>>()
  for (const { file, specifier, isType } of imports) {
    // A list and its entries may share a type; that is no cycle when the program runs.
    if (!specifier.startsWith('.') || isType) continue
    const target = posix.join(posix.dirname(file), specifier)
    next.set(file, (next.get(file) ?? new Set()).add(target))
  }
  expect([...next.keys()].flatMap((file) => cycleFrom(file, next))).toEqual([])
})

/** Files that may name the clock or a locale, with the reason. */
const clockAndLocale: Readonly<Record<string, string>> = {
  'src/cli/node-host.ts': 'the one place that asks for today',
  'src/cli/commands/build.ts': 'turns the seconds of SOURCE_DATE_EPOCH into a day',
  'src/cli/options.ts': 'asks whether a day given as an option exists',
  'src/cli/reporters/columns.ts': 'graphemes are the same in every locale',
  'src/render/xlsx/render-xlsx.ts': 'the package wants the report date as its own type',
}

test('clock, chance and locale stay at the edge', () => {
  const forbidden =
    /\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\.localeCompare\b|\.toLocale|\bIntl\./
  const found = linesWith(forbidden, files).map((line) => line.replace(/:\d+$/, ''))
  const atTheEdge = (path: string) => path.startsWith('src/cli/disk/') || path in clockAndLocale
  expect(found.filter((path) => !atTheEdge(path))).toEqual([])
})

test('only the edge knows the machine', () => {
  const forbidden = /\bprocess\.|\bconsole\.|\bfetch\(|\bsetTimeout\(/
  const atTheEdge = (path: string) => path.startsWith('src/cli/') || path === 'src/main.ts'
  const found = linesWith(forbidden, files).filter((line) => !atTheEdge(line.split(':')[0] ?? ''))
  expect(found).toEqual([])
})

test('the tool knows no unit by name', () => {
  const shipped = [...files, ...sourcesIn('templates'), ...sourcesIn('schemas')]
  expect(linesWith(/thuận châu/i, shipped)).toEqual([])
})

test('no folder is called by what it has in common', () => {
  const folders = files.flatMap(({ path }) => path.split('/').slice(0, -1))
  expect(folders.filter((name) => /^(utils?|common|helpers?|shared|misc|lib)$/.test(name))).toEqual(
    [],
  )
})

test('file names are in kebab-case', () => {
  const names = files.map(({ path }) => path.slice(path.lastIndexOf('/') + 1))
  expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.ts$/.test(name))).toEqual([])
})

function isAllowed(each: Import): boolean {
  const { rooms: mayEnter, packages, exceptions = {} } = rooms[each.room] ?? emptyRoom
  if (mayEnter.includes(each.target)) return true
  if (packages.includes('node:*') && each.specifier.startsWith('node:')) return true
  return names(each).some((name) => packages.includes(name) || Object.hasOwn(exceptions, name))
}

const emptyRoom: Room = { rooms: [], packages: [] }

function names({ specifier, target }: Import): string[] {
  return [specifier, target]
}

/** Static and dynamic imports, re-exports and `import('…')` types, read from the text. */
function importsOf(file: string, text: string): Import[] {
  const withoutComments = text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  const found = [
    ...withoutComments.matchAll(
      /\b(?:import|export)\b(?<names>[^'"()]*?)\bfrom\s*['"](?<from>[^'"]+)['"]/g,
    ),
    ...withoutComments.matchAll(/\bimport\s*\(\s*['"](?<from>[^'"]+)['"]/g),
    ...withoutComments.matchAll(/^import\s*['"](?<from>[^'"]+)['"]/gm),
  ]
  return found.map(({ groups = {} }) => {
    const { names: imported = '', from: specifier = '' } = groups
    const isType = /^\s*type\b/.test(imported)
    return { file, room: roomOf(file), specifier, target: targetOf(file, specifier), isType }
  })
}

function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith('.')) {
    const path = posix.join('src', posix.dirname(file), specifier)
    return path.startsWith('src/') ? roomOf(path.slice('src/'.length)) : (path.split('/')[0] ?? '')
  }
  if (specifier.startsWith('node:')) return specifier
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

/** `pipeline.ts` and `pipeline/…` are one room. */
function roomOf(path: string): string {
  return (path.split('/')[0] ?? '').replace(/\.ts$/, '')
}

function cycleFrom(start: string, next: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const seen = new Set<string>()
  const open = [...(next.get(start) ?? [])]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === start) return [start]
    if (seen.has(at)) continue
    seen.add(at)
    open.push(...(next.get(at) ?? []))
  }
  return []
}

function sourcesIn(folder: string): { path: string; text: string }[] {
  return readdirSync(`${top}/${folder}`, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(ts|json|yaml|md)$/.test(path) && !path.includes('.generated.'))
    .sort()
    .map((path) => ({ path, text: readFileSync(`${top}/${path}`, 'utf8') }))
}

function linesWith(
  pattern: RegExp,
  texts: readonly { readonly path: string; readonly text: string }[],
): string[] {
  return texts.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? `${path}:${index + 1}` : [])),
  )
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort()
}
