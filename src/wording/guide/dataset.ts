import type { RoomGuide } from './guide-entry.ts'

/** Codes on names that lead nowhere, and on data that can't be so. */
export const datasetGuide: RoomGuide<'dataset'> = {
  'dataset/abolished-level': {
    vi: {
      means:
        'Đơn vị thuộc cấp huyện (hoặc là thị trấn), nhưng kỳ báo cáo kết thúc sau ngày 30/6/2025.',
      why: 'Từ ngày 01/7/2025 không còn cấp huyện và thị trấn (Luật 72/2025/QH15).',
      mend: 'Sửa cấp và loại trong unit.yaml; báo cáo lịch sử thì thêm historical: true vào tệp số liệu.',
    },
    en: {
      means: 'The unit is a district (or a town), but the period ends after 30/6/2025.',
      why: 'Since 01/7/2025 there are no districts and towns (Luật 72/2025/QH15).',
      mend: 'Mend level and kind in unit.yaml; in a historical report write historical: true.',
    },
    example: {
      file: 'unit',
      bad: [
        'level: district',
        'kind: huyện',
        'issuers:',
        '  ubnd: { kind: people_committee, filing: VT }',
      ],
      good: [
        'level: commune',
        'kind: xã',
        'issuers:',
        '  ubnd: { kind: people_committee, filing: VT }',
      ],
    },
  },
  'dataset/as-of-outside-period': {
    vi: {
      means: 'Ngày chốt số liệu (as_of) nằm ngoài kỳ báo cáo.',
      why: 'Kỳ báo cáo do Nghị định 09/2019/NĐ-CP, Điều 12 ấn định: năm 2025 là từ 15/12/2024 đến 14/12/2025.',
      mend: 'Sửa as_of, hoặc chuyển số liệu sang báo cáo của đúng kỳ.',
    },
    en: {
      means: 'The cut-off day (as_of) lies outside the reporting period.',
      why: 'Nghị định 09/2019/NĐ-CP, Điều 12 sets the periods: 2025 is 15/12/2024 to 14/12/2025.',
      mend: 'Mend as_of, or move the figures to the report of the right period.',
    },
    example: { file: 'report', bad: ['as_of: 2025-12-31'], good: ['as_of: 2025-12-14'] },
  },
  'dataset/broken-earlier-report': {
    vi: {
      means: 'Báo cáo kỳ trước, vốn để so sánh, đang có lỗi.',
      why: 'Không so sánh với số chưa chắc đúng: báo cáo sẽ thiếu trang tính và phụ lục So sánh.',
      mend: 'Kiểm tra và sửa báo cáo kỳ trước; không muốn so sánh thì ghi compared_with: none.',
    },
    en: {
      means: 'The earlier report, which this one would be compared with, has errors.',
      why: 'Nothing is compared with unsure figures: sheet and appendix of comparison are left out.',
      mend: 'Check and mend the earlier report; for no comparison write compared_with: none.',
    },
    example: {
      file: 'earlier',
      bad: ['document: { issuer: ubnd_xa }'],
      good: ['document: { issuer: ubnd }'],
    },
  },
  'dataset/broken-reference': {
    vi: {
      means: 'Số liệu lấy từ báo cáo khác (ref), nhưng báo cáo đó đang có lỗi ở chỗ ấy.',
      why: 'Không có con số chắc chắn để lấy sang.',
      mend: 'Kiểm tra và sửa báo cáo kia trước.',
    },
    en: {
      means: 'A figure is taken from another report (ref), which has a fault at that place.',
      why: 'There is no sure number to take over.',
      mend: 'Check and mend the other report first.',
    },
    example: {
      file: 'earlier',
      bad: ['figures:', '  ho_so_tiep_nhan: { unit: hồ sơ, value: 5.120 }'],
      good: ['figures:', '  ho_so_tiep_nhan: { unit: hồ sơ, value: 5120 }'],
    },
  },
  'dataset/change-without-base': {
    vi: {
      means: 'Cần tính mức tăng, giảm, nhưng báo cáo được so sánh không có số này.',
      why: 'Không có số để so thì không có gì để in.',
      mend: 'Ghi mức nguồn công bố (percent, ratio, times hoặc by), hoặc nhập số của kỳ đó.',
    },
    en: {
      means: 'A change is to be computed, but the report compared with lacks the figure.',
      why: 'Without it there is nothing to compute, and nothing to print.',
      mend: 'Write what the source states (percent, ratio, times or by), or enter that figure.',
    },
    example: {
      file: 'report',
      bad: ['figures:', '  thue_bao: { unit: thuê bao, value: 480, change: { versus: "2024" } }'],
      good: [
        'figures:',
        '  thue_bao: { unit: thuê bao, value: 480, change: { versus: "2024", percent: 20 } }',
      ],
    },
  },
  'dataset/duplicate-id': {
    vi: {
      means: 'Một mã vừa là chỉ tiêu vừa là số liệu (figures).',
      why: 'Gọi mã đó trong lời văn thì không rõ là số nào.',
      mend: 'Đổi mã của số liệu, hoặc bỏ nó và gọi chính chỉ tiêu.',
    },
    en: {
      means: 'One id is both an indicator and a figure.',
      why: 'Where the prose calls it, nobody knows which one is meant.',
      mend: 'Rename the figure, or drop it and call the indicator.',
    },
    example: {
      file: 'report',
      bad: ['figures:', '  ho_so_truc_tuyen: 84'],
      good: ['figures:', '  ho_so_nop_truc_tuyen: 84'],
    },
  },
  'dataset/issued-illustration': {
    vi: {
      means: 'Bản minh họa (illustrative: true) lại có số văn bản hoặc người ký.',
      why: 'Người đọc sẽ tưởng cơ quan đã ký ban hành văn bản này.',
      mend: 'Bỏ number và signer; nếu cơ quan thật sự ban hành thì bỏ illustrative.',
    },
    en: {
      means: 'An illustration (illustrative: true) has a document number or a signer.',
      why: 'Readers would take it for a document that the body has signed and issued.',
      mend: 'Take away number and signer; if the body does issue it, take away illustrative.',
    },
    example: {
      file: 'report',
      bad: ['document: { issuer: ubnd, number: 12, date: 2025-12, illustrative: true }'],
      good: ['document: { issuer: ubnd, date: 2025-12, illustrative: true }'],
    },
  },
  'dataset/kind-of-other-level': {
    vi: {
      means: 'Loại đơn vị không thuộc cấp đã khai.',
      why: 'Tên cơ quan và thể thức của báo cáo dựa vào cấp và loại.',
      mend: 'Sửa level hoặc kind trong unit.yaml cho khớp nhau.',
    },
    en: {
      means: 'The kind of the unit does not belong to its level.',
      why: 'Names of bodies and the form of the report follow from level and kind.',
      mend: 'Make level and kind in unit.yaml agree.',
    },
    example: {
      file: 'unit',
      bad: ['level: province', 'kind: xã'],
      good: ['level: commune', 'kind: xã'],
    },
  },
  'dataset/misplaced-report': {
    vi: {
      means: 'Khóa unit hoặc period trong tệp khác với thư mục hoặc tên tệp.',
      why: 'Thường do chép tệp của đơn vị hoặc kỳ khác mà quên sửa; số liệu sẽ ghi nhầm nơi.',
      mend: 'Sửa khóa cho khớp, hoặc chuyển tệp về đúng chỗ.',
    },
    en: {
      means: 'The key unit or period says otherwise than the folder or the name of the file.',
      why: 'Mostly a copied file that was not finished; its figures would stand for another unit.',
      mend: 'Mend the key, or move the file to its place.',
    },
    example: { file: 'report', bad: ['unit: muong-bu'], good: ['unit: muong-la'] },
  },
  'dataset/missing-file': {
    vi: {
      means: 'Thiếu một tệp bắt buộc: catalog.yaml của bộ chỉ tiêu hoặc unit.yaml của đơn vị.',
      why: 'Không có tệp đó thì không biết chỉ tiêu đo thế nào, hoặc ai ban hành báo cáo.',
      mend: 'Tạo tệp theo mẫu trong README, hoặc chép từ đơn vị khác rồi sửa.',
    },
    en: {
      means: 'A required file is missing: catalog.yaml of the indicators or unit.yaml of the unit.',
      why: 'Without it nobody knows how indicators are measured, or who issues the report.',
      mend: 'Write it after the README, or copy that of another unit and change it.',
    },
  },
  'dataset/missing-part': {
    vi: {
      means: 'Chỉ tiêu có thành phần khai trong catalog.yaml mà báo cáo chưa nêu.',
      why: 'Kết luận chung có thể chưa chắc: thành phần còn thiếu có thể quyết định.',
      mend: 'Thêm thành phần với kết quả của nó; không áp dụng thì ghi not_applicable và lý do.',
    },
    en: {
      means: 'An indicator has a part in catalog.yaml that the report does not give.',
      why: 'The verdict on the whole may be open: the missing part may decide it.',
      mend: 'Add the part with its result, or not_applicable with its reason.',
    },
    example: {
      file: 'report',
      bad: [
        'indicators:',
        '  van_ban_ky_so:',
        '    parts:',
        '      uy_ban: { result: 100, target: 100 }',
      ],
      good: [
        'indicators:',
        '  van_ban_ky_so:',
        '    parts:',
        '      uy_ban: { result: 100, target: 100 }',
        '      don_vi: { result: 96.4, target: 95 }',
      ],
    },
  },
  'dataset/reference-cycle': {
    vi: {
      means: 'Các tham chiếu (ref) dẫn vòng về chính nó.',
      why: 'Đi hết vòng vẫn không gặp con số nào.',
      mend: 'Ghi con số thật ở một trong các chỗ.',
    },
    en: {
      means: 'References (ref) lead back to where they began.',
      why: 'Whoever follows them never comes to a number.',
      mend: 'Write the number itself in one of the places.',
    },
    example: {
      file: 'report',
      bad: ['figures:', '  so_dau_nam: { ref: so_cuoi_nam }', '  so_cuoi_nam: { ref: so_dau_nam }'],
      good: ['figures:', '  so_dau_nam: { ref: so_cuoi_nam }', '  so_cuoi_nam: 880'],
    },
  },
  'dataset/reference-without-value': {
    vi: {
      means: 'Tham chiếu (ref) trỏ tới một số liệu chưa có giá trị.',
      why: 'Không có gì để lấy sang.',
      mend: 'Điền giá trị ở chỗ ghi số liệu đó.',
    },
    en: {
      means: 'A reference (ref) points at a figure that has no value yet.',
      why: 'There is nothing to take over.',
      mend: 'Write the value where that figure stands.',
    },
    example: {
      file: 'report',
      bad: ['figures:', '  tong_so_ho: { unit: hộ }', '  so_ho_khao_sat: { ref: tong_so_ho }'],
      good: [
        'figures:',
        '  tong_so_ho: { unit: hộ, value: 1520 }',
        '  so_ho_khao_sat: { ref: tong_so_ho }',
      ],
    },
  },
  'dataset/reserved-id': {
    vi: {
      means: 'Mã của số liệu trùng với tên mà công cụ dùng trong lời văn.',
      why: 'Lời văn gọi tên đó sẽ ra thứ khác, không phải số liệu này.',
      mend: 'Đổi sang mã khác.',
    },
    en: {
      means: 'The id of a figure is a name that the tool itself gives to the prose.',
      why: 'Where the prose calls it, something else would be printed.',
      mend: 'Choose another id.',
    },
    example: {
      file: 'report',
      bad: ['figures:', '  summary: 84'],
      good: ['figures:', '  tong_hop: 84'],
    },
  },
  'dataset/unknown-document': {
    vi: {
      means: 'Dẫn một văn bản không có trong mục documents.',
      why: 'Không biết số, ngày, cơ quan ban hành để viện dẫn.',
      mend: 'Sửa mã cho đúng, hoặc thêm văn bản vào documents.',
    },
    en: {
      means: 'A document is cited that is not listed under documents.',
      why: 'Its number, date and issuer are not known, so it can not be cited.',
      mend: 'Mend the id, or list the document under documents.',
    },
    example: {
      file: 'report',
      bad: ['document: { issuer: ubnd, basis: [kh_13] }'],
      good: ['document: { issuer: ubnd, basis: [kh_12] }'],
    },
  },
  'dataset/unknown-earlier-report': {
    vi: {
      means: 'Khóa compared_with không nêu báo cáo nào có trước báo cáo này của đơn vị.',
      why: 'Không biết so sánh với báo cáo nào; báo cáo chỉ được so với báo cáo có trước nó.',
      mend: 'Ghi kỳ (2024) hoặc tên tệp của một báo cáo trước; không muốn so sánh thì ghi none.',
    },
    en: {
      means: 'The key compared_with names no earlier report of the unit.',
      why: 'Nobody knows what to compare with; a report is compared with earlier ones alone.',
      mend: 'Write the period (2024) or file name of an earlier report; none for no comparison.',
    },
    example: {
      file: 'report',
      bad: ['compared_with: "2021"'],
      good: ['compared_with: "2024"'],
    },
  },
  'dataset/unknown-group': {
    vi: {
      means: 'Chỉ tiêu thuộc một nhóm không có trong mục groups của catalog.yaml.',
      why: 'Chỉ tiêu sẽ không đứng ở phần nào của phụ lục.',
      mend: 'Sửa tên nhóm, hoặc thêm nhóm vào groups.',
    },
    en: {
      means: 'An indicator belongs to a group that catalog.yaml does not have under groups.',
      why: 'It would stand in no section of the appendix.',
      mend: 'Mend the name of the group, or add it under groups.',
    },
    example: {
      file: 'catalog',
      bad: ['indicators:', '  mo_hinh_diem: { name: Mô hình điểm, group: xa_hoi, measure: text }'],
      good: [
        'indicators:',
        '  mo_hinh_diem: { name: Mô hình điểm, group: xa_hoi_so, measure: text }',
      ],
    },
  },
  'dataset/unknown-indicator': {
    vi: {
      means: 'Báo cáo nêu một chỉ tiêu không có trong catalog.yaml.',
      why: 'Không biết chỉ tiêu đo bằng gì và thế nào là đạt.',
      mend: 'Sửa mã cho đúng, hoặc khai chỉ tiêu mới trong catalog.yaml.',
    },
    en: {
      means: 'The report names an indicator that catalog.yaml does not have.',
      why: 'How it is measured and when it is met is not known.',
      mend: 'Mend the id, or declare the indicator in catalog.yaml.',
    },
    example: {
      file: 'report',
      bad: ['indicators:', '  ho_so_truc_tuyn: { result: 84, target: 80 }'],
      good: ['indicators:', '  ho_so_truc_tuyen: { result: 84, target: 80 }'],
    },
  },
  'dataset/unknown-issuer': {
    vi: {
      means: 'Cơ quan ban hành không có trong mục issuers của unit.yaml.',
      why: 'Không có tên cơ quan, ký hiệu và khối chữ ký để lập báo cáo.',
      mend: 'Sửa mã cho đúng, hoặc thêm cơ quan vào issuers.',
    },
    en: {
      means: 'The issuer is not among the issuers of unit.yaml.',
      why: 'Letterhead, symbol and signature are not known.',
      mend: 'Mend the id, or add the body under issuers.',
    },
    example: {
      file: 'report',
      bad: ['document: { issuer: ubdn }'],
      good: ['document: { issuer: ubnd }'],
    },
  },
  'dataset/unknown-part': {
    vi: {
      means: 'Chỉ tiêu không có thành phần mang mã này trong catalog.yaml.',
      why: 'Kết quả ghi ở đó sẽ không được tính vào đâu.',
      mend: 'Sửa mã thành phần, hoặc khai thêm ở parts của chỉ tiêu.',
    },
    en: {
      means: 'The indicator has no part of this id in catalog.yaml.',
      why: 'The result written there would count nowhere.',
      mend: 'Mend the id of the part, or declare it under parts of the indicator.',
    },
    example: {
      file: 'report',
      bad: [
        'indicators:',
        '  van_ban_ky_so:',
        '    parts:',
        '      uy_ban: { result: 100, target: 100 }',
        '      donvi: { result: 100, target: 95 }',
      ],
      good: [
        'indicators:',
        '  van_ban_ky_so:',
        '    parts:',
        '      uy_ban: { result: 100, target: 100 }',
        '      don_vi: { result: 100, target: 95 }',
      ],
    },
  },
  'dataset/unknown-period': {
    vi: {
      means: 'Tên tệp số liệu không phải là một kỳ báo cáo, ví dụ nam-2025.yaml.',
      why: 'Không biết báo cáo tính từ ngày nào đến ngày nào.',
      mend: 'Đổi tên: 2025.yaml, 2025-H1 (6 tháng), 2025-Q3 (quý), 2025-M05 (tháng), 2025-9M (9 tháng).',
    },
    en: {
      means: 'The name of a data file is no reporting period: nam-2025.yaml.',
      why: 'From which day to which day the report counts is not known.',
      mend: 'Rename it: 2025.yaml, 2025-H1 (half), 2025-Q3 (quarter), 2025-M05 (month), 2025-9M.',
    },
  },
  'dataset/unknown-reference': {
    vi: {
      means: 'Tham chiếu (ref) trỏ tới một mã không có.',
      why: 'Không có con số nào để lấy.',
      mend: 'Sửa mã; số của báo cáo khác ghi dạng 2024#mã, thành phần ghi dạng mã.thành_phần.',
    },
    en: {
      means: 'A reference (ref) points at an id that does not exist.',
      why: 'There is no number to take.',
      mend: 'Mend the id; a figure of another report is 2024#id, a part is id.part.',
    },
    example: {
      file: 'report',
      bad: ['figures:', '  so_nam: { ref: dan_so.nam_gioi }'],
      good: ['figures:', '  so_nam: { ref: dan_so.nam }'],
    },
  },
  'dataset/value-conflict': {
    vi: {
      means: 'Một số liệu được ghi bằng hai cách cùng lúc.',
      why: 'Hai cách có thể cho hai giá trị; công cụ không chọn thay người.',
      mend: 'Giữ một cách: value, hoặc numerator với denominator, hoặc ref.',
    },
    en: {
      means: 'A value is written in two ways at once.',
      why: 'The two may give two values; the tool does not choose for people.',
      mend: 'Keep one: value, or numerator with denominator, or ref.',
    },
    example: {
      file: 'report',
      bad: ['figures:', '  ho_so_truc_tiep: { value: 880, ref: dan_so }'],
      good: ['figures:', '  ho_so_truc_tiep: { value: 880 }'],
    },
  },
  'dataset/wrong-value-kind': {
    vi: {
      means:
        'Kết quả không đúng loại mà chỉ tiêu đo: ghi chữ, ngày hoặc có/không thay cho số, hay ngược lại.',
      why: 'Không thể so kết quả với chỉ tiêu.',
      mend: 'Sửa kết quả, hoặc sửa measure của chỉ tiêu trong catalog.yaml.',
    },
    en: {
      means: 'The result is not of the kind that the indicator measures.',
      why: 'It can not be held against the target.',
      mend: 'Mend the result, or the measure of the indicator in catalog.yaml.',
    },
    example: {
      file: 'report',
      bad: ['indicators:', '  ho_so_truc_tuyen: { result: yes, target: 80 }'],
      good: ['indicators:', '  ho_so_truc_tuyen: { result: 84, target: 80 }'],
    },
  },
}
