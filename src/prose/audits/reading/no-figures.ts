import type { Passage } from './passage.ts'

/** A word that begins where no letter stands before it: `\b` knows the letters of English alone. */
function words(pattern: string, flags = 'giu'): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${pattern})`, flags)
}

const day = '(?:0?[1-9]|[12]\\d|3[01])'
const month = '(?:0?[1-9]|1[0-2])'

/**
 * Digits that are no figures: dates and years, numbers of documents, levels and generations, names.
 * What is found by any of these is left alone by every audit. Each begins at a sign that cannot
 * stand within itself, so that none reads a text more than once.
 */
const noFigures: readonly RegExp[] = [
  // Addresses of the net.
  /(?<!\S)\S*(?:https?:\/\/|www\.|@)\S+|(?<!\S)\S+\.(?:vn|com|org|net)(?![\p{L}\d])\S*/giu,
  // Telephones and codes: 0212.3852.123, 1900.1234, đường dây nóng 1022, 014090001234.
  /(?<![\p{L}\d.,])(?:0\d{2,}(?:[. ]\d{2,4}(?!\d))*(?:\.\p{Lu}\d+)?|1[89]00[. ]?\d{4})(?!\d)/gu,
  words('(?:đường dây nóng|tổng đài|điện thoại)(?: số)? \\d+(?:(?:\\.|, | )\\d{3,4})*(?!\\d)'),
  // 495/BHXH-GĐBHYT, 06/CP, 09/2019/NĐ-CP, 1726/QĐ- UBND, 20/2023/QH15, 19-KL/TW.
  /(?<![\p{L}\d])\d+[a-zđ]?(?:\/\d{4})?\/\s?\p{Lu}[\p{Lu}\d-]*(?:\s?-\s?\p{Lu}[\p{L}\d]*)*/gu,
  /(?<![\p{L}\d])\d+-\p{Lu}{1,5}\/\p{Lu}+/gu,
  // Days and months, also several: 31/7/2023, 01-02/9/2023, 10.10.2024, 10-10-2024, 12/2023.
  /(?<!\d)\d{1,2}(?:\s?[-–]\s?\d{1,2})?([/.-])\d{1,2}\1(?:19|20)\d{2}(?!\d)/gu,
  /(?<![\d/])\d{1,2}\/(?:19|20)\d{2}(?![\d/])/gu,
  // Quý I/2023, and blanks that are filled by pen: ngày /12/2023.
  /(?<=[IVX\s])\/(?:\d{1,2}\/)?(?:19|20)\d{2}(?!\d)/gu,
  // The number of a heading or point, where it was typed: 2.1. Hạ tầng số. `31 TTHC` is a count.
  /^\s*(?:\d+[.)]|\d+(?:\.\d+)+[.)]?)\s+(?=\p{Lu})/gu,
  // Days without a year: từ 15/6 đến 30/6, dịp 30/4 và 1/5, đường 26/8, (10/10).
  words(
    `(?:ngày|từ|đến|hết|trước|sau|sáng|chiều|tối|dịp|lễ|kỷ niệm|đường|phố)\\s+(?:hết\\s+)?(?:ngày\\s+)?${day}/${month}(?![\\d/%]|\\s(?:số|tổng)\\s)(?:(?:,| và| -|–)\\s?${day}/${month}(?!\\d))*`,
  ),
  words(`ngày\\s+${day}-${month}(?![\\d%])`),
  /\(\d{1,2}\/\d{1,2}\)/gu,
  // ngày 15 và 16, các ngày 5, 6, 7/7/2024, tháng 3, 4, 5 năm 2024, năm 2021, 2022.
  words(
    '(?:ngày|tháng)\\s+\\d{1,2}(?:,\\s\\d{1,2})+(?!\\d)(?=\\s+(?:năm|tháng|và)|/\\d|,\\s\\d{1,2}/)',
  ),
  words(
    '(?:ngày|tháng|quý|năm|kỳ|khóa|nhiệm kỳ|giai đoạn|niên độ|thế kỷ)\\s+\\d+(?![\\d%]|[.,]\\d|\\s%)(?:\\s?[-–/]\\s?\\d+)*(?:\\s+(?:và|đến)\\s+(?:năm\\s+|tháng\\s+)?\\d{1,4}(?!\\d))?',
  ),
  /(?<!\d)(?:19|20)\d{2}\s?[-–/]\s?(?:19|20)\d{2}(?!\d)/gu,
  // 6 tháng đầu năm, 9 tháng năm 2024.
  /(?<![\d.,])\d{1,2}\s+tháng\s+(?:đầu|cuối|năm)/giu,
  // Ages are names of groups: từ 15 tuổi trở lên, từ 14 đến 60 tuổi.
  /(?<![\d.,])(?:\d{1,3}\s?(?:đến|-|–)\s?)?\d{1,3}(?=\s+tuổi)/gu,
  // Hours: 7 giờ 30, lúc 14 giờ, 07:30, 7h30; ways of saying: 24/7.
  /(?<!\d)\d{1,2}(?:h|:)\d{2}(?!\d)|(?<![\d.,])\d{1,2}\s+giờ\s+\d{1,2}(?:\s+phút)?(?![\d.,])/gu,
  words('(?:lúc|hồi|vào)\\s+\\d{1,2}\\s+giờ|giờ hành chính\\s+\\d/\\d'),
  /(?<![\d./])24\/(?:7|24)(?![\d/%]|[.,]\d)/gu,
  // Scales and voltages: bản đồ 1/500, tỷ lệ 1:500, 220/380V.
  words('(?:bản đồ|tỷ lệ)(?: tỷ lệ)?\\s+1[:/]\\d+(?:\\.\\d{3})*'),
  /(?<![\d.,/])\d+\/\d+(?=\p{Lu})/gu,
  // Places that are counted: Phường 5, tổ dân phố 12, thôn 3, Quốc lộ 6, số nhà 45.
  words(
    '(?<!mỗi |từng )(?:phường|quận|tổ dân phố|tổ|thôn|xóm|khu phố|khóm|ấp|quốc lộ|tỉnh lộ|số nhà)\\s+\\d+(?![\\d.,]*\\d|\\s?[/%])',
  ),
  // Parts of texts: Điều 12, khoản 3, Phụ lục 2, Mẫu 1.4, Nghị quyết 18, văn bản số 567.
  words(
    '(?:Điều|khoản|mục|tiểu mục|Mẫu|mẫu|Phụ lục|[Bb]iểu|[Bb]ảng|(?<!mô |truyền )[Hh]ình|Chương|Phần|trang|phiên bản|(?:Đề án|Dự án|Nghị quyết|Nghị định|Quyết định|Kế hoạch|Chỉ thị|Kết luận|Thông tư|Công văn|Báo cáo|Thông báo|Hướng dẫn|Luật|Chương trình|văn bản)|Tiêu chí|ISO(?:/IEC)?|TCVN|QCVN|Web|Windows|Office|Server)(?:\\s+số)?\\s+\\d+(?!\\d|[.,]\\d+\\s?%|\\s?%)(?:[.:]\\d+)*(?!\\s?/\\s?\\d)',
    'gu',
  ),
  // Things that go by their number: chỉ tiêu 4, 8 và 10; tiêu chí 3 đạt.
  words(
    '(?:chỉ tiêu|tiêu chí|nhiệm vụ|trụ cột)\\s+\\d{1,2}(?:(?:,\\s\\d{1,2})*\\s(?:và|,)\\s\\d{1,2}(?!\\d|[.,]\\d|\\s?[/%])|(?=\\s(?:đạt|chưa|về)\\s))',
  ),
  // Grades and turns: mức độ 3, 4; lần thứ 5; đợt 2.
  words(
    '(?<!mỗi |từng )(?:mức độ|cấp độ|mức|lớp|lần thứ|thứ|lần|đợt|bước|nhóm|tuần)\\s+\\d{1,2}(?!\\d|[.,]\\d|\\s?%|\\s?/\\s?\\d)(?:,\\s\\d(?=[.;)]|$))?',
  ),
  words('điểm\\s+\\d+\\.\\d+(?=\\s+(?:khoản|Điều|mục|Phần))', 'gu'),
  // Classes: sản phẩm OCOP 4 sao.
  /(?<![\d.,])\d(?=\s+sao(?!\p{L}))/gu,
  // 2G, 4G, IPv6, A4, COVID-19, C06.
  /(?<!\p{L})\p{L}+-?\d+(?![\d/%]|[.,]\d)/gu,
  /(?<![\d.,])\d+(?=\p{L})[\p{L}\d]*/gu,
  // Counting in the sentence: (1) … (2) …
  /\(\d{1,2}\)/gu,
  // A year by its look, where nothing is counted with it: Luật Cư trú 2020, 2023 có 60 tổ.
  /(?<![\d.,/])(?:19|20)\d{2}(?![\d/%]|[.,]\d)(?=\s*(?:[,;:.)\]”"–-]|$|(?:và|đến|của|so|đạt|có|tăng|giảm|là|đã|được|còn|toàn|trở)\s))/gu,
]

/** By offset: 1 where digits would be no figures. What the data bound is one all the same. */
export function noFiguresIn({ text, spans }: Passage): Uint8Array {
  const hidden = new Uint8Array(text.length)
  for (const pattern of noFigures) {
    for (const { index, 0: found } of text.matchAll(pattern)) {
      hidden.fill(1, index, index + found.length)
    }
  }
  for (const { inline, start, end } of spans) {
    if (inline.kind !== 'text') hidden.fill(inline.kind === 'citation' ? 1 : 0, start, end)
  }
  return hidden
}
