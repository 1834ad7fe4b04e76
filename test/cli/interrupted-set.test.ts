import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { FileSystem } from '../../src/cli/disk/file-system.ts'
import { type Fault, failingFiles, type Step } from './support/failing-files.ts'
import { after, before, file, hostAt, outputs } from './support/report-set.ts'
import { contentOf, workFolder } from './support/work-folder.ts'

// Some of these set up and mend a folder at every single step.
vi.setConfig({ testTimeout: 120_000 })

const lastStep = await stepsOfOneRun()

test('killed at any step: files are whole, and the next command makes the set old or new', async () => {
  const seen = new Set<string>()
  for (let step = 1; step <= lastStep; step += 1) {
    const root = await interruptedAt(step, 'killed')
    const left = await contentOf(root)
    for (const { path } of outputs) expect([before[path], after[path]]).toContain(left[path])
    const [recovery] = await hostAt(root).recover()
    const mended = await reportsIn(root)
    const outcome = isNew(mended) ? 'new' : 'old'
    expect(mended, `step ${step}`).toEqual(outcome === 'new' ? after : before)
    if (recovery) seen.add(`${recovery.outcome}: ${outcome}`)
  }
  expect([...seen].sort()).toEqual(['finished: new', 'undone: old'])
})

test('killed at any step: the next build writes its set and leaves nothing behind', async () => {
  for (let step = 1; step <= lastStep; step += 1) {
    const root = await interruptedAt(step, 'killed')
    // Long enough for a lock that was made and not filled any more.
    await hostAt(root, undefined, { patience: 2000 }).replaceTogether(outputs)
    expect(await reportsIn(root), `step ${step}`).toEqual(after)
  }
})

test('an error at any step: the set stays old, or is new as a whole', async () => {
  for (let step = 1; step <= lastStep; step += 1) {
    let error: unknown
    const root = await interruptedAt(step, { code: 'ENOSPC' }, (thrown) => {
      error = thrown
    })
    if (error) expect(error, `step ${step}`).toMatchObject({ reason: 'disk-full' })
    await hostAt(root).recover()
    const left = await reportsIn(root)
    expect(left, `step ${step}`).toEqual(error ? before : after)
  }
})

test('an error at any step leaves nothing for the next command to mend', async () => {
  for (let step = 1; step <= lastStep; step += 1) {
    let error: unknown
    const root = await interruptedAt(step, { code: 'EIO' }, (thrown) => {
      error = thrown
    })
    if (error) expect(await contentOf(root), `step ${step}`).toEqual(before)
  }
})

test('what a person changed after the interruption is not overwritten', async () => {
  const root = await workFolder(before)
  await run(root, dyingAtRename('phu-luc.xlsx'))
  const changed = join(root, 'out/thuan-chau/2023/phu-luc.xlsx')
  await writeFile(changed, 'sửa tay')
  expect(await hostAt(root).recover()).toMatchObject([{ outcome: 'undone' }])
  expect(await contentOf(root)).toEqual({
    ...before,
    'out/thuan-chau/2023/phu-luc.xlsx': 'sửa tay',
  })
})

test('a new file that was damaged while it waited: the old set comes back', async () => {
  const root = await workFolder(before)
  await run(root, dyingAtRename('phu-luc.xlsx'))
  await writeFile(join(root, 'out/thuan-chau/2023/phu-luc.xlsx.cds-new'), 'phụ l')
  expect(await hostAt(root).recover()).toMatchObject([{ outcome: 'undone' }])
  expect(await contentOf(root)).toEqual(before)
})

test('a file still open when the next command comes: the old set as a whole', async () => {
  const root = await workFolder(before)
  await run(root, dyingAtRename('phu-luc.xlsx'))
  const held = failingFiles({ code: 'EPERM' }, isRenameTo('phu-luc.xlsx'))
  expect(await hostAt(root, held).recover()).toMatchObject([{ outcome: 'undone' }])
  expect(await contentOf(root)).toEqual(before)
})

test('where nothing can be mended yet, nothing is lost, and the next build says so', async () => {
  const root = await workFolder(before)
  await run(root, dyingAtRename('phu-luc.xlsx'))
  const held = failingFiles({ code: 'EPERM' }, isRenameTo('.docx', '.xlsx'))
  expect(await hostAt(root, held).recover()).toMatchObject([{ outcome: 'waiting' }])
  const again = hostAt(root, held).replaceTogether(outputs)
  await expect(again).rejects.toMatchObject({ reason: 'in-use' })
  expect(await hostAt(root).recover()).toMatchObject([{ outcome: 'finished' }])
  expect(await contentOf(root)).toEqual(after)
})

test('a set in a folder outside waits until that folder is named again', async () => {
  const elsewhere = await workFolder({ 'bao-cao.docx': 'cũ' })
  const root = await workFolder()
  const killed = hostAt(root, dyingAtRename('bao-cao.docx'))
  killed.grant(elsewhere)
  const work = killed.replaceTogether([file(`${elsewhere}/bao-cao.docx`, 'mới')])
  await work.catch(() => undefined)
  expect(await hostAt(root).recover()).toMatchObject([{ outcome: 'elsewhere' }])
  expect(await readFile(join(elsewhere, 'bao-cao.docx'), 'utf8')).toBe('cũ')
  const named = hostAt(root)
  named.grant(elsewhere)
  expect(await named.recover()).toMatchObject([{ outcome: 'finished' }])
  expect(await contentOf(elsewhere)).toEqual({ 'bao-cao.docx': 'mới' })
  expect(await reportsIn(root)).toEqual({})
})

test('a journal from a stranger moves nothing outside, and one that is none is dropped', async () => {
  const outside = await workFolder({ 'a.cds-new': 'x' })
  const digest = hostAt(outside).digest(new TextEncoder().encode('x'))
  const files = [{ path: `${outside}/a`, digest, oldDigest: null }]
  const journal = JSON.stringify({ version: 1, phase: 'renaming', folders: [], files })
  const root = await workFolder({
    '.cds-report/journal.json': journal,
    '.cds-report/journal-0123456789ab.json': '{ "files": 1 }',
  })
  expect(await hostAt(root).recover()).toMatchObject([{ outcome: 'elsewhere' }])
  expect(await contentOf(outside)).toEqual({ 'a.cds-new': 'x' })
  expect(await contentOf(root)).toEqual({ '.cds-report/journal.json': journal })
})

function isRenameTo(...endings: readonly string[]) {
  return ({ name, path }: Step) =>
    name === 'rename' && endings.some((ending) => path.endsWith(ending))
}

function dyingAtRename(name: string): FileSystem {
  return failingFiles('killed', isRenameTo(name))
}

async function run(root: string, files: FileSystem): Promise<unknown> {
  return await hostAt(root, files)
    .replaceTogether(outputs)
    .catch((error: unknown) => error)
}

async function interruptedAt(step: number, fault: Fault, tell = (_error: unknown) => {}) {
  const root = await workFolder(before)
  tell(
    await run(
      root,
      failingFiles(fault, ({ number }) => number === step),
    ),
  )
  return root
}

async function stepsOfOneRun(): Promise<number> {
  let steps = 0
  const counting = failingFiles('killed', ({ number }) => {
    steps = number
    return false
  })
  await run(await workFolder(before), counting)
  return steps
}

/** All but our own work folder, where a dead command may have left its lock. */
async function reportsIn(root: string): Promise<Record<string, string>> {
  const content = Object.entries(await contentOf(root))
  return Object.fromEntries(content.filter(([path]) => !path.startsWith('.cds-report/')))
}

function isNew(content: Readonly<Record<string, string>>): boolean {
  const path = 'out/thuan-chau/2023/bao-cao.docx'
  return content[path] === after[path]
}
