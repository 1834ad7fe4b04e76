import { expect, test } from 'vitest'
import { composeWith } from '../support/compose.ts'

const report = (figure: string) => `unit: muong-la
period: "2025"
template: mau
document: { issuer: ubnd, date: 2025-12 }
figures:
  ho_so_tiep_nhan: ${figure}
`

const prose = `# Kết quả thực hiện

## Dịch vụ công

Số hồ sơ {{ ho_so_tiep_nhan.change }}.

# Nhiệm vụ trọng tâm năm 2026

Tiếp tục.
`

const files = (figure: string) => ({
  'data/muong-la/2025.yaml': report(figure),
  'data/muong-la/2025.md': prose,
})

test('growth is computed from the same figure of the earlier report', async () => {
  const { model } = await composeWith(files('{ value: 5632, change: { versus: "2024" } }'))
  const texts = model.body.flatMap((block) => ('inlines' in block ? [block.inlines] : [])).flat()
  expect(texts.find(({ kind }) => kind === 'figure')).toMatchObject({
    datum: 'ho_so_tiep_nhan.change',
    text: 'tăng 10% so với năm 2024',
  })
})

test('a figure that is only nearly known has no growth to print', async () => {
  const vague = '{ value: 5632, qualifier: over, change: { versus: "2024" } }'
  const { diagnostics } = await composeWith(files(vague))
  expect(diagnostics.map(({ code }) => code)).toEqual(['prose/no-value'])
})
