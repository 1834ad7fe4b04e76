import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { writeZip } from '../../src/ooxml/write-zip.ts'
import type { VerifiedFile, VerifyOptions, VerifyResult } from '../../src/pipeline/contracts.ts'
import { build, verify } from '../../src/pipeline.ts'
import { isGrave } from '../../src/source/difference.ts'
import { type MemoryFiles, memoryHost } from '../support/memory-host.ts'
import { readFolder } from '../support/read-folder.ts'
import { editedFile } from './support/edited-file.ts'

const cases = resolve(import.meta.dirname, '../cases')
/** Its number and date are there; that of `draft-knows-no-today` are blank. */
const commune = Object.fromEntries(readFolder(`${cases}/commune-on-paper`))
const blank = Object.fromEntries(readFolder(`${cases}/draft-knows-no-today`))

const selection = { data: 'data', shippedTemplates: 'shipped' }
const folder = 'out/muong-la/2025'
const docx = `${folder}/bao-cao.docx`
const xlsx = `${folder}/phu-luc.xlsx`

/** Everything on the machine once the data was built. */
async function built(data: MemoryFiles): Promise<Record<string, Uint8Array>> {
  const host = memoryHost(data)
  const options = { out: 'out', formats: ['docx', 'xlsx'], final: false, force: false } as const
  const { built: reports } = await build(host, selection, { ...options, tool: 'test' })
  if (reports.some(({ refused }) => refused)) throw new Error('A report was refused.')
  return Object.fromEntries(host.files)
}

function verified(
  files: MemoryFiles,
  options: Partial<VerifyOptions> = {},
  names: { readonly period?: string; readonly unit?: string; readonly report?: string } = {},
): Promise<VerifyResult> {
  const all = { out: 'out', hashes: true, ...options }
  return verify(memoryHost(files), { ...selection, ...names }, all)
}

/** `file: kinds`, for all files. */
function told({ files }: VerifyResult): Record<string, string[]> {
  return Object.fromEntries(
    files.map(({ path, differences }) => [path, differences.map(({ kind }) => kind)]),
  )
}

function only({ files }: VerifyResult): VerifiedFile {
  const [file] = files
  if (!file || files.length > 1) throw new Error(`${files.length} files`)
  return file
}

const anotherDigit = (xml: string) => xml.replace('>84%<', '>94%<')
const anotherWord = (xml: string) => xml.replace('Điểm thứ nhất.', 'Điểm đầu tiên.')
const withoutManifest = (files: MemoryFiles): MemoryFiles =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !path.endsWith('manifest.json')))

let files: Record<string, Uint8Array>
let blanks: Record<string, Uint8Array>
let edited: Uint8Array

beforeAll(async () => {
  files = await built(commune)
  blanks = await built(blank)
  edited = editedFile(files[docx] ?? new Uint8Array(), { 'word/document.xml': anotherDigit })
})

describe('the files of a period', () => {
  test('as built: proven, untouched, drafts', async () => {
    const result = await verified(files, {}, { period: '2025' })
    expect(told(result)).toEqual({ [docx]: [], [xlsx]: [], [`${folder}/kiem-tra.xlsx`]: [] })
    expect(result.files.map(({ bytes, changedInputs }) => [bytes, changedInputs])).toEqual([
      ['same', []],
      ['same', []],
      ['same', []],
    ])
    expect(result.files[0]?.isDraft).toBe(true)
  })

  test('with an edited digit: the figure, and not the bytes besides', async () => {
    const result = await verified({ ...files, [docx]: edited }, {}, { period: '2025' })
    expect(told(result)[docx]).toEqual(['changed'])
    expect(result.files[0]).toMatchObject({
      bytes: 'other',
      report: { unit: 'muong-la', stem: '2025' },
    })
  })

  test('with the manifest removed, or no byte compared: the same', async () => {
    for (const result of [
      await verified(withoutManifest({ ...files, [docx]: edited })),
      await verified({ ...files, [docx]: edited }, { hashes: false }),
    ]) {
      expect(told(result)[docx]).toEqual(['changed'])
      expect(result.files[0]?.bytes).toBe('unknown')
    }
    expect(told(await verified(withoutManifest(files)))[docx]).toEqual([])
  })

  test('with another word: the bytes count, unless they are not asked for', async () => {
    const worded = editedFile(files[docx] ?? new Uint8Array(), { 'word/document.xml': anotherWord })
    const now = { ...files, [docx]: worded }
    expect(told(await verified(now))[docx]).toEqual(['bytes', 'wording'])
    expect(told(await verified(now, { hashes: false }))[docx]).toEqual(['wording'])
  })

  test('built from other data: what has changed, and which figures', async () => {
    const report = new TextDecoder().decode(commune['data/muong-la/2025.yaml'])
    const changed = report.replace('4620', '4730')
    expect(changed).not.toBe(report)
    const now = { ...files, 'data/muong-la/2025.yaml': changed }
    const [document] = (await verified(now)).files
    expect(document?.changedInputs).toEqual(['data/muong-la/2025.yaml'])
    expect(document?.bytes).toBe('same')
    expect(document?.differences.map(({ expected, found }) => `${found} → ${expected}`)).toContain(
      '84% → 86%',
    )
  })

  test('one of them gone, or all of them, or none ever built', async () => {
    const { [xlsx]: _, ...rest } = files
    expect(told(await verified(rest))[xlsx]).toEqual(['file-missing'])
    expect(told(await verified(withoutManifest(rest)))[xlsx]).toBeUndefined()
    const result = await verified(commune)
    expect([result.files, result.unverified]).toEqual([
      [],
      [{ unit: 'muong-la', stem: '2025', why: 'not-built' }],
    ])
  })

  test('of data with errors: nothing can be proven', async () => {
    const report = new TextDecoder().decode(commune['data/muong-la/2025.yaml'])
    const now = { ...files, 'data/muong-la/2025.yaml': report.replace('4620', '-4620') }
    const result = await verified(now)
    expect([result.files, result.unverified]).toEqual([
      [],
      [{ unit: 'muong-la', stem: '2025', why: 'errors' }],
    ])
  })

  test('what cannot be read back: its bytes, while they are asked for and the data is the same', async () => {
    const host = memoryHost(commune)
    const options = { out: 'out', formats: ['docx', 'html'], final: false, force: false } as const
    await build(host, selection, { ...options, tool: 'test' })
    const page = `${folder}/bao-cao.html`
    const pages = Object.fromEntries(host.files)
    expect(told(await verified(pages))[page]).toEqual([])
    expect(told(await verified({ ...pages, [page]: '<p>' }))[page]).toEqual(['bytes'])
    expect(
      told(await verified({ ...pages, [page]: '<p>' }, { hashes: false }))[page],
    ).toBeUndefined()
    const prose = new TextDecoder().decode(commune['data/muong-la/2025.md'])
    const now = { ...pages, 'data/muong-la/2025.md': prose.replace('Điểm thứ nhất', 'Điểm đầu') }
    expect(told(await verified(now))[page]).toEqual(['outdated'])
  })

  test('final: the mark of a draft is not missed', async () => {
    const host = memoryHost(commune)
    const options = { out: 'out', formats: ['docx'], final: true, force: false } as const
    await build(host, selection, { ...options, tool: 'test' })
    const [file] = (await verified(Object.fromEntries(host.files))).files
    expect([file?.isDraft, file?.differences]).toEqual([false, []])
  })
})

describe('named files', () => {
  test('a copy anywhere, under any name, is known by what stands in it', async () => {
    const now = { ...files, 'D/Bản ký.docx': files[docx] ?? '', 'D/so.xlsx': files[xlsx] ?? '' }
    const result = await verified(now, { files: ['D/Bản ký.docx', 'D/so.xlsx'] })
    expect(told(result)).toEqual({ 'D/Bản ký.docx': [], 'D/so.xlsx': [] })
    expect(result.files.map(({ report }) => report?.stem)).toEqual(['2025', '2025'])
  })

  test('an edited copy is, too', async () => {
    const result = await verified({ ...files, 'copy.docx': edited }, { files: ['copy.docx'] })
    expect(only(result).differences).toMatchObject([
      { kind: 'changed', expected: '84%', found: '94%', data: [{ datum: 'ho_so_truc_tuyen' }] },
    ])
  })

  test('of two reports alike: one must be named, or its folder tells', async () => {
    const twice = {
      ...files,
      'data/muong-la/2025.ban-sao.yaml': files['data/muong-la/2025.yaml'] ?? '',
      'data/muong-la/2025.ban-sao.md': files['data/muong-la/2025.md'] ?? '',
      'copy.docx': files[docx] ?? '',
    }
    const { ambiguous } = await verified(twice, { files: ['copy.docx'] })
    expect(ambiguous).toEqual({
      path: 'copy.docx',
      reports: ['muong-la/2025', 'muong-la/2025.ban-sao'],
    })
    const named = await verified(twice, { files: ['copy.docx'] }, { report: '2025.ban-sao' })
    expect(only(named).report?.stem).toBe('2025.ban-sao')
    expect(only(await verified(twice, { files: [docx] })).report?.stem).toBe('2025')
  })

  test('a file that does not exist is a wrong call', async () => {
    expect((await verified(files, { files: ['nix.docx'] })).absent).toBe('nix.docx')
  })

  const word = (body: string) =>
    writeZip(
      Object.entries({
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        '_rels/.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
      }).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
    )
  const zip = (path: string, text: string) =>
    writeZip([{ path, bytes: new TextEncoder().encode(text) }])
  const broken: Readonly<Record<string, readonly [() => Uint8Array, string, string]>> = {
    'empty file': [() => new Uint8Array(), 'unreadable', 'empty'],
    'a text': [() => new TextEncoder().encode('Báo cáo 16,23%'), 'unreadable', 'not-a-zip'],
    'cut off': [() => (files[docx] ?? new Uint8Array()).slice(0, 9000), 'unreadable', 'not-a-zip'],
    'a zip of photos': [() => zip('a.jpg', 'x'), 'unreadable', 'not-office'],
    'a file with a password': [
      () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      'unreadable',
      'locked-or-old',
    ],
    'a zip bomb': [() => zip('word/document.xml', ' '.repeat(3e7)), 'unreadable', 'too-large'],
    'broken XML': [() => word('<w:p>'), 'unreadable', 'damaged'],
    'an entity': [() => word('&hello;'), 'unreadable', 'damaged'],
    'nested too deeply': [
      () => word('<w:p>'.repeat(999) + '</w:p>'.repeat(999)),
      'unreadable',
      'damaged',
    ],
    'an empty document': [() => word('<w:p/>'), 'foreign', ''],
    'another document': [
      () => word('<w:p><w:r><w:t>Báo cáo số 12 về cây trồng vụ đông xuân</w:t></w:r></w:p>'),
      'foreign',
      '',
    ],
  }

  test.each(Object.keys(broken))('%s is refused with a reason', async (name) => {
    const [bytes = () => new Uint8Array(), kind, found] = broken[name] ?? []
    const file = only(await verified({ ...files, 'copy.docx': bytes() }, { files: ['copy.docx'] }))
    expect(file.differences).toMatchObject([{ kind, found }])
    expect(file.report).toBeUndefined()
  })

  test('with its report named, even an empty document is held against it', async () => {
    const now = { ...files, 'copy.docx': word('<w:p/>') }
    const { differences, report } = only(
      await verified(now, { files: ['copy.docx'] }, { report: '2025' }),
    )
    expect(report?.stem).toBe('2025')
    expect(differences.filter(isGrave).length).toBeGreaterThan(10)
  })

  test('a workbook called .docx is told, and proven as a workbook', async () => {
    const now = { ...files, 'copy.docx': files[xlsx] ?? '' }
    const file = only(await verified(now, { files: ['copy.docx'] }))
    expect(file.kind).toBe('xlsx')
    expect(file.differences).toMatchObject([{ kind: 'ending', expected: '.xlsx', found: '.docx' }])
  })

  test('a foreign file may be of a report whose data has errors', async () => {
    const report = new TextDecoder().decode(commune['data/muong-la/2025.yaml'])
    const now = {
      ...files,
      'data/muong-la/2025.yaml': report.replace('4620', '-4620'),
      'copy.docx': files[docx] ?? '',
    }
    const result = await verified(now, { files: ['copy.docx'] })
    expect(only(result).differences).toMatchObject([{ kind: 'foreign' }])
    expect(result.unverified).toMatchObject([{ stem: '2025', why: 'errors' }])
  })
})

describe('blanks filled in by hand', () => {
  const fill = (number: string, day: string) => (xml: string) =>
    xml.replace(/Số: \u00a0+\//, `Số: ${number}/`).replace(/ngày\u00a0+tháng/, `ngày ${day} tháng`)

  test('are told as filled in', async () => {
    const bytes = editedFile(blanks[docx] ?? new Uint8Array(), {
      'word/document.xml': fill('123', '05'),
    })
    const now = { ...blanks, [docx]: bytes }
    const [file] = (await verified(now, { hashes: false })).files
    expect(file?.differences.map(({ kind, found }) => [kind, found])).toEqual([
      ['filled', '123'],
      ['filled', '05'],
    ])
  })

  test.each([
    ['0,5', '05'],
    ['123', '35'],
    ['123456', '05'],
  ])('but not with %s and %s', async (number, day) => {
    const bytes = editedFile(blanks[docx] ?? new Uint8Array(), {
      'word/document.xml': fill(number, day),
    })
    const [file] = (await verified({ ...blanks, [docx]: bytes }, { hashes: false })).files
    expect(file?.differences.filter(isGrave)).toHaveLength(1)
  })

  test('must agree between letterhead and workbook', async () => {
    const now = {
      ...blanks,
      [docx]: editedFile(blanks[docx] ?? new Uint8Array(), {
        'word/document.xml': fill('123', '05'),
      }),
      [xlsx]: editedFile(blanks[xlsx] ?? new Uint8Array(), {
        'xl/sharedStrings.xml': (xml) => xml.replace(/số \u00a0+\//, 'số 124/'),
      }),
    }
    const {
      files: [, workbook],
    } = await verified(now, { hashes: false })
    expect(
      workbook?.differences.map(({ kind, expected, found }) => [kind, expected, found]),
    ).toEqual([
      ['filled', '', '124'],
      ['filled-twice', '123', '124'],
    ])
  })
})
