import { describe, expect, test, vi } from 'vitest'
import { officeWith, smallOffice } from '../cli/support/small-office.ts'
import { call, publishedData, shipped } from './support/run-case.ts'

// The first call loads the whole flow.
vi.setConfig({ testTimeout: 60_000 })

const published = { ...shipped, ...publishedData }

const office = { ...shipped, ...smallOffice }

describe('what is written of the shipped data', () => {
  test.each([
    ['2023', '2024', ['thuan-chau/2024', 'thuan-chau/2024.nhiem-vu-trong-tam']],
    ['2024-Q2', '2024-Q3', ['ha-giang/2024-Q3']],
    ['2024-H1', '2025-H1', ['thai-nguyen/2025-H1']],
    ['2022', '2023', ['huyen-dien-bien/2023']],
  ])('of %s for %s: no error, and it can be built', async (from, period, reports) => {
    const { host, code, stderr } = await call(published, ['new', period, '--from', from])
    expect([code, host.written.length], stderr).toEqual([0, 1])
    const paths = host.written[0]?.map(({ path }) => path)
    expect(paths?.toSorted()).toEqual(
      reports.flatMap((report) => [`data/${report}.md`, `data/${report}.yaml`]).toSorted(),
    )
    const inOrder = await call(host, ['fmt', '--check'])
    expect(inOrder.code, inOrder.stderr).toBe(0)
    for (const report of reports) {
      const [unit = '', stem = ''] = report.split('/')
      const one = ['--unit', unit, '--report', stem]
      const checked = await call(host, ['check', period, ...one, '--format', 'json'])
      const { diagnostics } = JSON.parse(checked.stdout)
      // What is left to do is told once.
      const codes = diagnostics.map((finding: { code: string }) => finding.code)
      expect(codes).toEqual(['prose/missing-section'])
      // The text is composed as for Word, only sooner.
      const built = await call(host, ['build', period, ...one, '--format', 'md'])
      expect(built.code, built.stderr).toBe(0)
      expect([...host.files.keys()]).toContain(`out/${report}/bao-cao.md`)
    }
  })
})

test('another kind of period has its own template, unless one was chosen', async () => {
  const template = async (text: string) => {
    const given = { ...office, 'data/mau-xa/2023.yaml': text }
    const { host } = await call(given, ['new', '2024-H1', '--from', '2023'])
    const written = new TextDecoder().decode(host.files.get('data/mau-xa/2024-H1.yaml'))
    return /^template: (.*)$/m.exec(written)?.[1]
  }
  const year = (name: string) =>
    (smallOffice['data/mau-xa/2023.yaml'] ?? '').replace('template: mau-nho', `template: ${name}`)
  expect(await template(year('bao-cao-nam'))).toBe('so-ket-6-thang')
  expect(await template(year('mau-nho'))).toBe('mau-nho')
})

test('a second year, and a third: the comments of the first give way', async () => {
  const { host } = await call(office, ['new', '2024', '--from', '2023'])
  const path = 'data/mau-xa/2024.yaml'
  const text = new TextDecoder().decode(host.files.get(path))
  expect(text).toContain('cap_huyen: { result: , target: 90 } # 2023: 99,5%')
  const filled = text.replace('cap_huyen: { result: ,', 'cap_huyen: { result: 97,')
  const later = await call({ ...office, [path]: filled }, ['new', '2025', '--from', '2024'])
  const next = new TextDecoder().decode(later.host.files.get('data/mau-xa/2025.yaml'))
  expect(next).toContain('cap_huyen: { result: , target: 90 } # 2024: 97%\n')
  expect(next).not.toContain('2024: tạm dừng')
  // What stayed blank keeps the last value that there was.
  expect(next).toContain('cap_xa: { result: , target: 100 } # 2023: 100%\n')
})

test('Windows ends of lines and a mark at the start stay', async () => {
  const crlf = (smallOffice['data/mau-xa/2023.yaml'] ?? '').replaceAll('\n', '\r\n')
  const { host, code } = await call({ ...office, 'data/mau-xa/2023.yaml': crlf }, [
    'new',
    '2024',
    '--from',
    '2023',
    '--as-of',
    '2024-10-31',
  ])
  const text = new TextDecoder().decode(host.files.get('data/mau-xa/2024.yaml'))
  expect(code).toBe(0)
  expect(text).toContain('as_of: 2024-10-31\r\n')
  expect(text.replaceAll('\r\n', '')).not.toContain('\n')
})

describe('a wrong call', () => {
  test.each([
    [['new', '2024'], 'Thiếu --from. Hãy ghi kỳ trước, ví dụ: cds-report new 2024 --from 2023'],
    [['new', '--from', '2023'], 'Thiếu kỳ báo cáo.'],
    [['new', '2024', '--from', '2033'], 'Không có báo cáo nào của kỳ “2033”. Có phải là “2023”?'],
    [['new', '2024-Q5', '--from', '2023'], '“2024-Q5” không phải là kỳ báo cáo.'],
    [['new', '2023', '--from', '2023'], 'Kỳ mới và kỳ ở --from đều là 2023.'],
    [['new', '2024', '--from', '2023', '--unit', 'mau-xã'], 'Có phải là “mau-xa”?'],
    [['new', '2024', '--from', '2023', '--report', '2023.x'], 'Không có báo cáo “2023.x”.'],
    [['new', '2024', '--from', '2023', '--as-of', '2023-11-30'], 'nằm ngoài kỳ 2024'],
    [['new', '2024', '--from', '2023', '--as-of', '30/11/2024'], 'không phải là một ngày'],
    [['new', '2024', '--from', '2023', '--targets', 'no'], 'Hãy chọn: keep, empty.'],
  ])('%j: %s', async (argv, sentence) => {
    const { code, stderr, host } = await call(office, argv)
    expect([code, host.written.length]).toEqual([2, 0])
    expect(stderr.replaceAll('\n', ' ')).toContain(sentence)
  })
})

test.each([
  ['another unit', 'unit: mau-xa', 'unit: mau-xã-khac'],
  ['another period', 'period: "2023"', 'period: "2022"'],
  ['a figure that is none', 'result: 76.8', 'result: 7.68.0'],
  ['an indicator that nobody knows', 'dia_chi_so:', 'dia_chi_xo:'],
])('a file of %s: its errors, nothing written', async (_, written, instead) => {
  const files = { ...shipped, ...officeWith('data/mau-xa/2023.yaml', written, instead) }
  const { code, stderr, host } = await call(files, ['new', '2024', '--from', '2023'])
  expect([code, host.written.length]).toEqual([1, 0])
  expect(stderr).toMatch(/data\/mau-xa\/2023\.yaml:\d+:\d+ {2}lỗi/)
  expect(stderr).toContain('Không ghi tệp nào.')
})

test('faults of the old text are no hindrance: it is not carried over', async () => {
  const files = { ...office, 'data/mau-xa/2023.md': '# Kết quả\n\n{{ khong_co }} <b>\n' }
  const { code, host } = await call(files, ['new', '2024', '--from', '2023'])
  expect(code).toBe(0)
  expect(new TextDecoder().decode(host.files.get('data/mau-xa/2024.md'))).not.toContain('khong_co')
})
