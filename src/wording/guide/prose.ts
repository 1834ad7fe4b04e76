import type { RoomGuide } from './guide-entry.ts'
import type { proseWritingGuide } from './prose-writing.ts'

/** Codes on the prose of a report: its form, what it calls, and the numbers typed in it. */
export const proseGuide: Omit<RoomGuide<'prose'>, keyof typeof proseWritingGuide> = {
  'prose/contradicts-figure': {
    vi: {
      means: 'Con số gõ trong lời văn khác với số liệu cùng tên.',
      why: 'Lời văn nói một đằng, phụ lục nói một nẻo.',
      mend: 'Gọi số liệu bằng {{ }} thay cho số gõ tay; số liệu sai thì sửa trong tệp .yaml.',
    },
    en: {
      means: 'A number typed in the prose differs from the figure that it names.',
      why: 'The text would say one thing, and the appendix another.',
      mend: 'Call the figure in {{ }} instead; if the figure is wrong, mend it in the .yaml file.',
    },
    example: {
      file: 'prose',
      bad: ['## Dịch vụ công', '', 'Tỷ lệ hồ sơ quá hạn là 2,5%.'],
      good: ['## Dịch vụ công', '', 'Tỷ lệ hồ sơ quá hạn là {{ ho_so_qua_han }}.'],
    },
  },
  'prose/decimal-point': {
    vi: {
      means: 'Số lẻ trong lời văn viết với dấu chấm.',
      why: 'Văn bản tiếng Việt dùng dấu phẩy; dấu chấm là dấu hàng nghìn.',
      mend: 'Viết dấu phẩy, ví dụ 80,36%; số gọi bằng {{ }} tự in đúng.',
    },
    en: {
      means: 'A decimal in the prose is written with a point.',
      why: 'Vietnamese writes a comma; a point is read as a thousands separator.',
      mend: 'Write a comma: 80,36%. What is called in {{ }} is printed the right way.',
    },
    example: {
      file: 'prose',
      bad: ['## Dịch vụ công', '', 'Hộ có điện thoại thông minh đạt 80.36%.'],
      good: ['## Dịch vụ công', '', 'Hộ có điện thoại thông minh đạt 80,36%.'],
    },
  },
  'prose/empty-heading': {
    vi: {
      means: 'Tiêu đề không có chữ, hoặc dưới tiêu đề chưa có nội dung.',
      why: 'Dòng đó không được in, và số thứ tự các mục sau dồn lên.',
      mend: 'Viết nội dung, hoặc xóa tiêu đề.',
    },
    en: {
      means: 'A heading has no words, or no text below it.',
      why: 'It is not printed, and the numbers of later sections move up.',
      mend: 'Write the text, or delete the heading.',
    },
    example: {
      file: 'prose',
      bad: ['## Hạ tầng số'],
      good: ['## Hạ tầng số', '', 'Các bản đều có sóng di động.'],
    },
  },
  'prose/growth-mismatch': {
    vi: {
      means: 'Mức tăng, giảm gõ trong lời văn không khớp với hai số nêu cạnh nó.',
      why: 'Kết luận tăng hay giảm bao nhiêu là điều người đọc nhớ nhất.',
      mend: 'Sửa số sai; tăng, giảm bao nhiêu phần trăm là tính theo số của kỳ trước.',
    },
    en: {
      means: 'A growth typed in the prose is not what the two numbers beside it give.',
      why: 'How much something rose or fell is what a reader keeps in mind.',
      mend: 'Mend what is wrong; growth is told in per cent of the earlier number.',
    },
    example: {
      file: 'prose',
      bad: ['## Dịch vụ công', '', 'Có 120 tin, tăng 12% so với cùng kỳ (100 tin).'],
      good: ['## Dịch vụ công', '', 'Có 120 tin, tăng 20% so với cùng kỳ (100 tin).'],
    },
  },
  'prose/heading-too-deep': {
    vi: {
      means: 'Tiêu đề ở cấp quá sâu, hoặc nhảy cấp.',
      why: 'Bố cục báo cáo chỉ có phần, mục và khoản (I, 1, a).',
      mend: 'Dùng #, ## và ###; ### phải đứng dưới một ##.',
    },
    en: {
      means: 'A heading is too deep, or skips a level.',
      why: 'A report has three levels only (I, 1, a).',
      mend: 'Use #, ## and ###; ### stands below a ##.',
    },
    example: {
      file: 'prose',
      bad: ['## Hạ tầng số', '', '#### Sóng di động', '', 'Các bản đều có sóng di động.'],
      good: ['## Hạ tầng số', '', '### Sóng di động', '', 'Các bản đều có sóng di động.'],
    },
  },
  'prose/limit-exceeded': {
    vi: {
      means: 'Lời văn dài hoặc lặp quá giới hạn.',
      why: 'Thường do vòng lặp viết nhầm; nếu không dừng thì máy treo.',
      mend: 'Sửa hoặc bỏ vòng lặp.',
    },
    en: {
      means: 'The text is longer, or repeats more, than any report does.',
      why: 'Mostly a loop written by mistake; without a limit the machine would hang.',
      mend: 'Mend or remove the loop.',
    },
    example: {
      file: 'prose',
      bad: ['## Dịch vụ công', '', '{% for lan in (1..999999999) %}Hồ sơ. {% endfor %}'],
      good: ['## Dịch vụ công', '', 'Hồ sơ được giải quyết đúng hạn.'],
    },
  },
  'prose/liquid-syntax': {
    vi: {
      means: 'Chỗ gọi số liệu bằng {{ }} hoặc {% %} viết chưa đúng.',
      why: 'Không biết phải in gì ở đó, nên báo cáo không xuất được.',
      mend: 'Viết {{ mã }} hoặc {{ mã | cách in }}, đủ hai dấu ngoặc ở mỗi đầu.',
    },
    en: {
      means: 'A binding in {{ }} or {% %} is not well written.',
      why: 'What to print there is not known, so the report is not built.',
      mend: 'Write {{ id }} or {{ id | filter }}, with two braces at each end.',
    },
    example: {
      file: 'prose',
      bad: ['## Dịch vụ công', '', 'Toàn xã có {{ dan_so người.'],
      good: ['## Dịch vụ công', '', 'Toàn xã có {{ dan_so }} người.'],
    },
  },
  'prose/missing-percent-sign': {
    vi: {
      means: 'Tỷ lệ gõ trong lời văn thiếu dấu %.',
      why: 'Người đọc không rõ đó là tỷ lệ hay số lượng.',
      mend: 'Thêm dấu % ngay sau số.',
    },
    en: {
      means: 'A share typed in the prose lacks its percent sign.',
      why: 'Whether it is a share or a count is not clear.',
      mend: 'Put % right behind the number.',
    },
    example: {
      file: 'prose',
      bad: ['## Dịch vụ công', '', 'Tỷ lệ hồ sơ trả trước hạn đạt 85,24, đúng hạn đạt 14,3%.'],
      good: ['## Dịch vụ công', '', 'Tỷ lệ hồ sơ trả trước hạn đạt 85,24%, đúng hạn đạt 14,3%.'],
    },
  },
  'prose/missing-section': {
    vi: {
      means: 'Một mục bắt buộc của mẫu chưa được viết.',
      why: 'Báo cáo in ra sẽ thiếu mục đó.',
      mend: 'Viết nội dung dưới tiêu đề cùng tên trong tệp .md.',
    },
    en: {
      means: 'A section that the template requires was not written.',
      why: 'The report would be printed without it.',
      mend: 'Write it in the .md file under a heading of the same name.',
    },
    example: {
      file: 'prose',
      bad: ['# Kết quả thực hiện', '', '## Hạ tầng số', '', 'Các bản đều có sóng di động.'],
      good: [
        '# Kết quả thực hiện',
        '',
        '## Dịch vụ công',
        '',
        'Bộ phận một cửa tiếp nhận hồ sơ.',
        '',
        '## Hạ tầng số',
        '',
        'Các bản đều có sóng di động.',
      ],
    },
  },
  'prose/no-value': {
    vi: {
      means: 'Lời văn gọi một số liệu chưa có giá trị.',
      why: 'Chỗ đó sẽ trống giữa câu.',
      mend: 'Điền số trong tệp .yaml, hoặc bỏ chỗ gọi.',
    },
    en: {
      means: 'The prose calls a figure that has no value yet.',
      why: 'There would be a gap in the sentence.',
      mend: 'Fill it in the .yaml file, or remove the binding.',
    },
    example: {
      file: 'prose',
      bad: ['## Hạ tầng số', '', 'Còn {{ ho_chua_co_so }} hộ chưa có kết nối.'],
      good: ['## Hạ tầng số', '', 'Toàn xã có {{ diem_wifi }} điểm Wi-Fi.'],
    },
  },
  'prose/ratio-mismatch': {
    vi: {
      means: 'Tỷ lệ gõ trong lời văn không bằng hai số nêu cạnh nó chia cho nhau.',
      why: 'Ai có máy tính cũng thấy chỗ sai, ngay trong một câu.',
      mend: 'Sửa số sai; tốt hơn là ghi tử số, mẫu số vào tệp .yaml rồi gọi bằng {{ }}.',
    },
    en: {
      means: 'A share typed in the prose is not what the two counts beside it give.',
      why: 'Anybody with a calculator sees it, within one sentence.',
      mend: 'Mend it; better, enter both counts in the .yaml file and call the share in {{ }}.',
    },
    example: {
      file: 'prose',
      bad: ['## Dịch vụ công', '', 'Có 31/198 dịch vụ phát sinh hồ sơ, đạt 15,6%.'],
      good: ['## Dịch vụ công', '', 'Có 31/198 dịch vụ phát sinh hồ sơ, đạt 15,66%.'],
    },
  },
  'prose/repeated-note': {
    vi: {
      means: 'Hai chú thích mang cùng một tên.',
      why: 'Không biết in chú thích nào.',
      mend: 'Gộp làm một, hoặc đổi tên một chú thích.',
    },
    en: {
      means: 'Two notes have the same name.',
      why: 'Which one to print is not known.',
      mend: 'Join them, or rename one.',
    },
    example: {
      file: 'prose',
      bad: ['## Dịch vụ công', '', 'Đúng hạn.[^a]', '', '[^a]: Nguồn một.', '', '[^a]: Nguồn hai.'],
      good: ['## Dịch vụ công', '', 'Đúng hạn.[^a]', '', '[^a]: Nguồn một; nguồn hai.'],
    },
  },
  'prose/repeated-section': {
    vi: {
      means: 'Một mục của mẫu được viết hai lần.',
      why: 'Không rõ phần nào là bản đúng.',
      mend: 'Gộp hai phần dưới một tiêu đề.',
    },
    en: {
      means: 'A section of the template is written twice.',
      why: 'Which one is meant is not clear.',
      mend: 'Join them under one heading.',
    },
    example: {
      file: 'prose',
      bad: ['## Hạ tầng số', '', 'Có sóng di động.', '', '## Hạ tầng số', '', 'Có cáp quang.'],
      good: ['## Hạ tầng số', '', 'Có sóng di động.', '', 'Có cáp quang.'],
    },
  },
  'prose/shares-not-whole': {
    vi: {
      means: 'Các tỷ lệ của cùng một tổng thể cộng lại không bằng 100%.',
      why: 'Ít nhất một tỷ lệ sai; làm tròn không lệch nhiều như vậy.',
      mend: 'Kiểm tra từng tỷ lệ; tốt hơn là ghi số lượng vào tệp .yaml rồi gọi tỷ lệ bằng {{ }}.',
    },
    en: {
      means: 'The shares of one whole do not add up to 100%.',
      why: 'One of them at least is wrong; rounding does not miss by so much.',
      mend: 'Check each; better, enter the counts in the .yaml file and call the shares in {{ }}.',
    },
    example: {
      file: 'prose',
      bad: ['## Dịch vụ công', '', 'Hồ sơ trước hạn 85,15%, đúng hạn 14,41%, quá hạn 0,54%.'],
      good: ['## Dịch vụ công', '', 'Hồ sơ trước hạn 85,15%, đúng hạn 14,41%, quá hạn 0,44%.'],
    },
  },
  'prose/sum-mismatch': {
    vi: {
      means: 'Tổng gõ trong lời văn khác các số nêu bên cạnh cộng lại.',
      why: 'Người đọc cộng lại sẽ không biết tin số nào.',
      mend: 'Sửa số sai; tốt hơn là ghi parts vào tệp .yaml rồi gọi bằng {{ }}.',
    },
    en: {
      means: 'A total typed in the prose is not the sum of the numbers beside it.',
      why: 'Whoever adds them up does not know which number to believe.',
      mend: 'Mend it; better, enter the parts in the .yaml file and call the total in {{ }}.',
    },
    example: {
      file: 'prose',
      bad: ['## Dịch vụ công', '', 'Xã đã lập 265 tổ, trong đó có 29 tổ ở cấp xã; 336 tổ ở bản.'],
      good: ['## Dịch vụ công', '', 'Xã đã lập 365 tổ, trong đó có 29 tổ ở cấp xã; 336 tổ ở bản.'],
    },
  },
  'prose/text-outside-section': {
    vi: {
      means: 'Có đoạn văn đứng ngoài mọi mục.',
      why: 'Mẫu không có chỗ in đoạn đó.',
      mend: 'Chuyển đoạn văn xuống dưới một tiêu đề của mẫu.',
    },
    en: {
      means: 'A paragraph stands in no section.',
      why: 'The template has no place to print it.',
      mend: 'Move it under a heading of the template.',
    },
    example: {
      file: 'prose',
      bad: ['Hồ sơ tăng so với năm trước.', '', '## Dịch vụ công', '', 'Hồ sơ đúng hạn.'],
      good: ['## Dịch vụ công', '', 'Hồ sơ tăng so với năm trước.', '', 'Hồ sơ đúng hạn.'],
    },
  },
  'prose/thousands-style': {
    vi: {
      means: 'Số hàng nghìn trong lời văn không tách bằng dấu chấm như các số khác.',
      why: 'Cùng một trang mà số viết hai kiểu thì khó đọc, dễ nhầm.',
      mend: 'Viết dấu chấm hàng nghìn, ví dụ 3.429; số gọi bằng {{ }} tự in đúng.',
    },
    en: {
      means: 'A number in the prose does not part its thousands by dots, as others do.',
      why: 'Two styles on one page are hard to read, and easy to mistake.',
      mend: 'Write 3.429. What is called in {{ }} is printed the right way.',
    },
    example: {
      file: 'prose',
      bad: ['## Dịch vụ công', '', 'Đã nhận 3429 hồ sơ qua mạng và 5.794 hồ sơ trực tiếp.'],
      good: ['## Dịch vụ công', '', 'Đã nhận 3.429 hồ sơ qua mạng và 5.794 hồ sơ trực tiếp.'],
    },
  },
  'prose/two-values': {
    vi: {
      means: 'Lời văn nêu hai số khác nhau cho cùng một nội dung.',
      why: 'Một trong hai số sai, và người đọc không biết là số nào.',
      mend: 'Giữ số đúng; nếu là hai nội dung thì viết rõ khác nhau ở đâu.',
    },
    en: {
      means: 'The prose gives two different numbers for one thing.',
      why: 'One of them is wrong, and readers do not know which.',
      mend: 'Keep the right one; if these are two things, say where they differ.',
    },
    example: {
      file: 'prose',
      bad: [
        '## Dịch vụ công',
        '',
        'Tỷ lệ hộ gia đình có cáp quang đạt 45%.',
        '',
        'Tỷ lệ hộ gia đình có cáp quang đạt 54%.',
      ],
      good: [
        '## Dịch vụ công',
        '',
        'Tỷ lệ hộ gia đình có cáp quang đạt 45%.',
        '',
        'Tỷ lệ hộ nghèo có cáp quang đạt 54%.',
      ],
    },
  },
  'prose/typed-figure': {
    vi: {
      means: 'Con số gõ tay trong lời văn, trong khi tệp số liệu đã có.',
      why: 'Khi số liệu được sửa, số gõ tay vẫn là số cũ.',
      mend: 'Thay bằng {{ mã }}, để lời văn đổi theo số liệu.',
    },
    en: {
      means: 'A number is typed in the prose, although the data have it.',
      why: 'When the data are mended, the typed number stays as it was.',
      mend: 'Write {{ id }} instead, so that the text follows the data.',
    },
    example: {
      file: 'prose',
      bad: ['## Dịch vụ công', '', 'Toàn xã có 3.105 nam.'],
      good: ['## Dịch vụ công', '', 'Toàn xã có {{ dan_so.parts.nam }} nam.'],
    },
  },
  'prose/typed-numbering': {
    vi: {
      means: 'Số thứ tự gõ tay trước đoạn văn, hoặc gõ nhảy số, lặp số ở tiêu đề.',
      why: 'Công cụ tự đánh số; số gõ tay dễ nhảy, lặp, lệch với số được in.',
      mend: 'Xóa số gõ tay; dùng #, ##, ### hoặc danh sách.',
    },
    en: {
      means: 'A number is typed before a paragraph, or typed numbers of headings skip or repeat.',
      why: 'The tool numbers by itself; typed numbers skip, repeat, and differ from what is printed.',
      mend: 'Delete the number; use #, ##, ### or a list.',
    },
    example: {
      file: 'prose',
      bad: ['## Dịch vụ công', '', 'a) Hồ sơ được giải quyết.', '', 'b) Kết quả được trả.'],
      good: ['## Dịch vụ công', '', '- Hồ sơ được giải quyết.', '- Kết quả được trả.'],
    },
  },
  'prose/unbound-document': {
    vi: {
      means: 'Văn bản được gõ tay, trong khi đã khai trong documents.',
      why: 'Khi phần khai được sửa, chỗ gõ tay vẫn như cũ.',
      mend: 'Gọi {{ documents.mã }}: lần đầu in đầy đủ, lần sau in gọn.',
    },
    en: {
      means: 'A document is typed, although it is listed under documents.',
      why: 'When the list is mended, the typed text stays as it was.',
      mend: 'Call {{ documents.id }}: it is printed in full at first, and short later.',
    },
    example: {
      file: 'prose',
      bad: ['## Dịch vụ công', '', 'Xã làm theo Kế hoạch số 12/KH-UBND ngày 15/01/2025.'],
      good: ['## Dịch vụ công', '', 'Xã làm theo {{ documents.kh_12 }}.'],
    },
  },
  'prose/unbound-figure': {
    vi: {
      means: 'Con số gõ tay, không lấy từ tệp số liệu; chỉ báo khi kiểm tra với --strict-prose.',
      why: 'Không truy được số đó từ đâu ra, ai chịu trách nhiệm.',
      mend: 'Ghi số vào figures của tệp .yaml rồi gọi bằng {{ mã }}.',
    },
    en: {
      means: 'A number is typed and no datum stands behind it; told with --strict-prose only.',
      why: 'Where it comes from, and who answers for it, can not be traced.',
      mend: 'Enter it under figures of the .yaml file and call it as {{ id }}.',
    },
    example: {
      file: 'prose',
      bad: ['## Dịch vụ công', '', 'Toàn xã có 11 trạm phát sóng.'],
      good: ['## Dịch vụ công', '', 'Toàn xã có {{ diem_wifi }} trạm phát sóng.'],
    },
  },
  'prose/unknown-filter': {
    vi: {
      means: 'Cách in sau dấu | không có.',
      why: 'Không biết phải in con số theo dạng nào.',
      mend: 'Dùng count (31/191), words (bằng chữ), pad (08) hoặc bare (8).',
    },
    en: {
      means: 'There is no filter of the name behind the |.',
      why: 'How to print the number is not known.',
      mend: 'Use count (31/191), words (in words), pad (08) or bare (8).',
    },
    example: {
      file: 'prose',
      bad: ['## Hạ tầng số', '', 'Có {{ diem_wifi | chu }} điểm Wi-Fi.'],
      good: ['## Hạ tầng số', '', 'Có {{ diem_wifi | words }} điểm Wi-Fi.'],
    },
  },
  'prose/unknown-name': {
    vi: {
      means: 'Lời văn gọi một mã không có trong số liệu.',
      why: 'Không có gì để in ở đó.',
      mend: 'Sửa mã cho đúng, hoặc thêm số liệu vào tệp .yaml.',
    },
    en: {
      means: 'The prose calls an id that the data does not have.',
      why: 'There is nothing to print.',
      mend: 'Mend the id, or add the figure to the .yaml file.',
    },
    example: {
      file: 'prose',
      bad: ['## Dịch vụ công', '', 'Toàn xã có {{ dan_s }} người.'],
      good: ['## Dịch vụ công', '', 'Toàn xã có {{ dan_so }} người.'],
    },
  },
  'prose/unknown-note': {
    vi: {
      means: 'Gọi một chú thích chưa viết, hoặc một văn bản chưa khai.',
      why: 'Cuối trang sẽ không có chú thích đó.',
      mend: 'Thêm đoạn bắt đầu bằng [^tên]: ở cuối mục, hoặc khai văn bản trong documents.',
    },
    en: {
      means: 'A note is called that is not written, or a document that is not listed.',
      why: 'The foot of the page would lack it.',
      mend: 'Add a paragraph that begins with [^name]: or list the document under documents.',
    },
    example: {
      file: 'prose',
      bad: ['## Dịch vụ công', '', 'Hồ sơ đúng hạn.[^nguon]'],
      good: [
        '## Dịch vụ công',
        '',
        'Hồ sơ đúng hạn.[^nguon]',
        '',
        '[^nguon]: Theo Cổng Dịch vụ công.',
      ],
    },
  },
  'prose/unknown-section': {
    vi: {
      means: 'Tiêu đề không phải là mục nào của mẫu báo cáo.',
      why: 'Nội dung dưới tiêu đề đó sẽ không được in.',
      mend: 'Viết đúng tên mục của mẫu (xem template.yaml).',
    },
    en: {
      means: 'A heading is no section of the template.',
      why: 'What stands below it would not be printed.',
      mend: 'Write the name as the template has it (see template.yaml).',
    },
    example: {
      file: 'prose',
      bad: ['# Kiến nghị', '', 'Đề nghị tỉnh hỗ trợ đường truyền.'],
      good: ['# Kiến nghị, đề xuất', '', 'Đề nghị tỉnh hỗ trợ đường truyền.'],
    },
  },
  'prose/unsupported-markup': {
    vi: {
      means: 'Lời văn dùng một kiểu trình bày mà báo cáo hành chính không có.',
      why: 'Bảng, ảnh, liên kết, khung mã không có dạng in theo thể thức.',
      mend: 'Dùng tiêu đề, đoạn văn, gạch đầu dòng, danh sách số, chữ đậm, chữ nghiêng, chú thích.',
    },
    en: {
      means: 'The prose uses a markup that official reports do not have.',
      why: 'Tables, pictures, links and code have no printed form here.',
      mend: 'Use headings, paragraphs, dashes, numbered lists, bold, italics and notes.',
    },
    example: {
      file: 'prose',
      bad: ['## Dịch vụ công', '', 'Xem [cổng dịch vụ công](https://example.vn).'],
      good: ['## Dịch vụ công', '', 'Xem cổng dịch vụ công của tỉnh.'],
    },
  },
  'prose/unused-note': {
    vi: {
      means: 'Chú thích không được gọi ở đâu.',
      why: 'Nội dung đã viết sẽ không được in.',
      mend: 'Ghi [^tên] ở chỗ cần chú thích, hoặc xóa đoạn đó.',
    },
    en: {
      means: 'A note is called nowhere.',
      why: 'What was written would not be printed.',
      mend: 'Write [^name] where the note belongs, or delete it.',
    },
    example: {
      file: 'prose',
      bad: ['## Dịch vụ công', '', 'Hồ sơ đúng hạn.', '', '[^nguon]: Theo Cổng Dịch vụ công.'],
      good: [
        '## Dịch vụ công',
        '',
        'Hồ sơ đúng hạn.[^nguon]',
        '',
        '[^nguon]: Theo Cổng Dịch vụ công.',
      ],
    },
  },
}
