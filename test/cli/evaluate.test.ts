import { readFile } from 'node:fs/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import stringWidth from 'string-width'
import { expect, test, vi } from 'vitest'
import { run } from './support/run.ts'
import { officeWith, smallOffice } from './support/small-office.ts'
import { workFolder } from './support/work-folder.ts'

// The first call loads the whole flow.
vi.setConfig({ testTimeout: 60_000 })

const report = 'data/mau-xa/2023.yaml'
const root = await workFolder(smallOffice)

test('the table, with bars against the target', async () => {
  const { code, stdout, stderr } = await run(root, ['evaluate', '2023'])
  expect(code).toBe(0)
  expect(stderr).toBe('Có 1 cảnh báo; xem bằng lệnh cds-report check.\n')
  expect(stdout).toMatchInlineSnapshot(`
    "mau-xa/2023  data/mau-xa/2023.yaml

    STT  Chỉ tiêu                    Kết quả            Được giao  Tình trạng
     I. Chính quyền số                                          2 Đạt · 1 Không đạt 
      1  Tỷ lệ hồ sơ trực tuyến       16,23%  █▏    ┃         80%  ✗ Không đạt
      2  Tỷ lệ văn bản ký số                                       ✓ Đạt
    2.1  – Tại cấp huyện               99,5%  ██████┃         90%  ✓ Đạt
    2.2  – Tại cấp xã                   100%  ███████┃       100%  ✓ Đạt
     II. Xã hội số                                    1 Đạt · 1 Tạm dừng triển khai 
      1  Số tổ công nghệ số cộng         365  ██████┃         300  ✓ Đạt
         đồng
      2  Tỷ lệ hộ có địa chỉ số        76,8%  █████▍ ┃       100%  ‖ Tạm dừng triển
                                                                     khai

    5 chỉ tiêu (kể cả thành phần): 3 Đạt · 1 Không đạt · 1 Tạm dừng triển khai.
    "
  `)
})

test.each([40, 50, 60, 72, 80, 100, 120, 200])('the table fits %i columns', async (columns) => {
  const { stdout } = await run(root, ['evaluate', '2023'], { columns })
  for (const line of stdout.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(columns)
  expect(stdout).toContain('16,23%')
  expect(stdout).toContain('✗')
})

test('groups are numbered like those of the appendix, however many', async () => {
  const ids = Array.from({ length: 38 }, (_, at) => `nhom_${at}`)
  const catalog = officeWith(
    'data/catalog.yaml',
    'groups:',
    ['groups:', ...ids.map((id) => `  ${id}: { name: Nhóm }`)].join('\n'),
  )
  const indicators = ids.map(
    (id) => `  so_${id}: { name: Số, group: ${id}, measure: count, direction: higher }\n`,
  )
  const figures = ids.map((id) => `  so_${id}: { result: 1, target: 1 }\n`)
  const folder = await workFolder({
    ...catalog,
    'data/catalog.yaml': `${catalog['data/catalog.yaml']}${indicators.join('')}`,
    [report]: (smallOffice[report] ?? '').replace(
      'indicators:\n',
      `indicators:\n${figures.join('')}`,
    ),
  })
  const { stdout } = await run(folder, ['evaluate', '2023'])
  expect(stdout).toContain(' XXXIX. ')
  expect(stdout).toContain(' XL. ')
})

test('a report with errors is not evaluated: its errors are told, exit code 1', async () => {
  const broken = await workFolder(officeWith(report, 'result: 99.5', 'result: 99.5 %x'))
  const { code, stdout, stderr } = await run(broken, ['evaluate', '2023'])
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toContain('2023.yaml:13:')
  expect(stderr).toContain('mau-xa/2023: không đánh giá được vì số liệu có lỗi.')
})

test('--format json follows its schema', async () => {
  const schema: unknown = JSON.parse(await readFile('schemas/evaluate-output.schema.json', 'utf8'))
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(Object(schema))
  const { stdout } = await run(root, ['evaluate', '2023', '--format', 'json'])
  expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true)
})

test('--format json: exact values, parents before their parts', async () => {
  const { stdout } = await run(root, ['evaluate', '2023', '--format', 'json'])
  const { version, reports } = JSON.parse(stdout)
  expect(version).toBe(1)
  const [{ indicators, ...rest }] = reports
  expect(rest).toEqual({
    unit: 'mau-xa',
    period: '2023',
    report: '2023',
    file: report,
    summary: {
      met: 3,
      not_met: 1,
      not_yet: 0,
      paused: 1,
      no_data: 0,
      not_applicable: 0,
      no_target: 0,
      undetermined: 0,
    },
  })
  expect(indicators).toMatchObject([
    {
      id: 'ho_so',
      part: null,
      number: '1',
      group: 'chinh_quyen_so',
      status: 'not_met',
      value: { numerator: '3100', denominator: '191' },
      shown: '16,23%',
      target: '80',
      comparator: '>=',
      margin: { numerator: '-12180', denominator: '191' },
      line: 7,
    },
    { id: 'ky_so', part: null, number: '2', value: null, target: null, comparator: null, line: 11 },
    { id: 'ky_so', part: 'cap_huyen', number: '2.1', name: 'Tại cấp huyện', line: 13 },
    { id: 'ky_so', part: 'cap_xa', number: '2.2', shown: '100%', line: 14 },
    { id: 'to_cong_nghe', number: '1', group: 'xa_hoi_so', shown: '365', target: '300' },
    { id: 'dia_chi_so', number: '2', status: 'paused', shown: '76,8%', line: 16 },
  ])
})

test('--format csv: a mark for Excel, CRLF, one line for each verdict', async () => {
  const { stdout } = await run(root, ['evaluate', '2023', '--format', 'csv'])
  expect(stdout.startsWith('\uFEFFunit,period,report,file,id,part,number,name,')).toBe(true)
  const [, first, ...others] = stdout.split('\r\n')
  expect(first).toContain(
    'mau-xa,2023,2023,data/mau-xa/2023.yaml,ho_so,,1,Tỷ lệ hồ sơ trực tuyến,chinh_quyen_so,' +
      'not_met,3100,191,"16,23%",80,>=,-12180,191,',
  )
  expect(others).toHaveLength(6)
  expect(stdout).not.toMatch(/[^\r]\n/)
})

test.each([
  ['=HYPERLINK(1)', `'=HYPERLINK(1)`],
  ['+84 tỉnh', `'+84 tỉnh`],
  ['@SUM(A1)', `'@SUM(A1)`],
  ['-2+3', `'-2+3`],
  ['Nói "có", rồi thôi', '"Nói ""có"", rồi thôi"'],
])('--format csv: a name %s runs nothing in Excel', async (name, cell) => {
  const quoted = JSON.stringify(name)
  const folder = await workFolder(
    officeWith('data/catalog.yaml', 'name: Tỷ lệ văn bản ký số', `name: ${quoted}`),
  )
  const { stdout } = await run(folder, ['evaluate', '2023', '--format', 'csv'])
  expect(stdout).toContain(`,ky_so,,2,${cell},chinh_quyen_so,`)
})
