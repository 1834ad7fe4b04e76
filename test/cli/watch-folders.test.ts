import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { nodeFileSystem } from '../../src/cli/disk/file-system.ts'
import { createPlaces } from '../../src/cli/disk/places.ts'
import { watchFolders } from '../../src/cli/disk/watch-folders.ts'
import { hostAt } from './support/report-set.ts'
import { workFolder } from './support/work-folder.ts'

// Generous: what is waited for is a file of this machine's own.
vi.setConfig({ testTimeout: 60_000 })

/** A watched folder; `until` waits for a path to be told and gives all that was told till then. */
async function watched(root: string) {
  const ending = new AbortController()
  const places = createPlaces(root, nodeFileSystem)
  const watch = { files: nodeFileSystem, places, signal: ending.signal, pause: 10 }
  const changes = (await watchFolders(['data', 'templates'], watch))[Symbol.asyncIterator]()
  const told = async () => (await changes.next()).value ?? []
  return {
    told,
    end: () => ending.abort(),
    async until(path: string): Promise<readonly string[]> {
      const all: string[] = []
      while (!all.includes(path)) all.push(...(await told()))
      return all
    },
  }
}

const saved = 'data/muong-la/2025.yaml'

test('a save, a save by way of a file beside, a new unit, own templates that were not there', async () => {
  const root = await workFolder({ [saved]: 'a' })
  const { until } = await watched(root)
  await writeFile(join(root, saved), 'ab')
  expect(await until(saved)).toEqual([saved])
  // Editors write beside and rename: as long as before, and perhaps within the same tick.
  await writeFile(join(root, 'new'), 'cd')
  await rename(join(root, 'new'), join(root, saved))
  expect(await until(saved)).toEqual([saved])
  await mkdir(join(root, 'data/xa-moi'))
  await writeFile(join(root, 'data/xa-moi/2025.yaml'), 'a')
  await until('data/xa-moi/2025.yaml')
  await mkdir(join(root, 'templates/mau'), { recursive: true })
  await writeFile(join(root, 'templates/mau/template.md'), 'a')
  await until('templates/mau/template.md')
})

test('a folder that goes and comes back is watched as before', async () => {
  const root = await workFolder({ [saved]: 'a' })
  const { until } = await watched(root)
  await rename(join(root, 'data'), join(root, 'away'))
  await until(saved)
  await rename(join(root, 'away'), join(root, 'data'))
  await until(saved)
  await rm(join(root, 'data'), { recursive: true })
  await until(saved)
  await mkdir(join(root, 'data/muong-la'), { recursive: true })
  await writeFile(join(root, saved), 'b')
  await until(saved)
  await writeFile(join(root, saved), 'cde')
  await until(saved)
})

test('what changes while nobody waits is told at the next turn, all of it together', async () => {
  const root = await workFolder({ [saved]: 'a' })
  const { told } = await watched(root)
  const units = Array.from(
    { length: 50 },
    (_, index) => `data/xa-${String(index).padStart(2, '0')}`,
  )
  for (const unit of units) {
    await mkdir(join(root, unit))
    await writeFile(join(root, unit, '2025.yaml'), 'a')
  }
  expect(await told()).toEqual(units.map((unit) => `${unit}/2025.yaml`))
})

test('hidden files, and those of deeper folders, are no news', async () => {
  const root = await workFolder({ [saved]: 'a' })
  const { told } = await watched(root)
  await writeFile(join(root, 'data/muong-la/.2025.yaml.swp'), 'a')
  await mkdir(join(root, 'data/out/muong-la/2025'), { recursive: true })
  await writeFile(join(root, 'data/out/muong-la/2025/bao-cao.md'), 'a')
  await writeFile(join(root, saved), 'abc')
  expect(await told()).toEqual([saved])
})

test('the host ends its watch with the command, and says that there is one', async () => {
  const ending = new AbortController()
  const host = hostAt(await workFolder({ [saved]: 'a' }), undefined, { signal: ending.signal })
  expect(host.isWatching()).toBe(false)
  const changes = await host.watch?.(['data'])
  expect(host.isWatching()).toBe(true)
  const end = changes?.[Symbol.asyncIterator]().next()
  ending.abort()
  expect(await end).toEqual({ done: true, value: undefined })
})
