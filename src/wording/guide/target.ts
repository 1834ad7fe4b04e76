import type { RoomGuide } from './guide-entry.ts'

/** Codes on targets. */
export const targetGuide: RoomGuide<'target'> = {
  'target/not-understood': {
    vi: {
      means: 'Không hiểu mức chỉ tiêu đã ghi.',
      why: 'Không biết thế nào là đạt thì không kết luận được.',
      mend: 'Viết 80, ">= 80", "<= 5", "= 100", "40..50", "<= 2025-12-31", "rank <= 4", yes hoặc no.',
    },
    en: {
      means: 'The target is not understood.',
      why: 'Where it is not clear what is met, there is no verdict.',
      mend: 'Write 80, ">= 80", "<= 5", "= 100", "40..50", "<= 2025-12-31", "rank <= 4", yes or no.',
    },
    example: {
      file: 'report',
      bad: ['indicators:', '  ho_so_truc_tuyen: { result: 84, target: trên 80% }'],
      good: ['indicators:', '  ho_so_truc_tuyen: { result: 84, target: "> 80" }'],
    },
  },
  'target/wrong-kind': {
    vi: {
      means: 'Chỉ tiêu không cùng loại với kết quả: ngày cho tỷ lệ, số cho có/không.',
      why: 'Hai thứ khác loại không so được với nhau.',
      mend: 'Sửa chỉ tiêu, hoặc sửa measure trong catalog.yaml.',
    },
    en: {
      means:
        'The target is not of the kind of the result: a day for a share, a number for yes or no.',
      why: 'Two different kinds can not be compared.',
      mend: 'Mend the target, or the measure in catalog.yaml.',
    },
    example: {
      file: 'report',
      bad: ['indicators:', '  diem_truy_cap: { result: yes, target: 1 }'],
      good: ['indicators:', '  diem_truy_cap: { result: yes, target: yes }'],
    },
  },
}
