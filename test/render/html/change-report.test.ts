import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { renderDiff } from '../../../src/pipeline/render-diff.ts'
import { comparedYears, type Edit } from '../../support/compared-years.ts'

const later = 'data/muong-la/2023.yaml'

async function pageOf(language: 'vi' | 'en', ...edits: readonly Edit[]): Promise<string> {
  return new TextDecoder().decode(await renderDiff(await comparedYears(...edits), 'html', language))
}

describe('a page of changes', () => {
  test('says its language, and asks for nothing else', async () => {
    const page = await pageOf('vi')
    expect(page).toContain('<html lang="vi">')
    expect(await pageOf('en')).toContain('<html lang="en">')
    expect(page).toContain("default-src 'none'")
    expect(page).not.toMatch(/<(script|img|link)\b|https?:/)
  })

  test('is well-formed, and no id stands twice', async () => {
    const page = await pageOf('vi')
    const body = page.slice(page.indexOf('<body>'), page.indexOf('</html>'))
    const closed = body.replaceAll(/<(col|br)\b([^>]*)>/g, '<$1$2/>')
    expect(XMLValidator.validate(closed)).toBe(true)
    expect(() => new XMLParser().parse(closed)).not.toThrow()
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('tells grade and outcome in words, each with its cause beside it', async () => {
    const page = await pageOf('vi')
    expect(page).toContain(
      '<span class="badge missed">Không đạt</span> → <span class="badge met">Đạt</span> do hạ chỉ tiêu từ 80% xuống 60%',
    )
    expect(page).toContain('<span class="grade">báo động</span>: chỉ đạt nhờ chỉ tiêu dễ hơn')
    expect(page).toContain('data/muong-la/2022.yaml:15 → data/muong-la/2023.yaml:10')
  })

  test('takes texts of the data as text', async () => {
    const page = await pageOf('vi', [
      later,
      'reason: Đã kiểm tra tại bản',
      'reason: <b onclick="x">đậm</b>',
    ])
    expect(page).toContain('&lt;b onclick=&quot;x&quot;&gt;đậm&lt;/b&gt;')
  })
})
