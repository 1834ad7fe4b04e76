import { resolve } from 'node:path'
import { expect, test, vi } from 'vitest'
import { memoryHost } from '../support/memory-host.ts'
import { readFolder } from '../support/read-folder.ts'
import { run } from './support/run.ts'
import { officeWith, smallOffice } from './support/small-office.ts'

// The first call loads the whole flow.
vi.setConfig({ testTimeout: 60_000 })

const report = 'data/mau-xa/2023.yaml'
const top = resolve(import.meta.dirname, '../..')

async function fmt(files: Parameters<typeof memoryHost>[0], ...argv: readonly string[]) {
  const host = memoryHost(files)
  const ran = await run('.', ['fmt', ...argv], { host, columns: 300 })
  return { ...ran, host, written: host.written.flat().map(({ path }) => path) }
}

test('the shipped data is in order', async () => {
  const files = [...readFolder(`${top}/data`)].map(([path, bytes]) => [`data/${path}`, bytes])
  const { code, stderr, written } = await fmt(Object.fromEntries(files), '--check')
  expect({ code, stderr, written }).toEqual({
    code: 0,
    stderr: 'Cả 10 tệp đều đúng dạng chung.\n',
    written: [],
  })
})

test('files that are not in order are written together, others stay', async () => {
  const { code, stdout, stderr, host, written } = await fmt(smallOffice)
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(stderr).toBe(`✓ data/catalog.yaml: đã sắp xếp lại.

Đã sắp xếp lại 1/3 tệp.
`)
  expect(written).toEqual(['data/catalog.yaml'])
  const again = await run('.', ['fmt'], { host })
  expect(again.stderr).toBe('Không có tệp nào cần sắp xếp lại trong 3 tệp.\n')
})

test('--check names them, writes nothing and fails', async () => {
  const { code, stderr, written } = await fmt(smallOffice, '--check')
  expect({ code, written }).toEqual({ code: 1, written: [] })
  expect(stderr).toBe(`✗ data/catalog.yaml: chưa đúng dạng chung.

2/3 tệp đúng dạng chung. Lệnh cds-report fmt sắp xếp lại các tệp còn lại.
`)
})

test('reports of a period, files of a unit, and files by name', async () => {
  const files = { ...smallOffice, 'data/mau-xa/2024.yaml': 'period: "2024"\nunit: mau-xa\n' }
  expect((await fmt(files, '2024')).written).toEqual(['data/mau-xa/2024.yaml'])
  expect((await fmt(files, '2023')).written).toEqual([])
  expect((await fmt(files, '--unit', 'mau-xa')).written).toEqual(['data/mau-xa/2024.yaml'])
  const named = await fmt(files, 'data/catalog.yaml', 'data/mau-xa/2024.yaml')
  expect(named.written).toEqual(['data/catalog.yaml', 'data/mau-xa/2024.yaml'])
})

test('a data folder that is the working folder', async () => {
  const files = { 'catalog.yaml': 'groups:   {}\n', 'mau-xa/unit.yaml': 'name:   Mẫu\n' }
  const { written } = await fmt(files, '--data', '.', 'catalog.yaml', 'mau-xa/unit.yaml')
  expect(written).toEqual(['catalog.yaml', 'mau-xa/unit.yaml'])
})

test('indicators keep their order where the catalogue cannot be read', async () => {
  const files = {
    ...smallOffice,
    'data/catalog.yaml': 'groups: [\n',
    'data/mau-xa/2024.yaml': 'indicators:\n  z: { result: 1 }\n  a: { result: 1 }\n',
  }
  expect((await fmt(files, '2024', '--check')).code).toBe(0)
})

test('a file with errors of form is put in order all the same, one of syntax is left', async () => {
  const form = officeWith(report, 'unit: mau-xa\nperiod: "2023"', 'khac: 1\nunit: mau-xa')
  const { code, host } = await fmt(form, '2023')
  expect(code).toBe(0)
  expect(new TextDecoder().decode(host.files.get(report))).toMatch(/\nkhac: 1\n$/)
  const broken = officeWith(report, 'unit: mau-xa', 'unit: [mau-xa')
  const left = await fmt(broken)
  expect(left.code).toBe(1)
  expect(left.written).toEqual(['data/catalog.yaml'])
  expect(left.stderr).toContain('lỗi  yaml/syntax')
  expect(left.stderr).toContain('✗ data/mau-xa/2023.yaml: giữ nguyên, vì có lỗi nêu ở trên.')
  expect(left.stderr).toContain('Đã sắp xếp lại 1/3 tệp; 1 tệp giữ nguyên vì lý do trên.')
})

test('a file that can only be lost on is left, and told so', async () => {
  const files = { ...smallOffice, [report]: '{ unit: mau-xa }\n' }
  const { code, stderr, written } = await fmt(files, report, '--lang', 'en')
  expect({ code, written }).toEqual({ code: 1, written: [] })
  expect(stderr).toContain('✗ data/mau-xa/2023.yaml: left as it is, because it is written in an')
})

test.each([
  [['2032'], 'Không có báo cáo nào của kỳ “2032”. Các kỳ hiện có: 2023.'],
  [['--unit', 'mau-xaa'], 'Không có đơn vị “mau-xaa”. Có phải là “mau-xa”?'],
  [['data/mau-xa/2024.yaml'], 'Không có tệp “data/mau-xa/2024.yaml”'],
  [['data/mau-xa/2023.md'], 'không phải là tệp YAML của thư mục số liệu'],
  [['templates/mau-nho/template.yaml'], 'không phải là tệp YAML của thư mục số liệu'],
  [['data/catalog.yaml', '--unit', 'mau-xa'], 'Chỉ dùng một trong hai: các tệp, hoặc --unit.'],
])('%j: a wrong call, nothing written', async (argv, sentence) => {
  const { code, stderr, written } = await fmt(smallOffice, ...argv)
  expect({ code, written }).toEqual({ code: 2, written: [] })
  expect(stderr).toContain(sentence)
})
