import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { FileSystem } from '../../src/cli/disk/file-system.ts'
import { createNodeHost } from '../../src/cli/node-host.ts'
import { HostError } from '../../src/host.ts'
import { failingFiles, failingRename } from './support/failing-files.ts'
import { contentOf, workFolder } from './support/work-folder.ts'

const before = {
  'out/thuan-chau/2023/bao-cao.docx': 'báo cáo cũ',
  'out/thuan-chau/2023/phu-luc.xlsx': 'phụ lục cũ',
  'data/catalog.yaml': 'groups: {}',
}

const after = {
  ...before,
  'out/thuan-chau/2023/bao-cao.docx': 'báo cáo mới',
  'out/thuan-chau/2023/phu-luc.xlsx': 'phụ lục mới',
  'out/thuan-chau/2023.nhiem-vu/manifest.json': 'tệp kê mới',
}

const outputs = Object.entries(after)
  .filter(([path]) => path.startsWith('out/'))
  .map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }))

function hostAt(root: string, fileSystem?: FileSystem, signal?: AbortSignal) {
  return createNodeHost({
    root,
    env: {},
    patience: 0,
    ...(fileSystem && { fileSystem }),
    ...(signal && { signal }),
  })
}

async function stepsOfOneRun(): Promise<number> {
  const { files, steps } = failingFiles(Number.POSITIVE_INFINITY, { kind: 'killed' })
  await hostAt(await workFolder(before), files).replaceTogether(outputs)
  return steps()
}

const lastStep = await stepsOfOneRun()

test('a set is written, and nothing else is left behind', async () => {
  const root = await workFolder(before)
  await hostAt(root).replaceTogether(outputs)
  expect(await contentOf(root)).toEqual(after)
})

test('files that hold the bytes already are not touched, and may be open elsewhere', async () => {
  const root = await workFolder(after)
  const fileSystem = failingRename('EBUSY', () => true)
  await hostAt(root, fileSystem).replaceTogether(outputs)
  expect(await contentOf(root)).toEqual(after)
})

describe('killed at any step', () => {
  test(`every file is whole, and the next command leaves the old set or the new one`, async () => {
    const seen = new Set<string>()
    for (let step = 1; step <= lastStep; step += 1) {
      const root = await workFolder(before)
      const { files } = failingFiles(step, { kind: 'killed' })
      await hostAt(root, files)
        .replaceTogether(outputs)
        .catch(() => undefined)
      const left = await contentOf(root)
      for (const { path } of outputs) expect(wholeVersions(path)).toContain(left[path])
      const [recovery] = await hostAt(root).recover()
      const mended = await contentOf(root)
      const isNew = mended['out/thuan-chau/2023/bao-cao.docx'] === 'báo cáo mới'
      // A lock without a journal is all that a death in between may leave; it is nobody's.
      delete mended['.cds-report/lock']
      delete mended['.cds-report/journal.json.cds-new']
      delete mended['.cds-report/']
      expect(mended, `step ${step}`).toEqual(isNew ? after : before)
      if (recovery) seen.add(`${recovery.outcome}, ${isNew ? 'new' : 'old'}`)
    }
    expect([...seen].sort()).toEqual(['finished, new', 'undone, old'])
  })

  test('the next build writes its set all the same', async () => {
    for (let step = 1; step <= lastStep; step += 1) {
      const root = await workFolder(before)
      const { files } = failingFiles(step, { kind: 'killed' })
      await hostAt(root, files)
        .replaceTogether(outputs)
        .catch(() => undefined)
      await hostAt(root).replaceTogether(outputs)
      expect(await contentOf(root), `step ${step}`).toEqual(after)
    }
  })
})

test('a call that fails at any step leaves the old set or the new one, and tidies up', async () => {
  for (let step = 1; step <= lastStep; step += 1) {
    const root = await workFolder(before)
    const { files } = failingFiles(step, { kind: 'error', code: 'ENOSPC' })
    const error = await hostAt(root, files)
      .replaceTogether(outputs)
      .catch((thrown: unknown) => thrown)
    if (error) expect(error, `step ${step}`).toMatchObject({ reason: 'disk-full' })
    await hostAt(root).recover()
    const left = await contentOf(root)
    for (const path of Object.keys(left)) if (path.startsWith('.cds-report/')) delete left[path]
    const isNew = left['out/thuan-chau/2023/bao-cao.docx'] === 'báo cáo mới'
    if (error) expect(isNew, `step ${step}`).toBe(false)
    expect(left, `step ${step}`).toEqual(isNew ? after : before)
  }
})

test.each([
  ['EBUSY', 'in-use'],
  ['EPERM', 'in-use'],
  ['ETXTBSY', 'in-use'],
  ['EACCES', 'no-permission'],
  ['ENOSPC', 'disk-full'],
] as const)('%s on the second rename: %s, and the first file is put back', async (code, reason) => {
  const root = await workFolder(before)
  const files = failingRename(code, (to) => to.endsWith('phu-luc.xlsx'))
  const error = await hostAt(root, files)
    .replaceTogether(outputs)
    .catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(HostError)
  expect(error).toMatchObject({ reason, path: 'out/thuan-chau/2023/phu-luc.xlsx' })
  expect(await contentOf(root)).toEqual(before)
})

test('a folder that may not be written: nothing changes', async () => {
  const root = await workFolder(before)
  const { files } = failingFiles(0, { kind: 'killed' })
  const mkdirRefused = { ...files, ...refusing('mkdir') }
  const error = await hostAt(root, mkdirRefused)
    .replaceTogether(outputs)
    .catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ reason: 'no-permission' })
  expect(await contentOf(root)).toEqual(before)
})

test('a folder in the place of a file is told, and nothing changes', async () => {
  const root = await workFolder(before)
  await mkdir(join(root, 'out/thuan-chau/2023.nhiem-vu/manifest.json'), { recursive: true })
  await expect(hostAt(root).replaceTogether(outputs)).rejects.toMatchObject({ reason: 'other' })
  expect(await contentOf(root)).toEqual({
    ...before,
    'out/thuan-chau/2023.nhiem-vu/manifest.json/': '',
  })
})

test('Ctrl-C before the renames undoes the set', async () => {
  const root = await workFolder(before)
  const interruption = new AbortController()
  const fileSystem = failingRename('', () => {
    interruption.abort()
    return false
  })
  const host = hostAt(root, fileSystem, interruption.signal)
  await expect(host.replaceTogether(outputs)).rejects.toThrow()
  await host.settled()
  expect(await contentOf(root)).toEqual(before)
})

test('Ctrl-C amid the renames finishes the set', async () => {
  const root = await workFolder(before)
  const interruption = new AbortController()
  const fileSystem = failingRename('', (to) => {
    if (to.endsWith('bao-cao.docx')) interruption.abort()
    return false
  })
  await hostAt(root, fileSystem, interruption.signal).replaceTogether(outputs)
  expect(await contentOf(root)).toEqual(after)
})

test('what a person changed after an interruption is not overwritten', async () => {
  const root = await workFolder(before)
  const { files } = failingFiles(lastRenameButOne(), { kind: 'killed' })
  await hostAt(root, files)
    .replaceTogether(outputs)
    .catch(() => undefined)
  await writeFile(join(root, 'out/thuan-chau/2023/phu-luc.xlsx'), 'sửa tay')
  await hostAt(root).recover()
  const left = await contentOf(root)
  expect(left['out/thuan-chau/2023/phu-luc.xlsx']).toBe('sửa tay')
})

test('sets asked for at the same time are written one after the other', async () => {
  const root = await workFolder()
  const host = hostAt(root)
  const file = (text: string) => [{ path: 'out/a', bytes: new TextEncoder().encode(text) }]
  await Promise.all([host.replaceTogether(file('một')), host.replaceTogether(file('hai'))])
  expect(await contentOf(root)).toEqual({ 'out/a': 'hai' })
})

test('nothing is written through a link that leads out', async () => {
  const elsewhere = await workFolder()
  const root = await workFolder()
  await symlink(elsewhere, join(root, 'out'))
  await expect(hostAt(root).replaceTogether(outputs)).rejects.toMatchObject({ reason: 'other' })
  expect(await contentOf(elsewhere)).toEqual({})
})

test('a folder outside is written once it was named, and recovered once it is named again', async () => {
  const elsewhere = await workFolder({ 'bao-cao.docx': 'cũ' })
  const root = await workFolder()
  const files = [{ path: `${elsewhere}/bao-cao.docx`, bytes: new TextEncoder().encode('mới') }]
  await expect(hostAt(root).replaceTogether(files)).rejects.toMatchObject({ reason: 'other' })

  const killed = hostAt(root, failingRenameThenDead('bao-cao.docx'))
  killed.grant(elsewhere)
  await killed.replaceTogether(files).catch(() => undefined)
  expect(await hostAt(root).recover()).toMatchObject([{ outcome: 'elsewhere' }])
  expect((await contentOf(elsewhere))['bao-cao.docx']).toBe('cũ')
  const named = hostAt(root)
  named.grant(elsewhere)
  expect(await named.recover()).toMatchObject([{ outcome: 'finished' }])
  expect(await contentOf(elsewhere)).toEqual({ 'bao-cao.docx': 'mới' })
  expect(await contentOf(root)).toEqual({})
})

test('a journal that names files outside moves nothing', async () => {
  const outside = await workFolder({ 'a.cds-new': 'x' })
  const journal = {
    version: 1,
    phase: 'renaming',
    folders: [],
    files: [{ path: `${outside}/a`, digest: digestOf('x'), oldDigest: null }],
  }
  const root = await workFolder({ '.cds-report/journal.json': JSON.stringify(journal) })
  expect(await hostAt(root).recover()).toMatchObject([{ outcome: 'elsewhere' }])
  expect(await contentOf(outside)).toEqual({ 'a.cds-new': 'x' })
})

test('another command that is writing is waited for, then told of', async () => {
  const lock = `${process.ppid} ${(await import('node:os')).hostname()}\n`
  const root = await workFolder({ ...before, '.cds-report/lock': lock })
  await expect(hostAt(root).replaceTogether(outputs)).rejects.toMatchObject({ reason: 'in-use' })
  expect(await contentOf(root)).toEqual({ ...before, '.cds-report/lock': lock })
  expect(await hostAt(root).recover()).toEqual([])
})

test('the lock of a command that is no more is taken over', async () => {
  const lock = `${2 ** 22 + 1} ${(await import('node:os')).hostname()}\n`
  const root = await workFolder({ ...before, '.cds-report/lock': lock })
  await hostAt(root).replaceTogether(outputs)
  expect(await contentOf(root)).toEqual(after)
})

function wholeVersions(path: string): (string | undefined)[] {
  const versions: readonly Readonly<Record<string, string>>[] = [before, after]
  return versions.map((files) => files[path])
}
