import { expect, test } from 'vitest'
import { check } from '../../src/pipeline.ts'
import { wordingFor } from '../../src/wording/wording.ts'
import { memoryHost } from '../support/memory-host.ts'
import { base } from '../support/stories.ts'

const path = 'data/muong-la/2025.yaml'

/** How a line of the base is mistyped, and a part of what is said of it, message and hint. */
const slips: readonly (readonly [line: string, typed: string, said: string])[] = [
  ['    target: 80', '    target:80', 'Hãy viết "target: 80".'],
  ['    target: 80', '    target：80', 'Hãy viết "target: 80".'],
  ['    target: 80', '    target:\u00A080', 'Hãy viết "target: 80".'],
  ['    result: 1.5', '    result:\n      numerator:4', 'hãy viết "numerator: 4"'],
  ['{ result: 18, target: 18 }', '{ result: 18, target:18 }', 'hãy viết "target: 18"'],
  ['value: 7 }', 'value: 8\u00A0990 }', 'dấu cách lạ'],
  ['value: 7 }', 'value: 8\u202F990 }', 'dấu cách lạ'],
  ['numerator: 4620,', 'numerator: 4\u00A0620,', 'dấu cách lạ'],
  ['target: 100 }', 'target: 1\u00A000 }', 'dấu cách lạ'],
  ['stated_status: met', 'stated_status: met\u00A0', 'dấu cách lạ'],
  ['    target: 80', '\u00A0\u00A0\u00A0\u00A0target: 80', 'dấu cách lạ'],
  ['    target: 80', '  target: 80', 'thụt vào không đúng'],
  ['    target: 80', '     target: 80', 'thụt vào không đúng'],
  ['Hai vụ việc phải', 'Hai vụ: việc phải', 'giá trị có dấu hai chấm phải đặt trong ngoặc kép'],
  ['result: 1.5', 'result: 31/191', '{ numerator: 31, denominator: 191 }'],
  ['result: 1.5', 'result: 80%', 'Bỏ dấu %: viết 80.'],
  ['date: 2025-12,', 'date: 2025-12, number: 12/BC-UBND,', 'Chỉ ghi số: 12; phần BC-UBND lấy'],
  ['    target: 80', '    target: trên 80', 'Hãy viết "> 80".'],
  ['    target: 80', '    target: Tối thiểu 80%', 'Hãy viết ">= 80".'],
  ['    target: 80', '    target: không quá 5', 'Hãy viết "<= 5".'],
  ['    target: 80', '    target: từ 80% trở lên', 'Hãy viết ">= 80".'],
  ['    reason: Hai vụ việc phải chờ ý kiến của Sở', '    reason:', 'để trống thì điền vào'],
  ['result: 18,', 'result: "85,24",', '85,24 không phải là số nguyên'],
]

test.each(slips)('of %j typed as %j it is said %j', async (line, typed, said) => {
  const text = new TextDecoder().decode(base[path])
  expect(text).toContain(line)
  const files = { ...base, [path]: new TextEncoder().encode(text.replace(line, typed)) }
  const { diagnostics } = await check(memoryHost(files), {
    data: 'data',
    shippedTemplates: 'shipped',
  })
  const sentences = diagnostics.map((finding) => wordingFor('vi').diagnostic(finding))
  expect(sentences.map(({ message, hint }) => `${message} ${hint}`).join('\n')).toContain(said)
})
