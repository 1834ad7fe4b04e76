import type { Side } from '../../src/diff/comparison.ts'
import { presentState } from '../../src/pipeline/diff/data-state.ts'
import { createSideReader } from '../../src/pipeline/diff/read-side.ts'
import { type MemoryFiles, memoryHost } from './memory-host.ts'
import { base } from './stories.ts'

/** A report of the base's unit as one side of a comparison; `files` take the places of the base's. */
export async function sideWith(files: MemoryFiles, stem = '2025'): Promise<Side> {
  const shared = ['data/catalog.yaml', 'data/muong-la/unit.yaml'].map((path) => [path, base[path]])
  const host = memoryHost({ ...Object.fromEntries(shared), ...files })
  const state = presentState(host, 'data')
  const { side, errors } = await createSideReader(state).read({ state, unit: 'muong-la', stem })
  if (side) return side
  throw new Error(`Nothing to compare: ${errors.map(({ code }) => code).join(', ')}`)
}
