import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { renderDiff } from '../../../src/pipeline/diff/render-diff.ts'
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

  test('a whole whose parts turned it has no line of dashes', async () => {
    const page = await pageOf('vi')
    expect(page).toContain('Đạt</span> → <span class="badge open">Chưa xác định</span>')
    expect(page).not.toContain('<dd>–</dd>')
  })

  test('prints its table across the page, open or not', async () => {
    const page = await pageOf('vi')
    expect(page).toMatch(/@page across \{ size: A4 landscape; margin: 20mm 15mm 20mm 30mm/)
    expect(page).toMatch(/details::details-content \{[^}]*content-visibility: visible/)
  })
})
