import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test, vi } from 'vitest'
import { differenceWeights } from '../../src/source/difference.ts'
import { editedFile } from '../verify/support/edited-file.ts'
import { run } from './support/run.ts'
import { smallOffice } from './support/small-office.ts'
import { workFolder } from './support/work-folder.ts'

// The first call loads the whole flow.
vi.setConfig({ testTimeout: 60_000 })

const root = await workFolder(smallOffice)
await run(root, ['build', '2023'])

const folder = 'out/mau-xa/2023'
const elsewhere = await workFolder()

async function edit(from: string, to: string, word: string, instead: string): Promise<void> {
  const bytes = new Uint8Array(await readFile(join(root, from)))
  const changed = editedFile(bytes, { 'word/document.xml': (xml) => xml.replace(word, instead) })
  await writeFile(to, changed)
}

await edit(`${folder}/bao-cao.docx`, join(elsewhere, 'Bản ký.docx'), '>16,23%<', '>26,23%<')

test('a page for browsers is not said to be proven number by number', async () => {
  const other = await workFolder(smallOffice)
  await run(other, ['build', '2023', '--format', 'html'])
  const { code, stderr } = await run(other, ['verify', '2023'], { columns: 200 })
  expect(code).toBe(0)
  expect(stderr).toContain(
    'bao-cao.html: còn nguyên như khi xuất (chỉ so từng byte, không đọc lại).',
  )
  expect(stderr).not.toContain('mọi số đều khớp')
  expect((await run(other, ['verify', '2023', '--ignore-hash'])).code).toBe(1)
})

test('a period whose files are as built: proven, exit code 0', async () => {
  const { code, stdout, stderr } = await run(root, ['verify', '2023'])
  expect([code, stdout]).toEqual([0, ''])
  expect(stderr).toContain(`✓ ${folder}/bao-cao.docx: mọi số đều khớp với số liệu`)
  expect(stderr).toContain('3/3 tệp không có gì sai khác')
  expect((await run(root, ['verify', '2023', '--quiet'])).stderr).toBe('')
})

test('a copy outside the working folder: what, where, and which datum; exit code 1', async () => {
  const { code, stderr } = await run(root, ['verify', join(elsewhere, 'Bản ký.docx')], {
    columns: 200,
  })
  expect(code).toBe(1)
  expect(stderr).toContain('Mục I, đoạn “Hồ sơ trực tuyến đạt 16,23%.”')
  expect(stderr).toContain('Trong tệp là “26,23%”, theo số liệu là “16,23%”.')
  expect(stderr).toContain('ho_so  data/mau-xa/2023.yaml:8:')
  expect(stderr).toContain('Hoặc tệp đã bị sửa, hoặc số liệu đã thay đổi sau khi xuất.')
  const english = await run(root, ['verify', join(elsewhere, 'Bản ký.docx'), '--lang', 'en'])
  expect(english.stderr).toContain('The file has “26,23%”, the data gives “16,23%”.')
})

test('--format json follows its schema, alone on stdout', async () => {
  const schema: unknown = JSON.parse(await readFile('schemas/verify-output.schema.json', 'utf8'))
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
  const validate = ajv.compile(Object(schema))
  await cp(join(root, `${folder}/phu-luc.xlsx`), join(elsewhere, 'so.xlsx'))
  await writeFile(join(elsewhere, 'a.docx'), 'a')
  const copies = ['Bản ký.docx', 'so.xlsx', 'a.docx'].map((name) => join(elsewhere, name))
  for (const operands of [['2023'], copies]) {
    const { stdout, stderr } = await run(root, ['verify', ...operands, '--format', 'json'])
    expect(stderr).toBe('')
    expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true)
  }
  const { stdout } = await run(root, ['verify', ...copies, '--format', 'json'])
  expect(JSON.parse(stdout).summary).toEqual({ files: 3, proven: 1, differences: 2, notes: 0 })
  const kinds = Object(schema).$defs.difference.properties.kind.enum
  expect(kinds).toEqual(Object.keys(differenceWeights))
})

test('saved by hand since: exit code 1, unless --ignore-hash', async () => {
  const other = await workFolder(smallOffice)
  await run(other, ['build', '2023'])
  const bytes = new Uint8Array(await readFile(join(other, `${folder}/bao-cao.docx`)))
  const worded = editedFile(bytes, {
    'word/document.xml': (xml) => xml.replace('Hồ sơ trực tuyến', 'Các hồ sơ trực tuyến'),
  })
  await writeFile(join(other, `${folder}/bao-cao.docx`), worded)
  const { code, stderr } = await run(other, ['verify', '2023'], { columns: 200 })
  expect(code).toBe(1)
  expect(stderr).toContain('thêm --ignore-hash')
  const ignored = await run(other, ['verify', '2023', '--ignore-hash'], { columns: 200 })
  expect([ignored.code, ignored.stderr.includes('lưu ý: Sửa lời văn')]).toEqual([0, true])
})

test('data that has changed since is said first', async () => {
  const other = await workFolder(smallOffice)
  await run(other, ['build', '2023'])
  const report = join(other, 'data/mau-xa/2023.yaml')
  await writeFile(
    report,
    (await readFile(report, 'utf8')).replace('numerator: 31', 'numerator: 41'),
  )
  const { code, stderr } = await run(other, ['verify', '2023'], { columns: 200 })
  expect(code).toBe(1)
  expect(stderr.split('\n').slice(0, 2)).toEqual([
    expect.stringContaining('chỗ khác với số liệu'),
    '  Đã thay đổi sau khi xuất tệp: data/mau-xa/2023.yaml. Hãy xuất lại.',
  ])
  expect(stderr).not.toContain('Hoặc tệp đã bị sửa')
})

test.each([
  [[], 'Thiếu kỳ hoặc tệp sau tên lệnh.'],
  [['nix.docx'], 'Không có tệp “nix.docx”.'],
  [['2023.docx'], 'Không có tệp “2023.docx”.'],
  [['2031'], 'Không có báo cáo nào của kỳ “2031”.'],
  [['2023', '2024'], 'Không có tệp “2023”.'],
  [['2023', '--unit', 'mau'], 'Không có đơn vị “mau”. Các đơn vị hiện có: mau-xa.'],
  [['2023', '--format', 'xml'], 'Hãy chọn: text, json.'],
])('verify %j is a wrong call', async (operands, sentence) => {
  const { code, stderr } = await run(root, ['verify', ...operands], { columns: 200 })
  expect(code).toBe(2)
  expect(stderr).toContain(sentence)
})

test('two reports alike: asks which', async () => {
  const other = await workFolder({
    ...smallOffice,
    'data/mau-xa/2023.ban-sao.yaml': smallOffice['data/mau-xa/2023.yaml'] ?? '',
    'data/mau-xa/2023.ban-sao.md': smallOffice['data/mau-xa/2023.md'] ?? '',
  })
  await cp(join(elsewhere, 'Bản ký.docx'), join(other, 'a.docx'))
  const { code, stderr } = await run(other, ['verify', 'a.docx'], { columns: 200 })
  expect(code).toBe(2)
  expect(stderr).toContain(
    'Tệp “a.docx” có thể thuộc nhiều báo cáo: mau-xa/2023, mau-xa/2023.ban-sao.',
  )
})

test('nothing built: exit code 1 and what to do', async () => {
  await mkdir(join(elsewhere, 'out'), { recursive: true })
  const { code, stderr } = await run(root, ['verify', '2023', '--out', join(elsewhere, 'out')])
  expect(code).toBe(1)
  expect(stderr).toContain('mau-xa/2023: chưa có tệp nào. Hãy chạy cds-report build trước.')
  await rm(join(elsewhere, 'out'), { recursive: true })
})
