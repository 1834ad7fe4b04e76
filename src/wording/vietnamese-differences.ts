import type { OfficeFault } from '../source/difference.ts'
import type { DifferenceSentences } from './difference-sentences.ts'

/** What is said of finished files in Vietnamese: what stands there, then what the data has. */
export const vietnameseDifferences: DifferenceSentences = {
  kinds: {
    changed: ({ expected, found }) => ({
      message:
        found === ''
          ? `Thiếu ${quoted(expected)}.`
          : `Trong tệp là ${quoted(found)}, theo số liệu là ${quoted(expected)}.`,
    }),
    missing: ({ expected }) => ({ message: `Thiếu số ${quoted(expected)}.` }),
    added: ({ found }) => ({ message: `Có số ${quoted(found)} mà số liệu không có.` }),
    'text-lost': ({ expected }) => ({ message: `Mất cả đoạn có số liệu: ${quoted(expected)}.` }),
    'text-added': ({ found }) => ({
      message: `Có thêm đoạn mang số mà số liệu không có: ${quoted(found)}.`,
    }),
    label: ({ expected, found }) => ({
      message: `Số thứ tự in ra là ${orNone(found)}, đúng ra là ${orNone(expected)}.`,
    }),
    'text-for-number': ({ expected, found }) => ({
      message: `Ô chứa chữ ${quoted(found)} thay cho số ${quoted(expected)}.`,
      hint: 'Ô phải chứa số thì người nhận mới tính lại được.',
    }),
    'number-for-text': ({ expected, found }) => ({
      message: `Ô chứa số ${quoted(found)} thay cho chữ ${quoted(expected)}.`,
    }),
    shown: ({ expected, found }) => ({
      message: `Giá trị đúng, nhưng định dạng số làm ô hiện ${quoted(found)} thay vì ${quoted(expected)}.`,
    }),
    'formula-changed': ({ expected, found }) => ({
      message: `Công thức trong tệp là ${quoted(found)}, đúng ra là ${quoted(expected)}.`,
    }),
    'formula-lost': ({ expected, found }) => ({
      message: `Công thức ${quoted(expected)} bị thay bằng giá trị ${orNone(found)}.`,
    }),
    'formula-added': ({ expected, found }) => ({
      message: `Ô có công thức ${quoted(found)}, đúng ra chỉ có ${orNone(expected)}.`,
    }),
    stale: ({ expected, found }) => ({
      message: `Công thức cho ra ${orNone(expected)}, nhưng giá trị lưu trong ô là ${orNone(found)}.`,
    }),
    'sheet-lost': ({ expected }) => ({ message: `Mất trang tính ${quoted(expected)}.` }),
    'sheet-added': ({ found }) => ({
      message: `Có thêm trang tính ${quoted(found)} không do công cụ xuất.`,
    }),
    hidden: ({ place, found }) => ({
      message:
        place.kind === 'cell' && place.sheet === found
          ? 'Trang tính bị ẩn.'
          : found === ''
            ? 'Ô bị che trong một vùng gộp ô.'
            : `${/^\d/.test(found) ? 'Dòng' : 'Cột'} ${found} bị ẩn.`,
    }),
    unread: ({ found }) => ({ message: unread[found] ?? 'Có phần không đọc được.' }),
    'filled-twice': ({ expected, found }) => ({
      message: `Số hoặc ngày của văn bản được điền hai cách: ${quoted(expected)} và ${quoted(found)}.`,
    }),
    disagreement: ({ expected, found }) => ({
      message: `Cùng một số liệu mà chỗ này in ${quoted(found)}, bảng tính ghi ${quoted(expected)}.`,
    }),
    bytes: () => ({
      message:
        'Không tìm thấy số nào sai, nhưng tệp không còn nguyên như lúc xuất: có người đã lưu lại hoặc sửa.',
      hint: 'Nếu việc lưu lại là chủ ý (ví dụ ghi số, ngày văn bản), thêm --ignore-hash để chỉ so nội dung.',
    }),
    outdated: () => ({
      message:
        'Số liệu đã thay đổi sau khi xuất. Tệp loại này chỉ so được từng byte, nên không chứng minh được.',
      hint: 'Xuất lại bằng cds-report build.',
    }),
    'file-missing': () => ({
      message: 'Tệp đã xuất nay không còn.',
      hint: 'Xuất lại bằng cds-report build.',
    }),
    unreadable: ({ expected, found }) => faults[found as OfficeFault](expected),
    ending: ({ expected, found }) => ({
      message: `Tên tệp có đuôi ${quoted(found)}, nhưng nội dung là tệp ${expected}.`,
      hint: `Đổi đuôi tệp thành ${expected}.`,
    }),
    foreign: ({ found }) => ({
      message:
        found === ''
          ? 'Tệp không giống báo cáo nào có trong thư mục số liệu.'
          : `Ở chỗ này phải là tệp khác: đây là tệp ${found === 'docx' ? 'Word' : 'Excel'}.`,
      hint: 'Kiểm tra lại tệp; nếu đúng là báo cáo, chỉ rõ bằng --unit và --report.',
    }),
    wording: ({ expected, found }) => ({
      message: `Sửa lời văn: ${orNone(expected)} thành ${orNone(found)}.`,
    }),
    'words-lost': ({ expected }) => ({ message: `Bỏ đoạn không có số: ${quoted(expected)}.` }),
    'words-added': ({ found }) => ({ message: `Thêm đoạn không có số: ${quoted(found)}.` }),
    moved: ({ expected }) => ({
      message: `Đã chuyển sang chỗ khác, số có thể bị hiểu là của mục khác: ${quoted(expected)}.`,
    }),
    'words-moved': ({ expected }) => ({ message: `Chuyển sang chỗ khác: ${quoted(expected)}.` }),
    layout: () => ({ message: 'Cùng lời văn, chỉ tách hoặc gộp đoạn.' }),
    filled: ({ found }) => ({ message: `Chỗ để trống đã được điền: ${quoted(found)}.` }),
    picture: () => ({
      message:
        'Tệp có thêm hình (dấu, chữ ký, ảnh, biểu đồ); công cụ không đọc được chữ trong hình.',
    }),
  },
  place(place) {
    switch (place.kind) {
      case 'file':
        return ''
      case 'property':
        return {
          title: 'Thuộc tính tệp: tiêu đề',
          subject: 'Thuộc tính tệp: chủ đề',
          author: 'Thuộc tính tệp: tác giả',
        }[place.name]
      case 'note':
        return `Chú thích ${place.number}${beginning(place.beginning)}`
      case 'paragraph': {
        const { part, heading } = place
        const where = heading === '' || part !== 'body' ? parts[part] : `Mục ${heading}`
        return `${where}${beginning(place.beginning)}`
      }
      case 'table': {
        const where =
          place.part === 'appendix'
            ? place.heading || parts.appendix
            : `Bảng ở mục ${place.heading}`
        return where + inTable(place)
      }
      case 'cell':
        return `Trang tính ${place.sheet}${place.cell === '' ? '' : `, ô ${place.cell}`}${inTable(place)}`
    }
  },
}

const parts = {
  letterhead: 'Phần đầu',
  body: 'Nội dung',
  signature: 'Nơi nhận và chữ ký',
  appendix: 'Phụ lục',
  margin: 'Đầu trang hoặc chân trang',
} as const

const unread: Readonly<Record<string, string>> = {
  object: 'Có tài liệu khác nhúng bên trong, công cụ không đọc được.',
  bound: 'Có ô nội dung hoặc trường mà Word tự điền lại, có thể khác chữ đang đọc được.',
  alternative:
    'Có chỗ được lưu hai bản khác nhau: chương trình này hiện bản này, chương trình khác hiện bản kia.',
  'conditional-format': 'Có định dạng theo điều kiện, có thể làm ô hiện số khác với số đang lưu.',
}

const faults: Readonly<Record<OfficeFault, (part: string) => { message: string; hint: string }>> = {
  empty: () => ({ message: 'Tệp rỗng.', hint: 'Chép lại tệp, hoặc xuất lại.' }),
  'not-a-zip': () => ({
    message: 'Tệp không phải tệp Word (.docx) hay Excel (.xlsx), hoặc bị đứt phần cuối.',
    hint: 'Mở bằng Word hoặc Excel rồi lưu lại, hoặc chép lại tệp.',
  }),
  'not-office': () => ({
    message: 'Tệp là tệp nén nhưng không phải tệp Word (.docx) hay Excel (.xlsx).',
    hint: 'Lưu tệp dưới dạng .docx hoặc .xlsx.',
  }),
  'locked-or-old': () => ({
    message: 'Tệp có mật khẩu, hoặc ở định dạng cũ (.doc, .xls).',
    hint: 'Bỏ mật khẩu hoặc lưu dưới dạng .docx, .xlsx rồi chạy lại.',
  }),
  damaged: (part) => ({
    message: `Tệp hỏng${part === '' ? '' : ` ở phần ${part}`}, không đọc được.`,
    hint: 'Chép lại tệp, hoặc mở bằng Word hay Excel để sửa rồi lưu lại.',
  }),
  'too-large': () => ({
    message: 'Tệp bung ra quá lớn so với một báo cáo, nên không mở.',
    hint: 'Đừng mở tệp này nếu không rõ nguồn gốc.',
  }),
}

function quoted(text: string): string {
  return `“${text}”`
}

function orNone(text: string): string {
  return text === '' ? '(trống)' : quoted(text)
}

function beginning(text: string): string {
  return text === '' ? '' : `, đoạn ${quoted(text)}`
}

function inTable({ row, column }: { readonly row: string; readonly column: string }): string {
  const names = [row === '' ? '' : `dòng ${row}`, column === '' ? '' : `cột ${column}`]
  const text = names.filter(Boolean).join(', ')
  return text === '' ? '' : `, ${text}`
}
