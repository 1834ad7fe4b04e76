import type { RoomGuide } from './guide-entry.ts'

/** Codes on how the prose is written: capitals and spelling, dates, documents, what it repeats or claims. */
export const proseWritingGuide = {
  'prose/capitals': {
    vi: {
      means: 'Chữ hoa, chữ thường chưa đúng quy định, hoặc tên riêng viết sai.',
      why: 'Sai thể thức theo Phụ lục II Nghị định 30/2020/NĐ-CP.',
      mend: 'Sửa thành cách viết nêu trong thông báo.',
    },
    en: {
      means: 'A word has the wrong capitals, or a name is miswritten.',
      why: 'It is against Annex II of Decree 30/2020.',
      mend: 'Write it as the message tells.',
    },
    example: {
      file: 'prose',
      bad: ['## Dịch vụ công', '', 'Phối hợp với sở Thông tin và Truyền thông mở lớp.'],
      good: ['## Dịch vụ công', '', 'Phối hợp với Sở Thông tin và Truyền thông mở lớp.'],
    },
  },
  'prose/date-form': {
    vi: {
      means: 'Ngày viết bằng số có số 0 thừa hoặc thiếu.',
      why: 'Ngày dưới 10 và tháng 1, 2 mới thêm số 0 (Nghị định 30/2020/NĐ-CP, Phụ lục I).',
      mend: 'Thêm hoặc bỏ số 0, ví dụ 22/9/2025 và 05/01/2025.',
    },
    en: {
      means: 'A date in digits has a 0 too many, or lacks one.',
      why: 'Only days below 10 and months 1 and 2 begin with 0 (Decree 30/2020, Annex I).',
      mend: 'Add or remove the 0: 22/9/2025 and 05/01/2025.',
    },
    example: {
      file: 'prose',
      bad: ['## Dịch vụ công', '', 'Hội nghị họp ngày 22/09/2025 tại xã.'],
      good: ['## Dịch vụ công', '', 'Hội nghị họp ngày 22/9/2025 tại xã.'],
    },
  },
  'prose/document-in-two-forms': {
    vi: {
      means: 'Một văn bản được viết hai kiểu: khác ký hiệu hoặc khác ngày.',
      why: 'Người đọc không biết đó là một hay hai văn bản, và kiểu nào đúng.',
      mend: 'Viết một kiểu; tốt hơn là khai trong documents rồi gọi {{ documents.mã }}.',
    },
    en: {
      means: 'One document is written in two ways: another symbol, or another date.',
      why: 'Whether it is one document or two, and which way is right, is not clear.',
      mend: 'Write it in one way; better, list it under documents and call {{ documents.id }}.',
    },
    example: {
      file: 'prose',
      bad: [
        '## Dịch vụ công',
        '',
        'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
        '',
        'Hồ sơ được lập theo Nghị định số 30/2020.',
      ],
      good: [
        '## Dịch vụ công',
        '',
        'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
        '',
        'Hồ sơ được lập theo Nghị định số 30/2020/NĐ-CP.',
      ],
    },
  },
  'prose/mixed-spelling': {
    vi: {
      means: 'Một từ hoặc một tên được viết hai kiểu trong cùng báo cáo.',
      why: 'Báo cáo trông như chép từ nhiều nơi; tìm một kiểu thì sót kiểu kia.',
      mend: 'Chọn một kiểu cho cả báo cáo.',
    },
    en: {
      means: 'A word or a name is spelt in two ways within one report.',
      why: 'The report looks pasted together, and a search for one way misses the other.',
      mend: 'Keep to one way in the whole report.',
    },
    example: {
      file: 'prose',
      bad: ['## Dịch vụ công', '', 'Xã số hóa hồ sơ, mã hóa tài liệu.', '', 'Hồ sơ được mã hoá.'],
      good: ['## Dịch vụ công', '', 'Xã số hóa hồ sơ, mã hóa tài liệu.', '', 'Hồ sơ được mã hóa.'],
    },
  },
  'prose/no-such-date': {
    vi: {
      means: 'Lời văn ghi một ngày không có trong lịch.',
      why: 'Không rõ ngày thật là ngày nào; có thể sai cả tháng hoặc năm.',
      mend: 'Xem lại ngày, tháng, năm theo hồ sơ.',
    },
    en: {
      means: 'The prose names a day that is not in the calendar.',
      why: 'Which day is meant is not known; the month or the year may be wrong too.',
      mend: 'Check day, month and year against the records.',
    },
    example: {
      file: 'prose',
      bad: ['## Dịch vụ công', '', 'Số liệu tính đến ngày 31/6/2025.'],
      good: ['## Dịch vụ công', '', 'Số liệu tính đến ngày 30/6/2025.'],
    },
  },
  'prose/padded-month': {
    vi: {
      means: 'Tháng, quý hoặc ngày viết với số 0 thừa hoặc thiếu.',
      why: 'Sai thể thức: số 0 chỉ dành cho ngày dưới 10 và tháng 1, 2; quý viết số La Mã.',
      mend: 'Sửa thành cách viết nêu trong thông báo, ví dụ tháng 9, quý I.',
    },
    en: {
      means: 'A month, quarter or day has a 0 too many, or lacks one.',
      why: 'Only days below 10 and months 1 and 2 begin with 0; quarters are in Roman numerals.',
      mend: 'Write it as the message tells: tháng 9, quý I.',
    },
    example: {
      file: 'prose',
      bad: ['## Dịch vụ công', '', 'Đến hết tháng 09/2025 đã xong.'],
      good: ['## Dịch vụ công', '', 'Đến hết tháng 9/2025 đã xong.'],
    },
  },
  'prose/repeated-paragraph': {
    vi: {
      means: 'Một đoạn gần như giống hẳn một đoạn khác của báo cáo.',
      why: 'Thường do dán hai lần; sửa một chỗ thì chỗ kia còn nội dung cũ.',
      mend: 'Giữ một chỗ; chỗ kia xóa đi hoặc viết lại.',
    },
    en: {
      means: 'A paragraph says nearly the same as another one of the report.',
      why: 'Mostly pasted twice; when one is mended, the other stays as it was.',
      mend: 'Keep one; delete the other, or write it anew.',
    },
    example: {
      file: 'prose',
      bad: [
        '## Dịch vụ công',
        '',
        'Các đơn vị đã bố trí cán bộ có năng lực phục vụ người dân tại bộ phận một cửa của xã.',
        '',
        'Các đơn vị bố trí cán bộ có năng lực để phục vụ người dân ở bộ phận một cửa của xã.',
      ],
      good: [
        '## Dịch vụ công',
        '',
        'Các đơn vị đã bố trí cán bộ có năng lực phục vụ người dân tại bộ phận một cửa của xã.',
      ],
    },
  },
  'prose/reversed-range': {
    vi: {
      means: 'Một khoảng thời gian kết thúc trước khi bắt đầu.',
      why: 'Không rõ việc diễn ra khi nào.',
      mend: 'Đổi chỗ hai mốc thời gian, hoặc sửa mốc sai.',
    },
    en: {
      means: 'A range of time ends before it begins.',
      why: 'When it took place is not clear.',
      mend: 'Swap the two ends, or mend the wrong one.',
    },
    example: {
      file: 'prose',
      bad: ['## Dịch vụ công', '', 'Cuộc thi mở từ ngày 31/7/2025 đến hết ngày 10/6/2025.'],
      good: ['## Dịch vụ công', '', 'Cuộc thi mở từ ngày 10/6/2025 đến hết ngày 31/7/2025.'],
    },
  },
  'prose/slip': {
    vi: {
      means: 'Lỗi gõ: từ lặp, dấu cách hoặc dấu câu thừa thiếu, chữ dính số, ngoặc chưa đóng.',
      why: 'Báo cáo in ra sẽ mang nguyên lỗi đó.',
      mend: 'Sửa chỗ được chỉ ra.',
    },
    en: {
      means:
        'A slip: a word twice, a wrong space or stop, letters stuck to digits, an open bracket.',
      why: 'It would be printed as it is.',
      mend: 'Mend the place that is pointed at.',
    },
    example: {
      file: 'prose',
      bad: ['## Dịch vụ công', '', 'Hồ sơ được giải quyết , trả đúng hạn.'],
      good: ['## Dịch vụ công', '', 'Hồ sơ được giải quyết, trả đúng hạn.'],
    },
  },
  'prose/sweeping-claim': {
    vi: {
      means: 'Lời văn nói đạt hết, trong khi có chỉ tiêu hoặc nhiệm vụ chưa đạt.',
      why: 'Người ký khẳng định một điều mà phụ lục cho thấy là sai.',
      mend: 'Ghi rõ bao nhiêu đạt, bao nhiêu chưa đạt, bằng {{ summary.met }} và {{ summary.not_met }}.',
    },
    en: {
      means: 'The prose says that all is met, while a target or a task is not.',
      why: 'Whoever signs would state what the appendix shows to be wrong.',
      mend: 'Say how many are met and how many are not: {{ summary.met }}, {{ summary.not_met }}.',
    },
    example: {
      file: 'prose',
      bad: ['## Dịch vụ công', '', 'Năm 2025, xã đạt và vượt tất cả các chỉ tiêu.'],
      good: [
        '## Dịch vụ công',
        '',
        'Xã có {{ summary.met }} chỉ tiêu đạt, {{ summary.not_met }} chỉ tiêu chưa đạt.',
      ],
    },
  },
  'prose/undated-document': {
    vi: {
      means: 'Văn bản được nhắc lần đầu, hoặc được viện dẫn, mà không có ngày.',
      why: 'Lần đầu phải ghi đủ số, ký hiệu, ngày, cơ quan, trích yếu (Nghị định 30/2020/NĐ-CP).',
      mend: 'Ghi ngày, cơ quan ban hành; hoặc khai trong documents, có date, rồi gọi {{ documents.mã }}.',
    },
    en: {
      means: 'A document is mentioned for the first time, or cited, without its date.',
      why: 'Decree 30/2020 wants number, symbol, date, issuer and title at the first mention.',
      mend: 'Give its date and issuer; or list it under documents with a date and call it.',
    },
    example: {
      file: 'prose',
      bad: ['## Dịch vụ công', '', 'Theo Nghị định số 104/2022/NĐ-CP thì bỏ sổ hộ khẩu.'],
      good: [
        '## Dịch vụ công',
        '',
        'Theo Nghị định số 104/2022/NĐ-CP ngày 21/12/2022 của Chính phủ thì bỏ sổ hộ khẩu.',
      ],
    },
  },
} satisfies Partial<RoomGuide<'prose'>>
