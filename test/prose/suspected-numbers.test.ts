import { expect, test } from 'vitest'
import { wordingFor } from '../../src/wording/wording.ts'
import { checkWith } from '../support/examine.ts'

/** What the hint says first of a sentence whose numbers contradict each other. */
test.each([
  ['Có 31/191 dịch vụ phát sinh hồ sơ, đạt 26,23%.', 'Có thể gõ nhầm một chữ số: 26,23 → 16,23.'],
  [
    'Có 31/198 dịch vụ phát sinh hồ sơ, đạt 15,6%.',
    'Số đã in bị cắt cụt thay vì làm tròn: 15,6 → 15,7.',
  ],
  [
    'Có 5.310/5.978 hồ sơ nộp qua mạng, đạt 88,80%.',
    'Số đã in chỉ tính đến 88,8 rồi thêm số 0: 88,80 → 88,83.',
  ],
  ['Xã có 265 tổ, gồm 29 tổ ở xã và 336 tổ ở bản.', 'Có thể gõ nhầm một chữ số: 265 → 365.'],
])('%s', async (sentence, suspicion) => {
  const prose = `# Kết quả thực hiện\n\n## Dịch vụ công\n\n${sentence}\n\n# Nhiệm vụ trọng tâm năm 2026\n\nMở rộng.\n`
  const { diagnostics } = await checkWith({ 'data/muong-la/2025.md': prose })
  const hints = diagnostics.map((finding) => wordingFor('vi').diagnostic(finding).hint)
  expect(hints).toHaveLength(1)
  expect(hints[0]?.startsWith(suspicion)).toBe(true)
})
