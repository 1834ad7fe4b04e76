import { mkdir, stat, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createNodeHost } from '../../src/cli/node-host.ts'
import { failingFiles } from './support/failing-files.ts'
import { file, hostAt } from './support/report-set.ts'
import { contentOf, workFolder } from './support/work-folder.ts'

const text = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes)

test('entries come in the order of code units; what is absent is empty', async () => {
  const host = hostAt(await workFolder({ 'data/b.yaml': '', 'data/Z.yaml': '', 'data/a/x': '' }))
  expect(await host.list('data')).toEqual([
    { name: 'Z.yaml', kind: 'file' },
    { name: 'a', kind: 'folder' },
    { name: 'b.yaml', kind: 'file' },
  ])
  expect(await host.list('nowhere')).toEqual([])
  expect(await host.list('data/b.yaml')).toEqual([])
})

test('a file is read; an absent one is undefined; a folder is refused', async () => {
  const host = hostAt(await workFolder({ 'data/a.yaml': 'một' }))
  expect(text(await host.read('data/a.yaml'))).toBe('một')
  expect(await host.read('data/b.yaml')).toBeUndefined()
  expect(await host.read('data/a.yaml/b')).toBeUndefined()
  await expect(host.read('data')).rejects.toMatchObject({ reason: 'other', path: 'data' })
})

test('a file that may not be read is told by its path', async () => {
  const files = failingFiles({ code: 'EACCES' }, ({ name }) => name === 'readFile')
  const host = hostAt(await workFolder({ 'data/a.yaml': '' }), files)
  const reading = host.read('data/a.yaml')
  await expect(reading).rejects.toMatchObject({ reason: 'no-permission', path: 'data/a.yaml' })
})

test('links inside the folder are followed, links that lead out count as absent', async () => {
  const outside = await workFolder({ secret: 'mật', 'unit/unit.yaml': '' })
  const root = await workFolder({ 'data/a.yaml': 'một' })
  await symlink(join(outside, 'secret'), join(root, 'data/secret.yaml'))
  await symlink(join(outside, 'unit'), join(root, 'data/unit'))
  await symlink('a.yaml', join(root, 'data/same.yaml'))
  await symlink('nothing', join(root, 'data/dangling.yaml'))
  const host = hostAt(root)
  expect((await host.list('data')).map(({ name }) => name)).toEqual(['a.yaml', 'same.yaml'])
  expect(await host.read('data/secret.yaml')).toBeUndefined()
  expect(await host.list('data/unit')).toEqual([])
  expect(await host.read('data/unit/unit.yaml')).toBeUndefined()
  expect(await host.read(`../${outside.split('/').at(-1)}/secret`)).toBeUndefined()
  expect(text(await host.read('data/same.yaml'))).toBe('một')
})

test('a folder that the user named may lie anywhere; one inside is known by its short path', async () => {
  const outside = await workFolder({ 'templates/a/template.md': 'mẫu' })
  const root = await workFolder({ 'so-lieu/a.yaml': '' })
  const host = hostAt(root)
  const named = host.grant(join(outside, 'templates'))
  expect(await host.list(named)).toEqual([{ name: 'a', kind: 'folder' }])
  expect(text(await host.read(`${named}/a/template.md`))).toBe('mẫu')
  expect(host.grant(join(root, 'so-lieu'))).toBe('so-lieu')
  expect(host.grant('./so-lieu/')).toBe('so-lieu')
  expect(host.grant('.')).toBe('.')
})

test('the working folder may itself be reached through a link', async () => {
  const root = await workFolder({ 'real/data/a.yaml': 'một' })
  await symlink('real', join(root, 'link'))
  const host = hostAt(join(root, 'link'))
  expect(text(await host.read('data/a.yaml'))).toBe('một')
})

test('a pipe in the place of a file is not waited for', async () => {
  const { execFileSync } = await import('node:child_process')
  const root = await workFolder()
  await mkdir(join(root, 'data'))
  execFileSync('mkfifo', [join(root, 'data/a.yaml')])
  expect(await hostAt(root).list('data')).toEqual([])
  await expect(hostAt(root).read('data/a.yaml')).rejects.toMatchObject({ reason: 'other' })
})

test('a pipe or a device is never replaced by a file, and not read before', async () => {
  const { execFileSync } = await import('node:child_process')
  const root = await workFolder()
  execFileSync('mkfifo', [join(root, 'check.sarif')])
  const written = hostAt(root).replaceTogether([file('check.sarif', 'x'), file('a.xml', 'x')])
  await expect(written).rejects.toMatchObject({ refusal: 'not-a-file', path: 'check.sarif' })
  expect((await stat(join(root, 'check.sarif'))).isFIFO()).toBe(true)
  expect(await contentOf(root)).not.toHaveProperty('a.xml')
})

test('today can be set for a reproducible run', async () => {
  const root = await workFolder()
  const host = createNodeHost({ root, env: { SOURCE_DATE_EPOCH: '1700000000' } })
  expect(host.today()).toBe('2023-11-14')
  expect(hostAt(root).today()).toMatch(/^\d{4}-\d{2}-\d{2}$/)
})

test('SHA-256', async () => {
  const host = hostAt(await workFolder())
  expect(host.digest(new Uint8Array())).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  )
})
