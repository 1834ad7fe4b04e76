import { expect, test } from 'vitest'
import { check } from '../../src/pipeline.ts'
import { memoryHost } from '../support/memory-host.ts'
import { base } from '../support/stories.ts'

const prosePath = 'data/muong-la/2025.md'
const dataPath = 'data/muong-la/2025.yaml'
const framePath = 'templates/mau/template.md'

const original = (path: string) => new TextDecoder().decode(base[path])

/** What a finding on the number 80.36% points at, where the number stands so in the prose. */
test.each([
  ['plain', 'Hộ có mạng đạt 80.36% số hộ.', '80.36%'],
  ['behind bold and slanted letters', 'Hộ **có** *mạng* đạt 80.36% số hộ.', '80.36%'],
  ['in bold letters', 'Hộ có mạng đạt **80.36%** số hộ.', '80.36%'],
  ['with its sign outside of the bold letters', 'Hộ đạt **80.36**% số hộ.', '80.36**%'],
  ['behind escapes', 'Hộ \\*có\\* \\_mạng\\_ &amp; đạt 80.36% số hộ.', '80.36%'],
  ['with an escape of its own', 'Hộ có mạng đạt 80\\.36% số hộ.', '80\\.36%'],
  ['behind soft and hard breaks', 'Hộ có\nmạng\\\nđạt  \n80.36% số hộ.', '80.36%'],
  ['in an item of a list', '- Một;\n  - Hộ có mạng\n    đạt 80.36% số hộ.', '80.36%'],
  ['in a footnote', 'Hộ có mạng.[^a][^b]\n\n[^a]: Một.\n[^b]: **Hộ** đạt 80.36% số hộ.', '80.36%'],
  ['behind figures', 'Xã {{ dan_so }} có {{ diem_wifi }} và 80.36% số hộ.', '80.36%'],
  ['behind conditions', '{% if true %}Hộ {% else %}x{% endif %}đạt 80.36% số hộ.', '80.36%'],
  ['in a heading', '### Hộ **có** 80.36% mạng\n\nXã có mạng.', '80.36%'],
])('a number %s is shown where it was typed', async (_, text, shown) => {
  const prose = `# Kết quả thực hiện\n\n## Dịch vụ công\n\n${text}\n\n# Nhiệm vụ trọng tâm năm 2026\n\nMở rộng.\n`
  const forms = [prose, prose.normalize('NFD'), prose.replaceAll('\n', '\r\n'), `\uFEFF${prose}`]
  for (const form of forms) expect(await shownIn(prosePath, form)).toEqual([shown])
})

const reason = 'reason: Hai vụ việc phải chờ ý kiến của Sở'

test.each([
  ['plain', 'reason: Hai vụ, đạt 80.36% số vụ'],
  ['between double quotes', 'reason: "Hai \\"vụ\\", đạt 80.36% số vụ"'],
  ['between single quotes', "reason: 'Hai ''vụ'', đạt 80.36% số vụ'"],
  ['folded', 'reason: >-\n      Hai vụ,\n      đạt 80.36% số vụ'],
  ['in lines of their own', 'reason: |\n      Hai vụ,\n      đạt 80.36% số vụ'],
  ['over two lines', 'reason: Hai vụ,\n      đạt 80.36% số vụ'],
  [
    'beside a figure',
    'reason: "Hai ""{{ diem_wifi }}"" vụ, đạt 80.36% số vụ"'.replaceAll('""', "'"),
  ],
])('a number in a text of the data, %s, is shown where it was typed', async (_, text) => {
  expect(await shownIn(dataPath, original(dataPath).replace(reason, text))).toEqual(['80.36%'])
})

test('a text that was written in other characters is shown as a whole', async () => {
  const text = 'reason: "Hai v\\u1EE5, đạt 80.36% số vụ"'
  const shown = await shownIn(dataPath, original(dataPath).replace(reason, text))
  expect(shown).toEqual(['"Hai v\\u1EE5, đạt 80.36% số vụ"'])
})

test('a number in a template is shown there', async () => {
  const text = original(framePath).replace('Trên đây', 'Hộ đạt 80.36% số hộ. Trên đây')
  expect(await shownIn(framePath, text)).toEqual(['80.36%'])
})

/** The characters that the findings on decimal points are shown at, by offset and by column. */
async function shownIn(path: string, text: string): Promise<string[]> {
  const host = memoryHost({ ...base, [path]: text })
  const { diagnostics, sources } = await check(host, {
    data: 'data',
    shippedTemplates: 'shipped',
    period: '2025',
  })
  const read = sources.get(path)?.text ?? ''
  return diagnostics.map(({ at, code }) => {
    expect([at.file, code]).toEqual([path, 'prose/decimal-point'])
    const before = read.slice(0, at.start).split('\n')
    expect([at.line, at.column]).toEqual([before.length, (before.at(-1)?.length ?? 0) + 1])
    return read.slice(at.start, at.end)
  })
}
