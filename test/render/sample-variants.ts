import type { ReportModel } from '../../src/report/report-model.ts'
import { sampleModel } from './sample-model.ts'

/** Issued: number and day are given, one addressee, nothing of a draft. */
export const finalModel: ReportModel = {
  ...sampleModel,
  marks: [],
  letterhead: {
    ...sampleModel.letterhead,
    numberLine: 'Số: 45/BC-UBND',
    dateLine: 'Thuận Châu, ngày 05 tháng 12 năm 2023',
  },
  addressees: ['Sở Thông tin và Truyền thông tỉnh Sơn La'],
}

/** Taken from public sources: a draft that says so, and nobody signs. */
export const illustrativeModel: ReportModel = {
  ...sampleModel,
  marks: [...sampleModel.marks, 'Bản minh họa từ nguồn công khai'],
  signature: { lines: sampleModel.signature.lines },
}

/** Long names, small type, narrow text, one appendix, nobody named to sign. */
export const departmentModel: ReportModel = {
  ...sampleModel,
  letterhead: {
    superior: ['UBND THÀNH PHỐ HỒ CHÍ MINH'],
    issuer: ['SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN'],
    numberLine: 'Số:        /BC-SNN',
    dateLine: 'Thành phố Hồ Chí Minh, ngày      tháng      năm 2023',
  },
  addressees: [
    'Ủy ban nhân dân Thành phố Hồ Chí Minh và Ban Chỉ đạo chuyển đổi số Thành phố Hồ Chí Minh',
  ],
  signature: { lines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'] },
  appendices: sampleModel.appendices.slice(0, 1).map((appendix) => ({
    ...appendix,
    label: 'Phụ lục',
  })),
  layout: {
    headingSize: 12,
    bodySize: 13,
    lineSpacing: 1.5,
    paragraphGap: 8,
    firstLineIndent: 10,
    margins: { top: 25, bottom: 25, left: 35, right: 20 },
  },
}

/** The same report to so many recipients: every third takes two lines. */
export function manyRecipients(model: ReportModel, count: number): ReportModel {
  const communes = Array.from({ length: count - 2 }, (_, at) => {
    const others = at % 3 === 0 ? ', Ban Chỉ đạo chuyển đổi số xã và các tổ công nghệ số' : ''
    return `- Ủy ban nhân dân xã số ${at + 1}${others};`
  })
  return { ...model, recipients: ['- Như trên;', ...communes, '- Lưu: VT, VHTT.'] }
}
