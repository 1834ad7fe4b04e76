import { expect, test, vi } from 'vitest'
import type { CommandLine } from '../../src/cli/program.ts'
import { HostError } from '../../src/host.ts'
import { type MemoryEdit, type MemoryFiles, memoryHost } from '../support/memory-host.ts'
import { run } from './support/run.ts'
import { smallOffice } from './support/small-office.ts'

// The first call loads the whole flow.
vi.setConfig({ testTimeout: 60_000 })

const report = 'data/mau-xa/2023.yaml'
const docx = 'out/mau-xa/2023/bao-cao.docx'
const waiting = 'Đang chờ thay đổi trong: data, templates. Nhấn Ctrl-C để dừng.\n'

function with41(text = smallOffice[report] ?? ''): string {
  return text.replace('numerator: 31', 'numerator: 41')
}

async function watch(
  argv: readonly string[],
  edits: readonly MemoryEdit[],
  surroundings: Partial<CommandLine> = {},
  files: MemoryFiles = smallOffice,
) {
  const host = memoryHost(files, { edits })
  const ran = await run('/nowhere', argv, { host, columns: 200, ...surroundings })
  return { ...ran, host }
}

/** What each run said. */
function blocks(stderr: string): string[] {
  return stderr.split(waiting).slice(0, -1)
}

test('check: what is wrong is told anew after every change, and Ctrl-C is the good end', async () => {
  const { code, stdout, stderr } = await watch(['check', '--watch'], [{ [report]: with41() }])
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  const [first, second, ...more] = blocks(stderr)
  expect(more).toEqual([])
  expect(first).toContain('31/191 = 16,23%')
  expect(first).not.toContain('Vừa thay đổi')
  expect(second).toContain('41/191 = 21,47%')
  expect(second).toContain('Vừa thay đổi: data/mau-xa/2023.yaml.\n')
})

test('without a terminal the blocks stand one below the other', async () => {
  const { stderr } = await watch(['check', '--watch'], [{ [report]: with41() }])
  expect(stderr).not.toContain('\u001B')
})

test('on a terminal the screen is cleared once the new text is there, what was scrolled is kept', async () => {
  const edits = [{ [report]: with41() }, { [report]: smallOffice[report] }]
  const { stderr } = await watch(['check', '--watch', '--no-color'], edits, { isTerminal: true })
  const screens = stderr.split('\u001B[2J\u001B[H')
  expect(screens.map((screen) => /\d+\/191/.exec(screen)?.[0])).toEqual([
    '31/191',
    '41/191',
    '31/191',
  ])
  expect(stderr.replaceAll(/\u001B\[(?:2J|H)/g, '')).not.toContain('\u001B')
})

test('a YAML file that is broken for a while is told, and the watch goes on', async () => {
  const edits = [{ [report]: 'unit: [' }, { [report]: with41() }]
  const { code, stderr } = await watch(['check', '--watch'], edits)
  expect(code).toBe(0)
  expect(blocks(stderr)[1]).toContain('yaml/syntax')
  expect(blocks(stderr)[2]).toContain('41/191')
})

test('a unit that is new is seen', async () => {
  const unit = smallOffice['data/mau-xa/unit.yaml']
  const own = smallOffice[report]?.replace('unit: mau-xa', 'unit: xa-moi')
  const edit = { 'data/xa-moi/unit.yaml': unit, 'data/xa-moi/2023.yaml': own }
  const { stderr } = await watch(['check', '--watch'], [edit])
  expect(blocks(stderr)[0]).not.toContain('data/xa-moi/2023.yaml')
  expect(blocks(stderr)[1]).toContain('data/xa-moi/2023.yaml')
  expect(blocks(stderr)[1]).toContain('Vừa thay đổi: data/xa-moi/unit.yaml và 1 tệp khác.')
})

test('a data folder that is gone is told, and seen once it is back', async () => {
  const data = Object.entries(smallOffice).filter(([path]) => path.startsWith('data/'))
  const gone = Object.fromEntries(data.map(([path]) => [path, undefined]))
  const edits = [gone, Object.fromEntries(data)]
  const { code, stderr } = await watch(['build', '2023', '--watch'], edits)
  expect(code).toBe(0)
  expect(blocks(stderr)[1]).toContain('Không thấy đơn vị nào trong thư mục số liệu “data”.')
  expect(blocks(stderr)[2]).toContain('Đã xuất 1/1 báo cáo')
})

test('what is built sets off nothing, wherever it is written to', async () => {
  const edits = [
    { 'data/ket-qua/mau-xa/2023/bao-cao.md': 'x', 'data/ket-qua/mau-xa/2023/bao-cao.docx': 'x' },
    { 'data/mau-xa/~$cong-van.docx': 'x', 'data/mau-xa/.2023.yaml.swp': 'x' },
  ]
  const argv = ['build', '2023', '--watch', '--out', 'data/ket-qua']
  expect(blocks((await watch(argv, edits)).stderr)).toHaveLength(1)
})

test('only a report that something has changed for is written again', async () => {
  const other = 'data/mau-xa/2023.rieng.yaml'
  const files = {
    ...smallOffice,
    [other]: smallOffice[report] ?? '',
    'data/mau-xa/2023.rieng.md': smallOffice['data/mau-xa/2023.md'] ?? '',
  }
  const edits = [{ 'data/mau-xa/2023.rieng.md': '# Kết quả\n\nĐã đạt {{ ho_so }}.\n' }]
  const { stderr, host } = await watch(['build', '2023', '--watch'], edits, {}, files)
  const folders = host.written.map(([file]) => file?.path.split('/')[2])
  expect(folders).toEqual(['2023.rieng', '2023', '2023.rieng'])
  expect(blocks(stderr)[1]).toContain('✓ mau-xa/2023: không có tệp nào cần ghi')
  expect(blocks(stderr)[1]).toContain('✓ mau-xa/2023.rieng: đã ghi vào')
})

test('a file that is open in Word is told, and written after the next change', async () => {
  const edits = [
    { [report]: with41() },
    { 'data/mau-xa/2023.md': '# Kết quả\n\nMới: {{ ho_so }}.\n' },
  ]
  const host = memoryHost(smallOffice, { edits })
  let sets = 0
  const held: typeof host = {
    ...host,
    replaceTogether: async (files) => {
      sets += 1
      if (sets === 2) throw new HostError('in-use', docx, new Error('EBUSY'))
      await host.replaceTogether(files)
    },
  }
  const { code, stderr } = await run('/', ['build', '2023', '--watch'], {
    host: held,
    columns: 200,
  })
  expect(code).toBe(0)
  expect(blocks(stderr)[1]).toContain(`Tệp “${docx}” đang được mở trong chương trình khác`)
  expect(blocks(stderr)[1]).toContain('ở lần lưu tệp tới, công cụ tự thử lại.')
  expect(blocks(stderr)[1]).not.toContain('Đã xuất')
  expect(blocks(stderr)[2]).toContain('Đã xuất 1/1 báo cáo')
  expect(host.written).toHaveLength(2)
})

test('where the first run was held up, the next one writes though the data is as before', async () => {
  const edits = [{ [report]: smallOffice[report] }]
  const host = memoryHost(smallOffice, { edits })
  let isHeld = true
  const held: typeof host = {
    ...host,
    replaceTogether: async (files) => {
      if (isHeld) {
        isHeld = false
        throw new HostError('in-use', docx, new Error('EBUSY'))
      }
      await host.replaceTogether(files)
    },
  }
  await run('/', ['build', '2023', '--watch'], { host: held })
  expect(host.files.has(docx)).toBe(true)
})

test('a name that nothing has ends the command before it watches', async () => {
  const { code, stderr } = await watch(['check', '2024', '--watch'], [{ [report]: with41() }])
  expect(code).toBe(2)
  expect(stderr).toContain('Có phải là “2023”?')
  expect(stderr).not.toContain('Đang chờ')
})

test.each([
  [['build', '2023', '--watch', '--final'], 'Không dùng --watch cùng với --final'],
  [['build', '2023', '--watch', '--final', '--lang', 'en'], "--watch doesn't go with --final"],
  [['check', '--watch', '--format', 'json'], 'Không dùng --watch cùng với --format'],
  [['check', '--watch', '--format', 'json', '--lang=en'], "--watch doesn't go with --format"],
])('%j: exit code 2 and a sentence', async (argv, sentence) => {
  const { code, stderr, host } = await watch(argv, [])
  expect(code).toBe(2)
  expect(stderr).toContain(sentence)
  expect(host.written).toEqual([])
})

test('the time that a run took is told where there is a clock', async () => {
  let time = 0
  const now = () => {
    time += 1200
    return time
  }
  const edits = [{ [report]: with41() }]
  const { stderr } = await watch(['check', '--watch'], edits, { now })
  expect(stderr).toContain('Vừa thay đổi: data/mau-xa/2023.yaml; chạy lại hết 1,2 giây.\n')
  const english = await watch(['check', '--watch', '--lang', 'en'], edits, { now })
  expect(english.stderr).toContain('Changed: data/mau-xa/2023.yaml; run again in 1.2 s.\n')
})

test('--quiet: errors alone', async () => {
  const edits = [{ [report]: 'unit: [' }, { [report]: with41() }]
  const { stderr } = await watch(['check', '--watch', '--quiet'], edits)
  expect(stderr).toContain('yaml/syntax')
  expect(stderr).not.toMatch(/Đang chờ|Vừa thay đổi|ratio-mismatch/)
})
