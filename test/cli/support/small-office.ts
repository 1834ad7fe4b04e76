/** The smallest working folder with a met, a missed, a divided and a paused indicator. */
export const smallOffice: Readonly<Record<string, string>> = {
  'data/catalog.yaml': `groups:
  chinh_quyen_so: { name: Chính quyền số }
  xa_hoi_so: { name: Xã hội số }
indicators:
  ho_so:
    { name: Tỷ lệ hồ sơ trực tuyến, group: chinh_quyen_so, measure: percent, direction: higher }
  ky_so:
    name: Tỷ lệ văn bản ký số
    group: chinh_quyen_so
    measure: percent
    direction: higher
    parts: { cap_huyen: Tại cấp huyện, cap_xa: Tại cấp xã }
  to_cong_nghe:
    { name: Số tổ công nghệ số cộng đồng, group: xa_hoi_so, measure: count, direction: higher }
  dia_chi_so:
    { name: Tỷ lệ hộ có địa chỉ số, group: xa_hoi_so, measure: percent, direction: higher }
`,
  'data/mau-xa/unit.yaml': `name: Mẫu
level: commune
kind: xã
place: Mẫu
issuers:
  ubnd:
    name: Ủy ban nhân dân xã Mẫu
    short: UBND xã Mẫu
    symbol: BC-UBND
    lines: [ỦY BAN NHÂN DÂN, XÃ MẪU]
    signature: [TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH]
    recipients: [Ủy ban nhân dân tỉnh]
    filing: VT
`,
  'data/mau-xa/2023.yaml': `unit: mau-xa
period: "2023"
as_of: 2023-11-30
template: mau-nho
document: { issuer: ubnd, date: 2023-12, medium: electronic }
indicators:
  ho_so:
    result: { numerator: 31, denominator: 191, stated: 26.23 }
    target: 80
    reason: Ít hồ sơ phát sinh
  ky_so:
    parts:
      cap_huyen: { result: 99.5, target: 90 }
      cap_xa: { result: 100, target: 100 }
  to_cong_nghe: { result: 365, target: ">= 300" }
  dia_chi_so: { result: 76.8, target: 100, paused: { document: cv_437 } }
documents:
  cv_437: { kind: Công văn, number: 437/STTTT, date: 2023-04-12, issuer: Sở, title: Về địa chỉ số }
`,
  'data/mau-xa/2023.md': `# Kết quả

Hồ sơ trực tuyến đạt {{ ho_so }}.
`,
  'templates/mau-nho/template.yaml': `name: Mẫu nhỏ
title: Kết quả chuyển đổi số {{ period.name }}
sections:
  ket_qua: { title: Kết quả }
appendix: { title: Các chỉ tiêu }
`,
  'templates/mau-nho/template.md': `{% section ket_qua %}

{% closing %}
`,
}

/** The office with one file changed. */
export function officeWith(path: string, written: string, instead: string): typeof smallOffice {
  const text = smallOffice[path] ?? ''
  if (!text.includes(written)) throw new Error(`${path} has no "${written}"`)
  return { ...smallOffice, [path]: text.replace(written, instead) }
}
