import { describe, expect, test } from 'vitest'
import { htmlRenderer } from '../../../src/render/html/render-html.ts'
import type { ReportModel } from '../../../src/report/report-model.ts'
import { finalModel } from '../sample-variants.ts'
import { bareModel, pageModel, samplePages, withTexts } from './sample-pages.ts'

async function pageOf(model: ReportModel): Promise<string> {
  return new TextDecoder().decode(await htmlRenderer.render(model))
}

describe.each(Object.entries(samplePages))('%s', (_, model) => {
  test('is the same twice', async () => {
    expect(await pageOf(model)).toBe(await pageOf(model))
  })

  test('asks for nothing: no script, picture, font or other file', async () => {
    const page = await pageOf(model)
    expect(page).not.toMatch(/<(?:script|img|link|iframe|object|embed|form|base)\b/i)
    expect(page).not.toMatch(/\s(?:src|srcset|on[a-z]+)=|url\(|@import|@font-face/i)
    const links = [...page.matchAll(/\shref="([^"]*)"/g)].map(([, href]) => href)
    expect(links.filter((href) => !href?.startsWith('#'))).toEqual([])
  })

  test('gives an id once and has what its links and labels name', async () => {
    const page = await pageOf(model)
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const named = [...page.matchAll(/\s(?:href="#|aria-labelledby=")([^"]*)"/g)]
    expect(named.filter(([, id]) => !ids.includes(id))).toEqual([])
  })
})

// Without blanks, so that no line breaks at another place than in the harmless page.
const hostile = [
  '<script>alert(1)</script>',
  '"><img/src=x/onerror=alert(1)>',
  "'onclick='alert(1)",
  '--></style></title><script>',
  '&lt;b&gt;',
  '</p>',
]

test.each(hostile)('%s stays text, in elements and in attributes', async (text) => {
  const page = await pageOf(withTexts(pageModel, () => text))
  const harmless = await pageOf(withTexts(pageModel, () => 'x'))
  expect(skeletonOf(page)).toBe(skeletonOf(harmless))
})

/** The tags and attributes of a page without their texts and values. */
function skeletonOf(page: string): string {
  return page
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/="[^"]*"/g, '=""')
    .replace(/>[^<]*/g, '>')
}

test('numbers and signs stand as text, lists and tables are real ones', async () => {
  const page = await pageOf(pageModel)
  expect(page).toContain('<html lang="vi">')
  expect(page).toContain('<h2 class="level-1">II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN</h2>')
  expect(page).toContain('<h3 class="level-2">1. Tồn tại, hạn chế</h3>')
  expect(page).toContain('<h4 class="level-3">b) Phát triển hạ tầng</h4>')
  expect(page).toContain('<h3 class="level-1">I. NGUYÊN TẮC</h3>')
  expect(page).toMatch(/<li><p>đ\) Trang thông tin/)
  expect(page).toMatch(
    /<li><p class="kept">- Tổ chức hội nghị[^<]*<\/p>\n<ul role="list">\n<li><p>\+ 150/,
  )
  expect(page).toMatch(/<caption id="noi-dung-bang-\d+">Bảng: Tổng hợp kết quả/)
  expect(page).toContain('<th scope="rowgroup" colspan="4"><p>Kinh tế số</p></th>')
  expect(page).toContain('<th scope="row"><p>Tỷ lệ doanh nghiệp nộp thuế điện tử</p></th>')
})

test('a note leads to its text and back', async () => {
  const page = await pageOf(pageModel)
  expect(page).toContain('<a id="goi-chu-thich-2" href="#chu-thich-2" role="doc-noteref"')
  expect(page).toMatch(/<li id="chu-thich-2">.* href="#goi-chu-thich-2" role="doc-backlink"/)
})

test('a bar says in words what it draws', async () => {
  const page = await pageOf(pageModel)
  expect(page).toContain('role="img" aria-label="Kết quả 16,23%, chỉ tiêu 80%, không đạt"')
  expect(page).toContain('style="--from:80.0000%;--to:100.0000%"')
  expect(page).toContain('aria-label="05 chỉ tiêu: 02 đạt, 02 không đạt, 01 tạm dừng triển khai"')
  expect(page).toContain('Kết quả 125%, chỉ tiêu 110%, cả thanh là 125%')
  expect(page.match(/class="bar"/g)).toHaveLength(4)
})

test('what a report lacks leaves nothing behind', async () => {
  const page = await pageOf(bareModel)
  expect(page).not.toMatch(
    /class="(?:overview|addressees?|basis|notes|scroll)"|<table|@page phu-luc/,
  )
})

test('another office of the signer stands above the name', async () => {
  const signature = { lines: ['TM. BAN CHỈ ĐẠO'], office: 'Chủ tịch xã', name: 'Lò Văn A' }
  const page = await pageOf({ ...pageModel, signature })
  expect(page).toMatch(/<div class="signer">\n<p><span class="line">CHỦ TỊCH XÃ<.*\n<p>Lò Văn A</)
})

test('a draft is marked, a final report is not', async () => {
  expect(await pageOf(pageModel)).toContain(
    '<p class="mark"><span><span class="line">DỰ THẢO</span></span></p>',
  )
  expect(await pageOf(finalModel)).not.toContain('DỰ THẢO')
})

test('sizes, margins and the way a page lies are those of the model', async () => {
  const page = await pageOf(pageModel)
  expect(page).toContain('@page { size: A4; margin: 20mm 15mm 20mm 30mm; @top-center')
  expect(page).toContain('@page phu-luc-1 { counter-increment: phu-luc-1; size: A4; margin')
  expect(page).toContain(
    '@page phu-luc-2 { counter-increment: phu-luc-2; size: A4 landscape; margin',
  )
  expect(page).toContain('--body: 14pt;')
})
