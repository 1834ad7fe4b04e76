import { expect, test } from 'vitest'
import { build, verify } from '../../src/pipeline.ts'
import { memoryHost } from '../support/memory-host.ts'
import { readStories } from '../support/stories.ts'

const stories = readStories().filter(({ name }) => name.startsWith('clean/'))

test.each(stories)(
  'what is built of $name is proven, without a word',
  async ({ files, selection }) => {
    const host = memoryHost(files)
    const options = { out: 'out', formats: ['docx', 'xlsx'], final: false, force: false } as const
    const { built } = await build(host, selection, { ...options, tool: 'test' })
    expect(built.filter(({ refused }) => refused)).toEqual([])
    const { files: proofs } = await verify(host, selection, { out: 'out', hashes: true })
    expect(proofs.length).toBeGreaterThan(0)
    expect(proofs.flatMap(({ differences }) => differences)).toEqual([])
  },
)
