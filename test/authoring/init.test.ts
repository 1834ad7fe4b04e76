import { describe, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import commonSchema from '../../schemas/common.schema.json' with { type: 'json' }
import { call, shipped } from './support/run-case.ts'

// The first call loads the whole flow.
vi.setConfig({ testTimeout: 60_000 })

const flags = {
  unit: 'muong-la',
  name: 'Mường La',
  level: 'commune',
  kind: 'xã',
  parent: 'tỉnh Sơn La',
  period: '2025',
}

function initWith(
  changed: Partial<Record<keyof typeof flags | 'template' | 'ci', string | undefined>>,
) {
  const all = Object.entries({ ...flags, ...changed })
  return [
    'init',
    ...all.flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value])),
  ]
}

describe('what is written', () => {
  test.each([
    {},
    { period: '2025-H1', level: 'district', kind: 'huyện' },
    { period: '2024', level: 'district', kind: 'thị xã' },
    { period: '2024-M05', kind: 'phường', parent: 'thành phố Sơn La' },
    { level: 'province', kind: 'tỉnh', parent: undefined },
    { template: 'chuyen-de' },
    { template: 'nhiem-vu-trong-tam', ci: 'none' },
    { name: 'Số 1', unit: 'so-1' },
    { level: undefined },
    { level: 'xã' },
  ])('%j: no error, and it can be built', async (changed) => {
    const { host, code, stderr } = await call(shipped, initWith(changed))
    expect(code, stderr).toBe(0)
    const period = changed.period ?? flags.period
    const checked = await call(host, ['check', '--format', 'json'])
    const { summary, diagnostics } = JSON.parse(checked.stdout)
    const codes = diagnostics.map((finding: { code: string }) => finding.code)
    expect(codes).toEqual(['prose/missing-section'])
    expect(summary.error).toBe(0)
    const inOrder = await call(host, ['fmt', '--check'])
    expect(inOrder.code, inOrder.stderr).toBe(0)
    // The text is composed as for Word, only sooner.
    const format = Object.keys(changed).length === 0 ? 'docx,xlsx' : 'md'
    const built = await call(host, ['build', period, '--format', format])
    expect(built.code, built.stderr).toBe(0)
  })

  test('schemas as the tool has them, that every file points at', async () => {
    const { host } = await call(shipped, initWith({}))
    const text = (path: string) => new TextDecoder().decode(host.files.get(path))
    expect(JSON.parse(text('schemas/common.schema.json'))).toEqual(commonSchema)
    for (const path of [
      'data/catalog.yaml',
      'data/muong-la/unit.yaml',
      'data/muong-la/2025.yaml',
    ]) {
      const [, schema = ''] = /\$schema=(\S+)/.exec(text(path)) ?? []
      const folder = path.replace(/[^/]*$/, '')
      expect([...host.files.keys()]).toContain(
        new URL(schema, `file:///${folder}`).pathname.slice(1),
      )
    }
    const bound = Object.keys(JSON.parse(text('.vscode/settings.json'))['yaml.schemas'])
    for (const path of bound) expect([...host.files.keys()]).toContain(path)
  })

  test.each(['github', 'gitlab'])('a CI file for %s that is YAML', async (ci) => {
    const { host } = await call(shipped, initWith({ ci }))
    const path = ci === 'github' ? '.github/workflows/bao-cao.yml' : '.gitlab-ci.yml'
    const text = new TextDecoder().decode(host.files.get(path))
    expect(parse(text)).toBeTypeOf('object')
    for (const step of ['check', 'build --all', 'diff '])
      expect(text).toContain(`cds-report ${step}`)
  })

  test('one figure filled in is printed', async () => {
    const { host } = await call(shipped, initWith({}))
    const path = 'data/muong-la/2025.yaml'
    const text = new TextDecoder().decode(host.files.get(path))
    const filled = text
      .replace('numerator: #', 'numerator: 31 #')
      .replace('denominator: #', 'denominator: 191 #')
    const files = { ...Object.fromEntries(host.files), [path]: filled }
    const { stdout } = await call(files, ['evaluate', '2025', '--format', 'csv'])
    expect(stdout).toContain('16,23%')
  })

  test('a name in decomposed letters is the same name', async () => {
    const name = flags.name.normalize('NFD')
    const { host } = await call(shipped, initWith({ name, kind: 'xã'.normalize('NFD') }))
    const text = new TextDecoder().decode(host.files.get('data/muong-la/unit.yaml'))
    expect(text).toContain('name: Mường La\n')
    expect(text).toBe(text.normalize('NFC'))
  })

  test('the place of a unit that is named by a number tells its kind', async () => {
    const numbered = { name: '12', unit: 'phuong-12', kind: 'phường' }
    const { host } = await call(shipped, initWith(numbered))
    const text = new TextDecoder().decode(host.files.get('data/phuong-12/unit.yaml'))
    expect(text).toContain('name: "12"\n')
    expect(text).toContain('place: Phường 12\n')
  })

  test('another data folder', async () => {
    const { host } = await call(shipped, [...initWith({}), '--data', 'so-lieu/xa'])
    const text = new TextDecoder().decode(host.files.get('so-lieu/xa/muong-la/2025.yaml'))
    expect(text).toContain('$schema=../../../schemas/report.schema.json')
  })
})

test('a city may be of two levels: asked for in the words of an office', async () => {
  const answers = ['thành phố', 'xã', 'tỉnh', 'Đà Nẵng', '2025', '', '', 'none']
  const { host, stderr } = await call(shipped, ['init'], answers)
  expect(stderr).toContain('(province, district): xã\n  Loại “thành phố” không thuộc cấp xã.')
  const text = new TextDecoder().decode(host.files.get('data/da-nang/unit.yaml'))
  expect(text).toContain('level: province\nkind: thành phố\n')
})

describe('a wrong call writes nothing', () => {
  test.each([
    [{ unit: undefined, name: undefined }, 'Thiếu --name, --unit.'],
    [{ unit: 'Mường La' }, 'ví dụ muong-la'],
    [{ unit: '../x' }, 'phải là chữ thường không dấu'],
    [{ name: 'xã Mường La' }, 'chỉ ghi “Mường La”'],
    [{ name: '{{ x }}' }, 'không phải là tên riêng'],
    [{ level: 'xa' }, 'Hãy chọn: province, district, commune.'],
    [{ kind: 'huyện' }, 'Loại “huyện” không thuộc cấp xã.'],
    [{ level: 'district', kind: 'huyện' }, 'Kỳ 2025 kết thúc sau ngày 30/6/2025'],
    [{ kind: 'thị trấn' }, 'Kỳ 2025 kết thúc sau ngày 30/6/2025'],
    [{ parent: 'huyện Mường La' }, 'khi không còn cấp huyện'],
    [{ parent: 'xã Mường La' }, 'cần cả loại (tỉnh, thành phố) và tên'],
    [{ level: undefined, kind: 'thành phố' }, 'Thiếu --level.'],
    [{ parent: 'Sơn La' }, 'cần cả loại'],
    [{ parent: 'tỉnh ' }, 'cần cả loại'],
    [{ level: 'province', kind: 'tỉnh' }, 'Cấp tỉnh không có đơn vị cấp trên'],
    [{ period: '25' }, '“25” không phải là kỳ báo cáo'],
    [{ template: 'bao-cao-nan' }, 'Có phải là “bao-cao-nam”?'],
    [{ ci: 'jenkins' }, 'Hãy chọn: github, gitlab, none.'],
  ])('%j: %s', async (changed, sentence) => {
    const { code, stderr, host } = await call(shipped, initWith(changed))
    expect([code, host.written.length]).toEqual([2, 0])
    expect(stderr.replaceAll('\n', ' ')).toContain(sentence)
  })

  test('an option that is wrong is told at once, not asked for again', async () => {
    const { code, stderr, host } = await call(shipped, ['init', '--kind', 'làng'], [])
    expect([code, host.written.length]).toEqual([2, 0])
    expect(stderr).toContain('“làng” không phải là loại đơn vị. Hãy chọn: tỉnh,')
  })
})
