import type { RoomGuide } from './guide-entry.ts'

/** Codes on how a data file is written. */
export const yamlGuide: RoomGuide<'yaml'> = {
  'yaml/alias': {
    vi: {
      means: 'Dùng dấu * của YAML để lấy giá trị từ chỗ khác.',
      why: 'Người đọc tệp khó thấy con số đến từ đâu; ref thì thấy rõ và có kiểm tra.',
      mend: 'Dùng { ref: mã }.',
    },
    en: {
      means: 'The YAML sign * takes a value from elsewhere.',
      why: 'Readers do not see where the number comes from; ref shows it and is checked.',
      mend: 'Use { ref: id }.',
    },
    example: {
      file: 'report',
      bad: ['figures:', '  so_ho: &so_ho 1520', '  so_ho_cuoi_nam: *so_ho'],
      good: ['figures:', '  so_ho: 1520', '  so_ho_cuoi_nam: { ref: so_ho }'],
    },
  },
  'yaml/anchor': {
    vi: {
      means: 'Dùng dấu & của YAML để đặt tên cho một giá trị.',
      why: 'Số liệu đã có mã; hai cách đặt tên dễ nhầm.',
      mend: 'Xóa dấu & và chữ theo sau; chữ có dấu & ở đầu thì đặt trong ngoặc kép.',
    },
    en: {
      means: 'The YAML sign & gives a value a name.',
      why: 'Figures have ids; two ways of naming lead to mistakes.',
      mend: 'Delete the & and its word; put text that begins with & in quotes.',
    },
    example: {
      file: 'report',
      bad: ['figures:', '  so_ho: &so_ho 1520'],
      good: ['figures:', '  so_ho: 1520'],
    },
  },
  'yaml/comma-in-braces': {
    vi: {
      means: 'Trong { } dấu phẩy ngăn cách các khóa, nên giá trị có dấu phẩy bị cắt đôi.',
      why: 'Số 26,23 sẽ mất phần lẻ, tên có dấu phẩy sẽ mất nửa sau.',
      mend: 'Số thì viết dấu chấm thập phân; chữ thì đặt trong ngoặc kép.',
    },
    en: {
      means: 'Inside { } a comma separates keys, so a value with a comma is cut in two.',
      why: '26,23 would lose its decimals, and a name its second half.',
      mend: 'Write numbers with a decimal point, and put text in quotes.',
    },
    example: {
      file: 'report',
      bad: ['figures:', '  doanh_thu: { unit: tỷ đồng, value: 26,23 }'],
      good: ['figures:', '  doanh_thu: { unit: tỷ đồng, value: 26.23 }'],
    },
  },
  'yaml/duplicate-key': {
    vi: {
      means: 'Một khóa được ghi hai lần trong cùng một nhóm.',
      why: 'Không biết dòng nào đúng; YAML thông thường sẽ lặng lẽ lấy dòng sau.',
      mend: 'Giữ một dòng, xóa dòng kia.',
    },
    en: {
      means: 'A key stands twice in one group.',
      why: 'Which line is right is not known; plain YAML would silently take the last.',
      mend: 'Keep one line, delete the other.',
    },
    example: {
      file: 'report',
      bad: [
        'figures:',
        '  diem_wifi: { unit: điểm, value: 7 }',
        '  diem_wifi: { unit: điểm, value: 9 }',
      ],
      good: ['figures:', '  diem_wifi: { unit: điểm, value: 9 }'],
    },
  },
  'yaml/empty-file': {
    vi: {
      means: 'Tệp không có nội dung gì.',
      why: 'Không có số liệu thì không có báo cáo.',
      mend: 'Điền nội dung, hoặc xóa tệp.',
    },
    en: {
      means: 'The file holds nothing.',
      why: 'Without figures there is no report.',
      mend: 'Fill it, or delete it.',
    },
  },
  'yaml/key-not-text': {
    vi: {
      means: 'Trước dấu hai chấm không phải là một tên khóa bằng chữ.',
      why: 'Không biết giá trị thuộc về khóa nào.',
      mend: 'Viết tên khóa, dấu hai chấm, rồi giá trị.',
    },
    en: {
      means: 'What stands before the colon is no key in text.',
      why: 'What the value belongs to is not known.',
      mend: 'Write the key, a colon, and the value.',
    },
    example: {
      file: 'report',
      bad: ['figures: { [so_ho]: 1520 }'],
      good: ['figures: { so_ho: 1520 }'],
    },
  },
  'yaml/merge-key': {
    vi: {
      means: 'Dùng << của YAML để trộn các khóa từ chỗ khác.',
      why: 'Người đọc không thấy chỉ tiêu thật sự gồm những gì.',
      mend: 'Viết đủ các khóa.',
    },
    en: {
      means: 'The YAML sign << mixes in keys from elsewhere.',
      why: 'Readers do not see what the indicator really says.',
      mend: 'Write the keys out.',
    },
    example: {
      file: 'report',
      bad: ['indicators:', '  ho_so_truc_tuyen:', '    <<: { target: 80 }', '    result: 84'],
      good: ['indicators:', '  ho_so_truc_tuyen:', '    target: 80', '    result: 84'],
    },
  },
  'yaml/reserved-key': {
    vi: {
      means: 'Tên khóa này bị cấm vì có nghĩa riêng đối với máy.',
      why: 'Tên như __proto__ có thể làm công cụ chạy sai.',
      mend: 'Đổi sang mã khác.',
    },
    en: {
      means: 'This key is not allowed, since it means something to the machine.',
      why: 'Names like __proto__ could make the tool go wrong.',
      mend: 'Choose another id.',
    },
    example: {
      file: 'report',
      bad: ['figures:', '  __proto__: 880'],
      good: ['figures:', '  ho_so: 880'],
    },
  },
  'yaml/several-documents': {
    vi: {
      means: 'Một tệp chứa nhiều phần ngăn bằng dòng ---.',
      why: 'Mỗi báo cáo là một tệp; phần sau sẽ bị bỏ sót.',
      mend: 'Xóa dòng ---, hoặc tách phần sau ra tệp riêng.',
    },
    en: {
      means: 'The file holds several parts, separated by a line ---.',
      why: 'A report is one file; the second part would be left out.',
      mend: 'Delete the line ---, or move what follows to a file of its own.',
    },
    example: {
      file: 'report',
      bad: ['as_of: 2025-11-30', '---', 'ghi_chu: bản thứ hai'],
      good: ['as_of: 2025-11-30'],
    },
  },
  'yaml/syntax': {
    vi: {
      means: 'Dòng này viết chưa đúng, máy không đọc được.',
      why: 'Từ chỗ này trở đi không chắc điều gì thuộc về đâu.',
      mend: 'Xem dấu hai chấm, dấu cách thụt dòng, dấu ngoặc; dấu > ở đầu phải có ngoặc kép.',
    },
    en: {
      means: 'The line is not well written and can not be read.',
      why: 'From here on it is not sure what belongs to what.',
      mend: 'Look at colons, leading spaces and brackets; what begins with > needs quotes.',
    },
    example: {
      file: 'report',
      bad: ['indicators:', '  ho_so_truc_tuyen:', '    result: 84', '    target: >= 80'],
      good: ['indicators:', '  ho_so_truc_tuyen:', '    result: 84', '    target: ">= 80"'],
    },
  },
  'yaml/tab': {
    vi: {
      means: 'Dòng thụt vào bằng phím Tab.',
      why: 'YAML chỉ hiểu dấu cách; Tab mỗi máy rộng một khác.',
      mend: 'Thay Tab bằng dấu cách, hai dấu cách mỗi cấp.',
    },
    en: {
      means: 'The line is indented with a tab.',
      why: 'YAML knows spaces only; a tab is as wide as the machine likes.',
      mend: 'Use spaces, two per level.',
    },
    example: {
      file: 'report',
      bad: ['figures:', '  diem_wifi:', '\tunit: điểm', '\tvalue: 7'],
      good: ['figures:', '  diem_wifi:', '    unit: điểm', '    value: 7'],
    },
  },
  'yaml/tag': {
    vi: {
      means: 'Dùng dấu ! của YAML để ép loại cho giá trị.',
      why: 'Công cụ tự biết loại từ khóa; ép loại dễ làm sai con số.',
      mend: 'Xóa phần bắt đầu bằng !; chữ có ! ở đầu thì đặt trong ngoặc kép.',
    },
    en: {
      means: 'The YAML sign ! forces a type on a value.',
      why: 'The tool knows the type from the key; to force another spoils numbers.',
      mend: 'Delete what begins with !; put text that begins with ! in quotes.',
    },
    example: {
      file: 'report',
      bad: ['figures:', '  ho_so: !!str 880'],
      good: ['figures:', '  ho_so: 880'],
    },
  },
  'yaml/too-deep': {
    vi: {
      means: 'Các nhóm lồng nhau sâu quá mức.',
      why: 'Không số liệu nào cần nhiều cấp như vậy; thường do thừa dấu ngoặc.',
      mend: 'Kiểm tra dấu ngoặc và cách thụt dòng.',
    },
    en: {
      means: 'Groups are nested too deeply.',
      why: 'No figure needs so many levels; mostly there are brackets too many.',
      mend: 'Check brackets and indentation.',
    },
    example: {
      file: 'report',
      bad: ['figures:', `  ho_so: ${'['.repeat(25)}880${']'.repeat(25)}`],
      good: ['figures:', '  ho_so: 880'],
    },
  },
}
