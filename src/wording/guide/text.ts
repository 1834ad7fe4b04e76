import type { RoomGuide } from './guide-entry.ts'

/** Codes on files as they were saved. */
export const textGuide: RoomGuide<'text'> = {
  'text/control-character': {
    vi: {
      means: 'Trong chữ có ký tự không in được.',
      why: 'Word không mở được tệp có ký tự này; thường do chép từ phần mềm khác.',
      mend: 'Xóa ký tự ở chỗ được chỉ ra, rồi gõ lại đoạn đó.',
    },
    en: {
      means: 'The text holds a character that can not be printed.',
      why: 'Word does not open a file with it; mostly it was pasted from other software.',
      mend: 'Delete the character at its place and type those words again.',
    },
    example: {
      file: 'report',
      bad: ['figures:', '  diem_wifi: { name: "Điểm\\x07 Wi-Fi", unit: điểm, value: 7 }'],
      good: ['figures:', '  diem_wifi: { name: "Điểm Wi-Fi", unit: điểm, value: 7 }'],
    },
  },
  'text/not-utf8': {
    vi: {
      means: 'Tệp không lưu ở dạng UTF-8 (có thể là TCVN3, VNI hoặc UTF-16).',
      why: 'Chữ có dấu sẽ thành ký tự lạ trong báo cáo.',
      mend: 'Mở bằng Notepad, chọn Save As, ô Encoding chọn UTF-8. Chữ TCVN3, VNI thì chuyển mã trước.',
    },
    en: {
      means: 'The file is not saved as UTF-8 (perhaps as TCVN3, VNI or UTF-16).',
      why: 'Letters with marks would come out as strange signs.',
      mend: 'Open it in Notepad, Save As, Encoding UTF-8. Convert TCVN3 and VNI before.',
    },
  },
  'text/too-large': {
    vi: {
      means: 'Tệp lớn hơn mọi tệp số liệu bình thường.',
      why: 'Thường do để nhầm một tệp khác (ảnh quét, bản Word) vào đây.',
      mend: 'Xem lại có đúng là tệp số liệu hay lời văn không.',
    },
    en: {
      means: 'The file is larger than any data file is.',
      why: 'Mostly another file (a scan, a Word document) was put here by mistake.',
      mend: 'See whether it is the right file.',
    },
  },
}
