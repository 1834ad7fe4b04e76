import { readFile, writeFile } from 'node:fs/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import stringWidth from 'string-width'
import { describe, expect, test, vi } from 'vitest'
import { run } from './support/run.ts'
import { officeWith, smallOffice } from './support/small-office.ts'
import { workFolder } from './support/work-folder.ts'

// The first call loads the whole flow.
vi.setConfig({ testTimeout: 60_000 })

const report = 'data/mau-xa/2023.yaml'
const root = await workFolder(smallOffice)

describe('a verdict', () => {
  test('that was missed: operands with their places, arithmetic, rounding, what is lacking', async () => {
    const { code, stdout, stderr } = await run(root, ['explain', '2023', 'ho_so'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatchInlineSnapshot(`
      "mau-xa/2023  data/mau-xa/2023.yaml

      I.1  Tỷ lệ hồ sơ trực tuyến
           ho_so
      ✗ Không đạt

        Tử số      31  data/mau-xa/2023.yaml:8:26
        Mẫu số     191  data/mau-xa/2023.yaml:8:43
        Phép tính  31 : 191 = 16,2303…%
        In ra      16,23%, làm tròn đến 2 chữ số thập phân theo bộ chỉ tiêu
                   data/catalog.yaml:5:3
        Chỉ tiêu   từ 80% trở lên (càng cao càng tốt)  data/mau-xa/2023.yaml:9:13
        So sánh    16,2303…% nhỏ hơn 80%: thiếu 63,7696… điểm phần trăm
        Muốn đạt   cần thêm 122 ở tử số: 153/191 = 80,1%
        Phát hiện  cảnh báo audit/ratio-mismatch: Tỷ lệ đã in 26,23% không đúng:
                   31/191 = 16,23%.  data/mau-xa/2023.yaml:8:56
      "
    `)
  })

  test('of several parts, in English', async () => {
    const missed = await workFolder(officeWith(report, 'result: 99.5', 'result: 89.5'))
    const argv = ['explain', '2023', 'ky_so', '--lang', 'en']
    expect((await run(missed, argv)).stdout).toMatchInlineSnapshot(`
      "mau-xa/2023  data/mau-xa/2023.yaml

      I.2  Tỷ lệ văn bản ký số
           ky_so
      ✗ Not met

        Parts      every part must be met
                   2.1 Tại cấp huyện: 89,5% against a target of 90%: Not met, short by
                       0,5 percentage points.
                   2.2 Tại cấp xã: 100% against a target of 100%: Met.
        To be met  a change of this part makes it “Met”:
                   – Tại cấp huyện: needs 0,5 percentage points more: 90%
        Found      warning verdict/missing-reason: The indicator "Tỷ lệ văn bản ký số
                   – Tại cấp huyện" is not met (89,5%, target 90%) and gives no
                   reason.  data/mau-xa/2023.yaml:13:7
      "
    `)
  })

  test('that is paused', async () => {
    expect((await run(root, ['explain', '2023', 'dia_chi_so'])).stdout).toMatchInlineSnapshot(`
      "mau-xa/2023  data/mau-xa/2023.yaml

      II.2  Tỷ lệ hộ có địa chỉ số
            dia_chi_so
      ‖ Tạm dừng triển khai

        Kết quả   76,8%  data/mau-xa/2023.yaml:16:25
        Chỉ tiêu  từ 100% trở lên (càng cao càng tốt)  data/mau-xa/2023.yaml:16:39
        So sánh   76,8% nhỏ hơn 100%: thiếu 23,2 điểm phần trăm
        Tạm dừng  theo Công văn số 437/STTTT ngày 12/4/2023 của Sở Về địa chỉ số;
                  trong lúc đó kết quả không tính là đạt hay không đạt
        Đổi khi   kết quả thế nào cũng không đổi kết luận, chừng nào còn tạm dừng. Nếu
                  không tạm dừng: 76,8% so với chỉ tiêu 100%: Không đạt, thiếu 23,2
                  điểm phần trăm.
      "
    `)
  })

  test.each([
    ['ky_so', ['ky_so']],
    ['ky_so.cap_xa', ['ky_so.cap_xa']],
    ['Tỷ lệ văn bản ký số', ['ky_so']],
    ['Tỷ lệ văn bản ký số'.normalize('NFD'), ['ky_so']],
    ['2', ['ky_so', 'dia_chi_so']],
    ['2.1', ['ky_so.cap_huyen']],
    ['II.2', ['dia_chi_so']],
    [' ii.2 ', ['dia_chi_so']],
  ])('is found by “%s”', async (written, ids) => {
    const { code, stdout } = await run(root, ['explain', '2023', written, '--format', 'json'])
    expect(code).toBe(0)
    const [{ explanations }] = JSON.parse(stdout).reports
    const found = explanations.map(({ id, part }: Record<string, string | null>) =>
      part === null ? id : `${id}.${part}`,
    )
    expect(found).toEqual(ids)
  })

  test('of a part that the report lacks is told with its indicator', async () => {
    const lacking = await workFolder(
      officeWith(report, '      cap_xa: { result: 100, target: 100 }\n', ''),
    )
    const { code, stdout } = await run(lacking, ['explain', '2023', 'ky_so.cap_xa'])
    expect(code).toBe(0)
    expect(stdout).toContain('Còn thiếu   Tại cấp xã: số còn thiếu sẽ quyết định')
    expect(stdout).toContain('chỉ cần đổi thành phần sau là thành “Đạt”')
  })

  test('in every report of the period that has it', async () => {
    const second = smallOffice[report] ?? ''
    const folder = await workFolder({
      ...smallOffice,
      'data/mau-xa/2023.hai.yaml': second,
      'data/mau-xa/2023.hai.md': smallOffice['data/mau-xa/2023.md'] ?? '',
    })
    const all = await run(folder, ['explain', '2023', 'ho_so'])
    expect(all.stdout).toContain('mau-xa/2023  data/mau-xa/2023.yaml')
    expect(all.stdout).toContain('mau-xa/2023.hai  data/mau-xa/2023.hai.yaml')
    const one = await run(folder, ['explain', '2023', 'ho_so', '--report', '2023.hai'])
    expect(one.stdout).not.toContain('mau-xa/2023  ')
  })

  test('of a report with errors is not told; the errors are, exit code 1', async () => {
    const broken = await workFolder(officeWith(report, 'result: 99.5', 'result: 99.5 %x'))
    const { code, stdout, stderr } = await run(broken, ['explain', '2023', 'ho_so'])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('2023.yaml:13:')
    expect(stderr).toContain('mau-xa/2023: không đánh giá được vì số liệu có lỗi.')
  })
})

describe('a code', () => {
  test('with its examples', async () => {
    const { code, stdout, stderr } = await run(root, ['explain', 'number/thousands-dot'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatchInlineSnapshot(`
      "number/thousands-dot
      lỗi: báo cáo không xuất được

      Số viết với dấu chấm phân cách hàng nghìn.
      Vì sao    Người Việt đọc 6.317 là sáu nghìn, máy đọc là sáu phẩy ba: sai lệch
                nghìn lần.
      Cách sửa  Viết liền các chữ số; báo cáo tự in dấu chấm hàng nghìn.

      ✗ Sai (tệp số liệu, ví dụ 2025.yaml)
          figures:
            dan_so: { unit: người, value: 6.317 }

      ✓ Đúng
          figures:
            dan_so: { unit: người, value: 6317 }
      "
    `)
  })

  test('without an example', async () => {
    const { stdout } = await run(root, ['explain', 'TEXT/NOT-UTF8', '--lang', 'en'])
    expect(stdout).toMatchInlineSnapshot(`
      "text/not-utf8
      error: the report is not built

      The file is not saved as UTF-8 (perhaps as TCVN3, VNI or UTF-16).
      Why   Letters with marks would come out as strange signs.
      Mend  Open it in Notepad, Save As, Encoding UTF-8. Convert TCVN3 and VNI before.
      "
    `)
  })

  test('all those of a room', async () => {
    const { stdout } = await run(root, ['explain', 'audit'], { columns: 100 })
    expect(stdout).toMatchInlineSnapshot(`
      "8 mã phát hiện. Xem kỹ một mã: cds-report explain audit/ratio-mismatch

        ✗ lỗi: báo cáo không xuất được
        ! cảnh báo: xuất được bản dự thảo; bản chính thức cần sửa hoặc chấp nhận
        i lưu ý: chỉ để biết

      Điều đã in so với điều tính được
        ! audit/change-mismatch     Mức tăng, giảm đã in không khớp với số của kỳ này và kỳ trước.
        ! audit/contradicts-report  Cùng một số liệu, cùng một ngày, mà hai báo cáo của đơn vị ghi khác
                                    nhau.
        ! audit/cumulative-fell     Số lũy kế (accumulation: cumulative) ít hơn số của một ngày trước đó.
        ! audit/impossible-change   Không có số nguyên nào của kỳ trước cho ra mức tăng, giảm đã in.
        ! audit/ratio-mismatch      Tỷ lệ đã in (stated) không bằng tử số chia cho mẫu số.
        ! audit/status-mismatch     Kết luận đã in (stated_status) khác kết luận tính từ kết quả và chỉ
                                    tiêu.
        ! audit/sum-mismatch        Tổng đã in không bằng các thành phần cộng lại.
        ! audit/value-mismatch      Con số đã in (stated) khác số liệu ghi bên cạnh.
      "
    `)
  })

  test('needs no data', async () => {
    const empty = await workFolder({})
    expect((await run(empty, ['explain'])).code).toBe(0)
  })
})

test.each([
  ['2023', 'ho_so'],
  ['2023', 'ky_so'],
  ['2023', 'dia_chi_so'],
  [],
  ['schema/wrong-form'],
])('explain %s %s fits the screen, in colours or without', async (...argv) => {
  const control = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g')
  for (const columns of [60, 80, 120]) {
    for (const language of ['vi', 'en']) {
      const call = ['explain', ...argv, '--lang', language]
      const plain = await run(root, call, { columns })
      const colourful = await run(root, call, { columns, isTerminal: true })
      expect(colourful.stdout.replaceAll(control, '')).toBe(plain.stdout)
      expect(plain.stdout).not.toMatch(/undefined|\[object|NaN/)
      // Lines of an example can't be broken; none of these is long.
      const widths = plain.stdout.split('\n').map((line) => stringWidth(line))
      expect(Math.max(...widths)).toBeLessThanOrEqual(columns)
    }
  }
})

test.each([
  [['2023', 'ho_so']],
  [['2023', 'ky_so']],
  [['2023', 'dia_chi_so']],
  [['2023', '1']],
  [['audit/ratio-mismatch']],
  [[]],
])('explain %j --format json follows its schema', async (argv) => {
  const schema: unknown = JSON.parse(await readFile('schemas/explain-output.schema.json', 'utf8'))
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(Object(schema))
  const { code, stdout } = await run(root, ['explain', ...argv, '--format', 'json'])
  expect(code).toBe(0)
  expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true)
})

test('--format json: the change is exact', async () => {
  const { stdout } = await run(root, ['explain', '2023', 'ho_so', '--format', 'json'])
  const [{ explanations }] = JSON.parse(stdout).reports
  expect(explanations[0]).toMatchObject({
    status: 'not_met',
    rule: 'number',
    operands: [
      { role: 'numerator', value: { numerator: '31' }, at: { line: 8, column: 26 } },
      { role: 'denominator', value: { numerator: '191' }, at: { line: 8, column: 43 } },
    ],
    flip: {
      kind: 'result',
      what: 'numerator',
      change: { numerator: '122', denominator: '1' },
      after: { status: 'met', value: { numerator: '15300', denominator: '191' }, shown: '80,1%' },
    },
    findings: [{ code: 'audit/ratio-mismatch' }],
  })
})

test('the page of all codes is what the command writes', async () => {
  const { stdout } = await run(root, ['explain', '--format', 'markdown'])
  const path = '.github/diagnostics.md'
  if (process.env['UPDATE'] && !process.env['CI']) await writeFile(path, stdout)
  // After a change: UPDATE=1 npx vitest run test/cli/explain.test.ts
  expect(stdout).toBe(await readFile(path, 'utf8'))
})
