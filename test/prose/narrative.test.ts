import { describe, expect, test } from 'vitest'
import { type Block, plainText } from '../../src/prose/narrative.ts'
import { composeWith } from '../support/compose.ts'
import { base } from '../support/stories.ts'

const prosePath = 'data/muong-la/2025.md'

async function blocksOf(text: string): Promise<string[]> {
  const { prose } = await composeWith({ [prosePath]: text })
  return prose.narrative.blocks.map(line)
}

function line(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.number} ${plainText(block.inlines)}`
    case 'paragraph':
      return plainText(block.inlines)
    case 'item':
      return `${block.depth === 1 ? '-' : '+'} ${plainText(block.inlines)}`
    case 'point':
      return `${block.letter}) ${plainText(block.inlines)}`
    case 'table':
      return 'table'
  }
}

describe('numbers and letters are the tool’s, and never skip', () => {
  test('an empty section leaves no gap', async () => {
    const full = '# Kết quả thực hiện\n\n## Dịch vụ công\n\nA.\n\n## Hạ tầng số\n\nB.\n'
    const later = '\n# Nhiệm vụ trọng tâm năm 2026\n\nC.\n\n# Kiến nghị, đề xuất\n\nD.\n'
    expect((await blocksOf(full + later)).filter((each) => each.startsWith('#'))).toEqual([
      '# I Kết quả thực hiện',
      '## 1 Dịch vụ công',
      '## 2 Hạ tầng số',
      '# II Nhiệm vụ trọng tâm năm 2026',
      '# III Kiến nghị, đề xuất',
    ])
    const short = '# Kết quả thực hiện\n\n## Hạ tầng số\n\nB.\n\n# Kiến nghị, đề xuất\n\nD.\n'
    expect((await blocksOf(short)).filter((each) => each.startsWith('#'))).toEqual([
      '# I Kết quả thực hiện',
      '## 1 Hạ tầng số',
      '# II Kiến nghị, đề xuất',
    ])
  })

  test('the closing words of the template fill no section', async () => {
    const text = '# Kết quả thực hiện\n\n## Dịch vụ công\n\nA.\n'
    expect((await blocksOf(text)).filter((each) => each.startsWith('#'))).toEqual([
      '# I Kết quả thực hiện',
      '## 1 Dịch vụ công',
    ])
  })

  test('a frame that does not say where it closes is broken', async () => {
    const frame = new TextDecoder().decode(base['templates/mau/template.md'])
    const { diagnostics } = await composeWith({
      'templates/mau/template.md': frame.replace('{% closing %}', ''),
    })
    expect(diagnostics.map(({ code }) => code)).toContain('template/broken')
  })

  test('the order is the template’s, whatever the order of the file', async () => {
    const text = '# Kiến nghị, đề xuất\n\nD.\n\n# Kết quả thực hiện\n\n## Hạ tầng số\n\nB.\n'
    expect((await blocksOf(text)).filter((each) => each.startsWith('# '))).toEqual([
      '# I Kết quả thực hiện',
      '# II Kiến nghị, đề xuất',
    ])
  })

  test('points beyond d follow the Vietnamese alphabet', async () => {
    const points = Array.from({ length: 12 }, (_, index) => `${index + 1}. P${index + 1}`)
    const blocks = await blocksOf(`# Kết quả thực hiện\n\n${points.join('\n')}\n`)
    const letters = blocks.flatMap((each) => /^(\p{L}+)\) P/u.exec(each)?.[1] ?? [])
    expect(letters.join(' ')).toBe('a b c d đ e g h i k l m')
  })

  test('a list that begins at another number still begins at a', async () => {
    const blocks = await blocksOf('# Kết quả thực hiện\n\n3. Ba\n4. Bốn\n')
    expect(blocks.filter((each) => each.includes(')'))).toEqual(['a) Ba', 'b) Bốn'])
  })

  test('headings of the third level are lettered below each section anew', async () => {
    const text = '# Kết quả thực hiện\n\n## Dịch vụ công\n\n### Một\n\nA.\n\n### Hai\n\nB.\n\n'
    const more = '## Hạ tầng số\n\n### Ba\n\nC.\n'
    expect((await blocksOf(text + more)).filter((each) => each.startsWith('###'))).toEqual([
      '### a Một',
      '### b Hai',
      '### a Ba',
    ])
  })

  test('headings are found whatever their capitals and blanks', async () => {
    const blocks = await blocksOf('#  KẾT QUẢ   thực hiện #\n\nA.\n')
    expect(blocks).toContain('# I Kết quả thực hiện')
  })
})

describe('a document is cited in full at its first mention, and short later', () => {
  const full =
    'Kế hoạch số 12/KH-UBND ngày 15/01/2025 của Ủy ban nhân dân xã Mường La về chuyển đổi số năm 2025'
  const short = 'Kế hoạch số 12/KH-UBND'
  const report = [
    'unit: muong-la',
    'period: "2025"',
    'template: mau',
    'document: { issuer: ubnd }',
    'documents:',
    '  kh_12:',
    '    kind: Kế hoạch',
    '    number: 12/KH-UBND',
    '    date: 2025-01-15',
    '    issuer: Ủy ban nhân dân xã Mường La',
    '    title: về chuyển đổi số năm 2025',
    '  luat: { kind: Luật, title: Giao dịch điện tử }',
  ].join('\n')

  const cited = async (text: string, data = report) => {
    const files = {
      [prosePath]: `# Kết quả thực hiện\n\n${text}\n`,
      'data/muong-la/2025.yaml': data,
    }
    const { prose, model } = await composeWith(files)
    const { narrative } = prose
    return { blocks: narrative.blocks.map(line), notes: narrative.notes, model }
  }

  test('in the text', async () => {
    const { blocks } = await cited('Theo {{ documents.kh_12 }}.\n\nTheo {{ documents.kh_12 }}.')
    expect(blocks).toContain(`Theo ${full}.`)
    expect(blocks).toContain(`Theo ${short}.`)
  })

  test('by wish', async () => {
    const { blocks } = await cited(
      'A {{ documents.kh_12.short }}.\n\nB {{ documents.kh_12 }}.\n\nC {{ documents.kh_12.full }}.',
    )
    expect(blocks).toContain(`A ${short}.`)
    expect(blocks).toContain(`C ${full}.`)
  })

  test('a note counts as a mention, where it stands', async () => {
    const { blocks, notes } = await cited('Một[^kh_12].\n\nHai {{ documents.kh_12 }}.')
    expect(notes.map(({ inlines }) => plainText(inlines))).toEqual([`${full}.`])
    expect(blocks).toContain(`Hai ${short}.`)
  })

  test('the basis comes first', async () => {
    const data = report.replace('{ issuer: ubnd }', '{ issuer: ubnd, basis: [kh_12] }')
    const { blocks, model } = await cited('Theo {{ documents.kh_12 }}.', data)
    expect(model.basis.map(plainText)).toEqual([`Căn cứ ${full}.`])
    expect(blocks).toContain(`Theo ${short}.`)
  })

  test('a law has no number and keeps its title', async () => {
    const { blocks } = await cited('Theo {{ documents.luat }}.\n\nVà {{ documents.luat }}.')
    expect(blocks).toContain('Theo Luật Giao dịch điện tử.')
    expect(blocks).toContain('Và Luật Giao dịch điện tử.')
  })

  test('in a reason, which is printed in the appendix alone', async () => {
    const data = [
      report.replace('documents:', 'indicators:\n  ho_so_truc_tuyen:\n    result: 60\ndocuments:'),
    ]
      .join('')
      .replace('result: 60', 'result: 60\n    target: 80\n    reason: Theo {{ documents.kh_12 }}')
    const { model } = await cited('A.', data)
    const [table] = model.appendices[0]?.blocks ?? []
    const cells = table?.kind === 'table' ? table.rows.flatMap(({ cells: row }) => row) : []
    const texts = cells.flatMap(({ paragraphs }) => paragraphs.map(plainText))
    expect(texts).toContain(`Nguyên nhân: Theo ${full}`)
  })
})

describe('notes are numbered as they are read', () => {
  test('whatever the order of their texts', async () => {
    const { prose } = await composeWith({
      [prosePath]:
        '# Kết quả thực hiện\n\nMột[^b] hai[^a].\n\n[^a]: Chú thích a\n[^b]: Chú thích {{ dan_so }}.\n',
    })
    const { notes } = prose.narrative
    expect(notes.map(({ number, inlines }) => [number, plainText(inlines)])).toEqual([
      [1, 'Chú thích 6.317.'],
      [2, 'Chú thích a.'],
    ])
  })

  test('a note within a note is a finding: a footnote holds no other', async () => {
    const { diagnostics } = await composeWith({
      [prosePath]: '# Kết quả thực hiện\n\nMột[^a].\n\n[^a]: A[^b]\n\n[^b]: B\n',
    })
    expect(diagnostics.map(({ code }) => code)).toContain('prose/unsupported-markup')
  })

  test('a note that calls itself is a finding, not an endless loop', async () => {
    const prose = '# Kết quả thực hiện\n\nMột[^a].\n\n[^a]: Xem[^a]\n'
    const { diagnostics } = await composeWith({ [prosePath]: prose })
    expect(diagnostics.length).toBeGreaterThan(0)
  })
})

test('filters print a figure in another form and keep its datum', async () => {
  const text = '{{ ho_so_truc_tuyen | count }} {{ diem_wifi | words }} {{ diem_wifi | pad }}'
  const { prose } = await composeWith({ [prosePath]: `# Kết quả thực hiện\n\n${text}\n` })
  const figures = prose.narrative.blocks.flatMap((block) =>
    'inlines' in block
      ? block.inlines.flatMap((inline) =>
          inline.kind === 'figure' ? [[inline.datum, inline.text]] : [],
        )
      : [],
  )
  expect(figures).toEqual([
    ['ho_so_truc_tuyen', '4.620/5.500'],
    ['diem_wifi', 'bảy'],
    ['diem_wifi', '07'],
  ])
})

test('figures in a text of the data are bound wherever that text is printed', async () => {
  const report = [
    'unit: muong-la',
    'period: "2025"',
    'template: mau',
    'document: { issuer: ubnd }',
    'indicators:',
    '  ho_so_truc_tuyen: { result: 60, target: 80, reason: "Còn {{ ho_so_giay }} hồ sơ giấy" }',
    'figures: { ho_so_giay: 1250 }',
    'tasks:',
    '  phu_song: { title: "Phủ sóng {{ ho_so_giay }} hộ", status: in_progress }',
  ].join('\n')
  const text =
    'Vì: {{ ho_so_truc_tuyen.reason }}.\n\n{% for task in tasks %}{{ task.title }}{% endfor %}'
  const { prose } = await composeWith({
    'data/muong-la/2025.yaml': report,
    [prosePath]: `# Kết quả thực hiện\n\n${text}\n`,
  })
  const printed = prose.narrative.blocks.map(line)
  expect(printed).toContain('Vì: Còn 1.250 hồ sơ giấy.')
  expect(printed).toContain('Phủ sóng 1.250 hộ')
})

test.each([
  ['ho_so_truc_tuyen >= ho_so_truc_tuyen.target', 'yes'],
  ['ho_so_truc_tuyen.result > 99.5', 'no'],
  ['ho_so_truc_tuyen.state == "met"', 'yes'],
  ['ho_so_truc_tuyen > 83.9', 'yes'],
])('a condition compares exact numbers: %s', async (condition, answer) => {
  const text = `{% if ${condition} %}yes{% else %}no{% endif %}`
  const blocks = await blocksOf(`# Kết quả thực hiện\n\n${text}\n`)
  expect(blocks).toContain(answer)
})
