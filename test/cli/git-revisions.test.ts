import { execFileSync } from 'node:child_process'
import { rename, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import { createNodeHost } from '../../src/cli/node-host.ts'
import type { NoRevision, PastFiles } from '../../src/host.ts'
import { run } from './support/run.ts'
import { smallOffice } from './support/small-office.ts'
import { workFolder } from './support/work-folder.ts'

// A dozen processes of git, on a machine that does other things too.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

/** Neither HOME nor anybody's settings; who commits, and when, never changes. */
const env = {
  PATH: process.env['PATH'],
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_DATE: '2023-12-01T00:00:00Z',
  GIT_COMMITTER_DATE: '2023-12-01T00:00:00Z',
}

function git(root: string, ...words: string[]): string {
  const settings = ['user.name=Tester', 'user.email=t@example.org', 'commit.gpgsign=false']
  return execFileSync('git', [...settings.flatMap((each) => ['-c', each]), ...words], {
    cwd: root,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim()
}

function at(root: string, revision: string, more: Record<string, string> = {}) {
  return createNodeHost({ root, env: { ...env, ...more } }).at(revision)
}

async function past(root: string, revision: string): Promise<PastFiles> {
  const files = await at(root, revision)
  if ('why' in files) throw new Error(`${revision}: ${JSON.stringify(files)}`)
  return files
}

async function text(files: PastFiles, path: string): Promise<string | undefined> {
  const bytes = await files.read(path)
  return bytes && new TextDecoder().decode(bytes)
}

let root = ''

beforeAll(async () => {
  root = await workFolder({
    'van-phong/data/mau-xa/2023.yaml': 'kỳ: một\r\n',
    'van-phong/data/mau-xa/2023.md': '# Kết quả\n',
    'van-phong/data/mau-xa/Bản cũ\n (1).yaml': 'tên: lạ\n',
    'van-phong/data/mau-xa/anh.png': '\0\n\0',
    'van-phong/data/trong.yaml': '',
    'chung/2022.yaml': 'kỳ: trước\n',
  })
  await symlink('../../../chung/2022.yaml', join(root, 'van-phong/data/mau-xa/2022.yaml'))
  await symlink('../../chung', join(root, 'van-phong/data/lien-ket'))
  await symlink('/etc', join(root, 'van-phong/data/ra-ngoai'))
  await symlink('../../../etc', join(root, 'van-phong/data/ra-tren'))
  await symlink('vong', join(root, 'vong'))
  git(root, 'init', '--quiet', '--initial-branch=main')
  git(root, 'add', '.')
  git(root, 'commit', '--quiet', '--message=one')
  git(root, 'tag', 'ban-1')
  await writeFile(join(root, 'van-phong/data/mau-xa/2023.yaml'), 'kỳ: hai\n')
  git(root, 'commit', '--quiet', '--all', '--message=two')
})

test.each(['HEAD~1', 'main~1', 'ban-1', 'main@{1}', 'HEAD^{/one}'])(
  '%s gives the files of then, byte for byte',
  async (revision) => {
    const files = await past(root, revision)
    expect(files.here).toBe('.')
    expect(await text(files, 'van-phong/data/mau-xa/2023.yaml')).toBe('kỳ: một\r\n')
    expect(await text(files, 'van-phong/data/trong.yaml')).toBe('')
    expect(await files.read('van-phong/data/mau-xa/anh.png')).toEqual(new Uint8Array([0, 10, 0]))
    expect(await files.read('van-phong/data/mau-xa')).toBeUndefined()
    expect(await files.read('van-phong/data/mau-xa/2024.yaml')).toBeUndefined()
    expect(await files.read('../etc/passwd')).toBeUndefined()
    expect(await files.list('van-phong/data/khong-co')).toEqual([])
  },
)

test('the working folder may be a part of the repository, or of a work tree without a branch', async () => {
  const below = await past(join(root, 'van-phong'), 'HEAD')
  expect(below.here).toBe('van-phong')
  expect(await text(below, 'van-phong/data/mau-xa/2023.yaml')).toBe('kỳ: hai\n')
  const tree = join(await workFolder(), 'nhánh khác')
  git(root, 'worktree', 'add', '--quiet', '--detach', tree, 'ban-1')
  const beside = await past(join(tree, 'van-phong/data'), 'HEAD')
  expect(beside.here).toBe('van-phong/data')
  expect(await text(beside, 'van-phong/data/mau-xa/2023.yaml')).toBe('kỳ: một\r\n')
})

test('links are followed inside the repository and never out of it', async () => {
  const files = await past(root, 'HEAD')
  expect(await files.list('van-phong/data')).toEqual([
    { name: 'lien-ket', kind: 'folder' },
    { name: 'mau-xa', kind: 'folder' },
    { name: 'trong.yaml', kind: 'file' },
  ])
  expect(await text(files, 'van-phong/data/mau-xa/2022.yaml')).toBe('kỳ: trước\n')
  expect(await text(files, 'van-phong/data/lien-ket/2022.yaml')).toBe('kỳ: trước\n')
  expect(await files.read('van-phong/data/ra-ngoai/passwd')).toBeUndefined()
  expect(await files.read('vong')).toBeUndefined()
})

test('names may hold anything', async () => {
  const files = await past(root, 'HEAD')
  expect(await text(files, 'van-phong/data/mau-xa/Bản cũ\n (1).yaml')).toBe('tên: lạ\n')
  const decomposed = 'van-phong/data/mau-xa/Bản cũ\n (1).yaml'.normalize('NFD')
  expect(await text(files, decomposed)).toBe('tên: lạ\n')
})

test.each(['mian', 'HEAD~9', '', '-h', '--all', '--output=x', 'main\nHEAD', 'HEAD:van-phong'])(
  '%j is no revision',
  async (revision) => {
    const answer = await at(root, revision)
    expect(answer).toEqual({ why: 'unknown', known: ['main', 'ban-1'], isShallow: false })
  },
)

test('a clone of the last commit knows that more exists elsewhere', async () => {
  const clone = join(await workFolder(), 'clone')
  git(root, 'clone', '--quiet', '--depth=1', `file://${root}`, clone)
  expect(await at(clone, 'HEAD~1')).toMatchObject({ why: 'unknown', isShallow: true })
  expect(await text(await past(clone, 'HEAD'), 'van-phong/data/mau-xa/2023.yaml')).toBe('kỳ: hai\n')
})

test('a repository without files of its own has those of its commits', async () => {
  const bare = join(await workFolder(), 'bare.git')
  git(root, 'clone', '--quiet', '--bare', root, bare)
  const files = await past(bare, 'HEAD~1')
  expect(await text(files, 'van-phong/data/mau-xa/2023.yaml')).toBe('kỳ: một\r\n')
})

test('repositories inside the repository are not looked into', async () => {
  const outer = await workFolder({ 'data/catalog.yaml': 'groups: {}\n' })
  git(outer, 'init', '--quiet')
  git(outer, 'clone', '--quiet', root, 'data/ben-trong')
  git(outer, 'add', '.')
  git(outer, 'commit', '--quiet', '--message=outer')
  const files = await past(outer, 'HEAD')
  expect(await files.list('data')).toEqual([{ name: 'catalog.yaml', kind: 'file' }])
})

const refusals: readonly (readonly [string, NoRevision['why'], () => Promise<unknown>])[] = [
  ['no git', 'no-git', () => at(root, 'HEAD', { PATH: '/khong-co' })],
  ['no repository', 'no-repository', async () => at(await workFolder(), 'HEAD')],
  [
    'a repository of somebody else',
    'not-trusted',
    () => at(root, 'HEAD', { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }),
  ],
  [
    'a repository that cannot be read',
    'git-failed',
    async () => {
      const broken = await workFolder({ 'data/a.yaml': 'a: 1\n' })
      git(broken, 'init', '--quiet')
      git(broken, 'add', '.')
      git(broken, 'commit', '--quiet', '--message=one')
      const tree = git(broken, 'rev-parse', 'HEAD:data')
      const object = join(broken, '.git/objects', tree.slice(0, 2), tree.slice(2))
      await rename(object, `${object}.moved`)
      return at(broken, 'HEAD')
    },
  ],
  [
    'a repository without a commit',
    'unknown',
    async () => {
      const empty = await workFolder()
      git(empty, 'init', '--quiet')
      return at(empty, 'HEAD')
    },
  ],
]

test.each(refusals)('%s', async (_, why, answer) => {
  expect(await answer()).toMatchObject({ why })
})

test('diff from a folder below the top: paths from there begin with a dot', async () => {
  const office = Object.entries(smallOffice).map(([path, text]) => [`van phòng/${path}`, text])
  const top = await workFolder(Object.fromEntries(office))
  git(top, 'init', '--quiet')
  git(top, 'add', '.')
  git(top, 'commit', '--quiet', '--message=one')
  const report = join(top, 'van phòng/data/mau-xa/2023.yaml')
  const text = smallOffice['data/mau-xa/2023.yaml'] ?? ''
  await writeFile(report, text.replace('target: 80', 'target: 15'))
  const here = join(top, 'van phòng')
  const host = createNodeHost({ root: here, env })
  for (const words of [
    ['HEAD:./data', 'data'],
    ['HEAD:van phòng/data/mau-xa', 'data/mau-xa'],
    ['HEAD:./data/mau-xa/2023.yaml', report],
  ]) {
    const { code, stdout } = await run(here, ['diff', ...words, '--exit-code'], { host })
    expect(code).toBe(1)
    expect(stdout).toContain('HEAD:van phòng/data/mau-xa/2023.yaml → data/mau-xa/2023.yaml\n')
    expect(stdout).toContain('do hạ chỉ tiêu')
  }
  const below = join(here, 'data/mau-xa')
  const { stdout } = await run(below, ['diff', 'HEAD:./2023.yaml', '2023.yaml', '--data', '..'], {
    host: createNodeHost({ root: below, env }),
  })
  expect(stdout).toContain('do hạ chỉ tiêu')
})
