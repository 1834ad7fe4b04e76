import { mkdir, readlink, symlink, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { digestOf } from '../../src/cli/disk/disk.ts'
import { type FileSystem, nodeFileSystem } from '../../src/cli/disk/file-system.ts'
import { HostError } from '../../src/host.ts'
import { failingFiles } from './support/failing-files.ts'
import { after, before, file, hostAt, outputs } from './support/report-set.ts'
import { contentOf, workFolder } from './support/work-folder.ts'

test('a set is written, and nothing else is left behind', async () => {
  const root = await workFolder(before)
  await hostAt(root).replaceTogether(outputs)
  expect(await contentOf(root)).toEqual(after)
})

test('files that hold the bytes already are not touched, and may be open elsewhere', async () => {
  const root = await workFolder(after)
  const files = failingFiles({ code: 'EBUSY' }, ({ name }) => name === 'rename')
  await hostAt(root, files).replaceTogether(outputs)
  expect(await contentOf(root)).toEqual(after)
})

test.each([
  ['EBUSY', 'in-use'],
  ['EPERM', 'in-use'],
  ['ETXTBSY', 'in-use'],
  ['EACCES', 'no-permission'],
  ['ENOSPC', 'disk-full'],
] as const)('%s on the second rename: %s, and the first file is put back', async (code, reason) => {
  const root = await workFolder(before)
  const files = failingFiles(
    { code },
    ({ name, path }) => name === 'rename' && path.endsWith('phu-luc.xlsx'),
  )
  const error = await thrownBy(hostAt(root, files).replaceTogether(outputs))
  expect(error).toBeInstanceOf(HostError)
  expect(error).toMatchObject({ reason, path: 'out/thuan-chau/2023/phu-luc.xlsx' })
  expect(await contentOf(root)).toEqual(before)
})

test('a file that a virus scanner holds for a moment is written all the same', async () => {
  const root = await workFolder(before)
  let refusals = 2
  const files = failingFiles({ code: 'EPERM' }, ({ name, path }) => {
    if (name === 'rename' && path.endsWith('.docx')) refusals -= 1
    return name === 'rename' && path.endsWith('.docx') && refusals >= 0
  })
  await hostAt(root, files, { patience: 1000 }).replaceTogether(outputs)
  expect(await contentOf(root)).toEqual(after)
})

test('a folder that may not be written: nothing changes', async () => {
  const root = await workFolder(before)
  const files = failingFiles({ code: 'EROFS' }, ({ name }) => name === 'mkdir')
  const error = await thrownBy(hostAt(root, files).replaceTogether(outputs))
  expect(error).toMatchObject({ reason: 'no-permission' })
  expect(await contentOf(root)).toEqual(before)
})

test('a file that its owner made read-only stays', async () => {
  const root = await workFolder(before)
  const files = failingFiles({ code: 'EACCES' }, ({ name }) => name === 'access')
  const error = await thrownBy(hostAt(root, files).replaceTogether(outputs))
  expect(error).toMatchObject({ reason: 'no-permission', path: outputs[0]?.path })
  expect(await contentOf(root)).toEqual(before)
})

test('a folder in the place of a file is told, and nothing changes', async () => {
  const root = await workFolder(before)
  await mkdir(join(root, 'out/thuan-chau/2023.nhiem-vu/manifest.json'), { recursive: true })
  await expect(hostAt(root).replaceTogether(outputs)).rejects.toMatchObject({ reason: 'other' })
  const emptyFolder = { 'out/thuan-chau/2023.nhiem-vu/manifest.json/': '' }
  expect(await contentOf(root)).toEqual({ ...before, ...emptyFolder })
})

test.each(['out', 'out/thuan-chau', 'out/thuan-chau/2023.nhiem-vu'])(
  'a file where the folder %s must be is told, and nothing is left behind',
  async (path) => {
    const root = await workFolder({ [path]: 'ghi chú' })
    const error = await thrownBy(hostAt(root).replaceTogether(outputs))
    expect(error).toMatchObject({ reason: 'other', refusal: 'not-a-folder', path })
    expect(await contentOf(root)).toEqual({ [path]: 'ghi chú' })
  },
)

test('so is a link that leads nowhere, and a file above a folder that was named', async () => {
  const root = await workFolder()
  await symlink('nowhere', join(root, 'out'))
  const refusal = 'not-a-folder'
  expect(await thrownBy(hostAt(root).replaceTogether(outputs))).toMatchObject({
    refusal,
    path: 'out',
  })
  expect(await contentOf(root)).toEqual({})
  const elsewhere = await workFolder({ 'ghi-chu': '' })
  const host = hostAt(root)
  const named = host.grant(join(elsewhere, 'ghi-chu/out'))
  const error = await thrownBy(host.replaceTogether([file(`${named}/a`, 'một')]))
  expect(error).toMatchObject({ refusal, path: join(elsewhere, 'ghi-chu') })
  expect(await contentOf(root)).toEqual({})
})

test('a file in the place of our own folder is told as such, and stays', async () => {
  const root = await workFolder({ '.cds-report': 'ghi chú' })
  const error = await thrownBy(hostAt(root).replaceTogether(outputs))
  expect(error).toMatchObject({ refusal: 'not-a-folder', path: '.cds-report' })
  expect(await contentOf(root)).toEqual({ '.cds-report': 'ghi chú' })
})

test.each([
  ['ENAMETOOLONG', 'name-too-long', ['open', 'rm']],
  ['EMFILE', 'too-many-open', ['open', 'readFile', 'copyFile']],
  ['EIO', 'device-fails', ['open', 'readFile', 'copyFile']],
  ['EISDIR', 'not-a-file', ['open', 'rm']],
  ['EEXIST', 'taken', ['open']],
] as const)('%s from the first new file on: %s, and nothing is left behind', async (...row) => {
  const [code, refusal, calls] = row
  const root = await workFolder(before)
  let begun = false
  const files = failingFiles({ code }, ({ name, path }) => {
    begun ||= name === 'open' && path.endsWith('bao-cao.docx.cds-new')
    return begun && path.includes('/out/') && calls.some((call) => call === name)
  })
  const error = await thrownBy(hostAt(root, files).replaceTogether(outputs))
  expect(error).toMatchObject({ refusal, path: 'out/thuan-chau/2023/bao-cao.docx' })
  expect(await contentOf(root)).toEqual(before)
})

test('a folder where the new content is to wait is told and stays', async () => {
  const root = await workFolder(before)
  const waiting = 'out/thuan-chau/2023/phu-luc.xlsx.cds-new'
  await mkdir(join(root, waiting))
  await writeFile(join(root, waiting, 'a'), 'một')
  const error = await thrownBy(hostAt(root).replaceTogether(outputs))
  expect(error).toMatchObject({ refusal: 'not-a-file' })
  expect(await contentOf(root)).toEqual({ ...before, [`${waiting}/a`]: 'một' })
})

test('Ctrl-C before the renames undoes the set', async () => {
  const root = await workFolder(before)
  const interruption = new AbortController()
  const files = failingFiles('killed', ({ path }) => {
    if (path.endsWith('bao-cao.docx.cds-new')) interruption.abort()
    return false
  })
  const host = hostAt(root, files, { signal: interruption.signal })
  await expect(host.replaceTogether(outputs)).rejects.toThrow()
  await host.settled()
  expect(await contentOf(root)).toEqual(before)
})

test('Ctrl-C amid the renames finishes the set', async () => {
  const root = await workFolder(before)
  const interruption = new AbortController()
  const files = failingFiles('killed', ({ name, path }) => {
    if (name === 'rename' && path.endsWith('bao-cao.docx')) interruption.abort()
    return false
  })
  await hostAt(root, files, { signal: interruption.signal }).replaceTogether(outputs)
  expect(await contentOf(root)).toEqual(after)
})

test('sets asked for at the same time are written one after the other', async () => {
  const root = await workFolder()
  const host = hostAt(root)
  await Promise.all(['một', 'hai'].map((text) => host.replaceTogether([file('out/a', text)])))
  expect(await contentOf(root)).toEqual({ 'out/a': 'hai' })
})

test('nothing is written through a link that leads out', async () => {
  const elsewhere = await workFolder()
  const root = await workFolder()
  await symlink(elsewhere, join(root, 'out'))
  await expect(hostAt(root).replaceTogether(outputs)).rejects.toMatchObject({ reason: 'other' })
  expect(await contentOf(elsewhere)).toEqual({})
})

test('a link in the place of a file stays, and what it leads to is written', async () => {
  const root = await workFolder({ 'shared/2025.yaml': 'cũ' })
  await mkdir(join(root, 'data/a'), { recursive: true })
  await mkdir(join(root, 'data/b'))
  for (const unit of ['a', 'b']) {
    await symlink('../../shared/2025.yaml', join(root, `data/${unit}/2025.yaml`))
  }
  const both = ['a', 'b'].map((unit) => file(`data/${unit}/2025.yaml`, 'mới'))
  await hostAt(root).replaceTogether(both)
  expect(await readlink(join(root, 'data/a/2025.yaml'))).toBe('../../shared/2025.yaml')
  expect((await contentOf(root))['shared/2025.yaml']).toBe('mới')
})

test.each(['/nowhere/2025.yaml', 'nowhere.yaml'])(
  'a link to %s is not replaced',
  async (target) => {
    const root = await workFolder({ 'data/other.yaml': 'cũ' })
    await symlink(target, join(root, 'data/2025.yaml'))
    const set = [file('data/other.yaml', 'mới'), file('data/2025.yaml', 'mới')]
    await expect(hostAt(root).replaceTogether(set)).rejects.toMatchObject({ refusal: 'leads-out' })
    expect(await readlink(join(root, 'data/2025.yaml'))).toBe(target)
    expect((await contentOf(join(root, 'data')))['other.yaml']).toBe('cũ')
  },
)

test('what somebody has written since the file was read stays', async () => {
  const root = await workFolder({ 'data/2025.yaml': 'vừa lưu' })
  const instead = digestOf(new TextEncoder().encode('lúc đọc'))
  const refused = [
    { ...file('data/2025.yaml', 'mới'), instead },
    { ...file('data/2025.yaml', 'mới'), instead: null },
  ]
  for (const output of refused) {
    const error = await thrownBy(hostAt(root).replaceTogether([output]))
    expect(error).toMatchObject({ refusal: 'changed-since', path: 'data/2025.yaml' })
  }
  expect(await contentOf(root)).toEqual({ 'data/2025.yaml': 'vừa lưu' })
})

test('what somebody saves while the set is made ready stays, with the rest of the set', async () => {
  const root = await workFolder({ 'data/a.yaml': 'a', 'data/b.yaml': 'b' })
  let isSaved = false
  const files: FileSystem = {
    ...nodeFileSystem,
    async rename(from, to) {
      await nodeFileSystem.rename(from, to)
      if (String(to).endsWith('a.yaml')) {
        isSaved = true
        await writeFile(join(root, 'data/b.yaml'), 'vừa lưu')
      }
    },
  }
  const set = [file('data/a.yaml', 'mới'), file('data/b.yaml', 'mới')]
  const error = await thrownBy(hostAt(root, files).replaceTogether(set))
  expect(isSaved).toBe(true)
  expect(error).toMatchObject({ refusal: 'changed-since', path: 'data/b.yaml' })
  expect(await contentOf(root)).toEqual({ 'data/a.yaml': 'a', 'data/b.yaml': 'vừa lưu' })
})

test('a link planted where the new content waits is replaced, not written through', async () => {
  const elsewhere = await workFolder({ secret: 'untouched' })
  const root = await workFolder(before)
  const planted = join(root, 'out/thuan-chau/2023/bao-cao.docx.cds-new')
  await symlink(join(elsewhere, 'secret'), planted)
  await hostAt(root).replaceTogether(outputs)
  expect(await contentOf(elsewhere)).toEqual({ secret: 'untouched' })
  expect(await contentOf(root)).toEqual(after)
})

test('a folder outside is written only where the user named it', async () => {
  const elsewhere = await workFolder({ 'bao-cao.docx': 'cũ' })
  const host = hostAt(await workFolder())
  const files = [file(`${elsewhere}/bao-cao.docx`, 'mới')]
  await expect(host.replaceTogether(files)).rejects.toMatchObject({ reason: 'other' })
  host.grant(elsewhere)
  await host.replaceTogether(files)
  expect(await contentOf(elsewhere)).toEqual({ 'bao-cao.docx': 'mới' })
})

test('while another command is writing, nothing is written', async () => {
  const lock = { '.cds-report/lock': `${process.ppid} ${hostname()}\n` }
  const root = await workFolder({ ...before, ...lock })
  await expect(hostAt(root).replaceTogether(outputs)).rejects.toMatchObject({ reason: 'in-use' })
  expect(await contentOf(root)).toEqual({ ...before, ...lock })
})

test('the lock of a command that is no more is taken over', async () => {
  const lock = { '.cds-report/lock': `${2 ** 22 + 1} ${hostname()}\n` }
  const root = await workFolder({ ...before, ...lock })
  await hostAt(root).replaceTogether(outputs)
  expect(await contentOf(root)).toEqual(after)
})

function thrownBy(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  )
}
