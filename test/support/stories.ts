import { resolve } from 'node:path'
import type { Selection } from '../../src/pipeline/contracts.ts'
import { memoryHost } from './memory-host.ts'
import { readFolder } from './read-folder.ts'
import { type Saving, savings } from './savings.ts'

/** One story: the base with one file replaced, and the findings that stand in it as comments. */
export interface Story {
  /** `number/thousands-dot/report-population.yaml`. */
  readonly name: string
  /** Where the story stands in the data. */
  readonly path: string
  readonly files: Readonly<Record<string, Uint8Array>>
  readonly selection: Selection
  /** `file:line code`, sorted. */
  readonly expected: readonly string[]
}

const folder = resolve(import.meta.dirname, '../marks')

/** The file of the base that a story takes the place of, by the first word of its name. */
const places: Readonly<Record<string, (rest: string) => string>> = {
  catalog: () => 'data/catalog.yaml',
  unit: () => 'data/muong-la/unit.yaml',
  report: () => 'data/muong-la/2025.yaml',
  earlier: () => 'data/muong-la/2024.yaml',
  prose: () => 'data/muong-la/2025.md',
  // Prose that is checked with --strict-prose.
  strict: () => 'data/muong-la/2025.md',
  template: () => 'templates/mau/template.yaml',
  frame: () => 'templates/mau/template.md',
  // A report beside those of the base, named by the rest of the story's name.
  beside: (rest) => `data/muong-la/${rest}.yaml`,
}

/** The small data set without any finding. */
export const base: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
  readFolder(`${folder}/base`),
)

/** Every story below `test/marks/`; a `.marks` file without its story takes the base's file away. */
export function readStories(): Story[] {
  const files = readFolder(folder)
  const names = [...files.keys()].filter((name) => !name.startsWith('base/'))
  const stories = new Set(names.map((name) => name.replace(/\.marks$/, '')))
  return [...stories].map((name) => storyOf(name, files))
}

function storyOf(name: string, files: ReadonlyMap<string, Uint8Array>): Story {
  const [, word = '', rest = '', saving] =
    /([a-z]+)-([a-z0-9-]+)(?:\.([a-z0-9]+))?\.[a-z]+$/.exec(name) ?? []
  const place = places[word]
  if (!place) throw new Error(`${name}: the name begins with none of ${Object.keys(places)}`)
  const path = place(rest)
  const content = files.get(name)
  const text = content ? new TextDecoder().decode(content) : ''
  const sidecar = new TextDecoder().decode(files.get(`${name}.marks`) ?? new Uint8Array())
  const { [path]: _, ...others } = base
  return {
    name,
    path,
    files: content ? { ...others, [path]: savingOf(name, saving)(text) } : others,
    selection: {
      data: 'data',
      shippedTemplates: 'shipped',
      ...(word !== 'beside' && { period: '2025' }),
      ...(word === 'strict' && { strictProse: true }),
    },
    expected: [...marksIn(text, path), ...sidecar.split('\n').filter(Boolean)].sort(),
  }
}

function savingOf(name: string, saving: string | undefined): Saving {
  if (saving === undefined) return (text) => new TextEncoder().encode(text)
  const found = savings[saving]
  if (!found) throw new Error(`${name}: there is no way of saving called "${saving}"`)
  return found
}

/** `! code` expects a finding on this line, `^ code` on the line above; codes may repeat. */
function marksIn(text: string, path: string): string[] {
  return text.split('\n').flatMap((line, index) =>
    [...line.matchAll(/(?:# |comment -?%\})([!^])((?: [a-z]+\/[a-z0-9-]+)+)/g)].flatMap(
      ([, sign, codes = '']) =>
        codes
          .trim()
          .split(' ')
          .map((code) => `${path}:${sign === '!' ? index + 1 : index} ${code}`),
    ),
  )
}

export function hostOf({ files }: Pick<Story, 'files'>) {
  return memoryHost(files)
}
