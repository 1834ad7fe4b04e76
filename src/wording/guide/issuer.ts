import type { RoomGuide } from './guide-entry.ts'

/** Codes on the body that issues a report: letterhead, symbol, signature. */
export const issuerGuide: RoomGuide<'issuer'> = {
  'issuer/lines-of-other-level': {
    vi: {
      means: 'Tên cơ quan ở đầu trang không phải của đơn vị này, hoặc thuộc cấp khác.',
      why: 'Thường do chép từ đơn vị khác; văn bản sẽ mang tên nhầm cơ quan.',
      mend: 'Sửa lines hoặc superior; nếu khai nhầm đơn vị thì sửa name, kind, level.',
    },
    en: {
      means: 'The letterhead names a body that is not of this unit, or of another level.',
      why: 'Mostly copied from elsewhere; the document would bear the name of another body.',
      mend: 'Mend lines or superior; if the unit is wrong, its name, kind or level.',
    },
    example: {
      file: 'unit',
      bad: [
        'issuers:',
        '  ubnd:',
        '    kind: people_committee',
        '    lines: [ỦY BAN NHÂN DÂN, HUYỆN MƯỜNG LA]',
        '    filing: VT',
      ],
      good: [
        'issuers:',
        '  ubnd:',
        '    kind: people_committee',
        '    lines: [ỦY BAN NHÂN DÂN, XÃ MƯỜNG LA]',
        '    filing: VT',
      ],
    },
  },
  'issuer/outside-its-time': {
    vi: {
      means: 'Nêu một cơ quan chưa có, hoặc không còn, vào ngày của báo cáo.',
      why: 'Văn bản gửi cho cơ quan đã sáp nhập thì không đến nơi.',
      mend: 'Ghi tên cơ quan hiện nay; báo cáo lịch sử thì thêm historical: true.',
    },
    en: {
      means: 'A body is named that was not there on the day of the report.',
      why: 'A document sent to a body that was merged does not arrive.',
      mend: 'Name the body of that day; to a historical report add historical: true.',
    },
    example: {
      file: 'report',
      bad: [
        'document: { issuer: ubnd, date: 2025-12, recipients: [Sở Thông tin và Truyền thông] }',
      ],
      good: ['document: { issuer: ubnd, date: 2025-12, recipients: [Sở Khoa học và Công nghệ] }'],
    },
  },
  'issuer/party-body': {
    vi: {
      means: 'Cơ quan ban hành là cơ quan của Đảng.',
      why: 'Văn bản của Đảng có thể thức riêng, không theo Nghị định 30/2020/NĐ-CP.',
      mend: 'Chọn cơ quan nhà nước ban hành; cơ quan của Đảng nhận báo cáo thì ghi ở recipients.',
    },
    en: {
      means: 'The issuer is a body of the Party.',
      why: 'Its documents have a form of their own, not that of Nghị định 30/2020/NĐ-CP.',
      mend: 'Let a State body issue the report; a Party body that gets it stands under recipients.',
    },
    example: {
      file: 'unit',
      bad: [
        'issuers:',
        '  ubnd:',
        '    name: Đảng ủy xã Mường La',
        '    symbol: BC-ĐU',
        '    lines: [ĐẢNG ỦY XÃ MƯỜNG LA]',
        '    signature: [T/M BAN THƯỜNG VỤ, BÍ THƯ]',
        '    filing: VP',
      ],
      good: [
        'issuers:',
        '  ubnd:',
        '    kind: people_committee',
        '    recipients: [Đảng ủy xã]',
        '    filing: VT',
      ],
    },
  },
  'issuer/signature-grammar': {
    vi: {
      means: 'Các dòng thẩm quyền ký không đúng thể thức của loại cơ quan này.',
      why: 'Ký sai thẩm quyền (thiếu TM., KT., TL. …) thì văn bản bị trả lại.',
      mend: 'Sửa signature, hoặc bỏ nó và ghi signs để công cụ tự lập.',
    },
    en: {
      means: 'The lines of the signature are not of the form that this kind of body has.',
      why: 'A document signed without the right (TM., KT., TL. …) is sent back.',
      mend: 'Mend signature, or give signs instead and the lines are made.',
    },
    example: {
      file: 'unit',
      bad: [
        'issuers:',
        '  ubnd:',
        '    kind: people_committee',
        '    signature: [CHỦ TỊCH]',
        '    filing: VT',
      ],
      good: [
        'issuers:',
        '  ubnd:',
        '    kind: people_committee',
        '    signature: [TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH]',
        '    filing: VT',
      ],
    },
  },
  'issuer/wrong-superior': {
    vi: {
      means: 'Cơ quan chủ quản phía trên tên cơ quan thừa hoặc thiếu.',
      why: 'Ủy ban nhân dân không có cơ quan chủ quản; sở, phòng thì có Ủy ban nhân dân.',
      mend: 'Bỏ superior của Ủy ban nhân dân; cơ quan trực thuộc thì ghi Ủy ban nhân dân ở superior.',
    },
    en: {
      means: 'The superior body above the name of the issuer is one too many, or lacking.',
      why: "A People's Committee has none; a department belongs to a People's Committee.",
      mend: "Take it away from a People's Committee; to a department, write its committee there.",
    },
    example: {
      file: 'unit',
      bad: [
        'issuers:',
        '  ubnd:',
        '    kind: people_committee',
        '    superior: [UBND TỈNH SƠN LA]',
        '    filing: VT',
      ],
      good: ['issuers:', '  ubnd:', '    kind: people_committee', '    filing: VT'],
    },
  },
  'issuer/wrong-symbol': {
    vi: {
      means: 'Ký hiệu văn bản không phải của cơ quan ban hành.',
      why: 'Văn thư không vào sổ được, và người nhận tra không ra văn bản.',
      mend: 'Sửa symbol theo tên loại văn bản và chữ viết tắt của cơ quan.',
    },
    en: {
      means: 'The symbol of the document is not one of the body that issues it.',
      why: 'The registry can not enter it, and nobody can look it up.',
      mend: 'Write the kind of document and the abbreviation of this body under symbol.',
    },
    example: {
      file: 'unit',
      bad: [
        'issuers:',
        '  ubnd:',
        '    kind: people_committee',
        '    symbol: BC-BCĐ',
        '    filing: VT',
      ],
      good: [
        'issuers:',
        '  ubnd:',
        '    kind: people_committee',
        '    symbol: BC-UBND',
        '    filing: VT',
      ],
    },
  },
}
