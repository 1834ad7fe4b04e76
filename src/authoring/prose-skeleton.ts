/** A section that a template asks for, its title as it must be written. */
export interface SectionTitle {
  readonly id: string
  readonly level: 1 | 2
  readonly title: string
  readonly required: boolean
  /** Whether sections of the template stand below it. */
  readonly hasSections: boolean
  /** Whether the template prints sentences of its own here. */
  readonly hasText: boolean
}

/**
 * The prose of a report that is still to be written: the sections as headings, below each a comment
 * that is never printed. `reminder` adds to it what an earlier text had there.
 */
export function proseSkeleton(
  sections: readonly SectionTitle[],
  reminder: (section: SectionTitle) => string | undefined = () => undefined,
): string {
  const parts = sections.map((section, index) => {
    const heading = `${'#'.repeat(section.level)} ${section.title}`
    const said = [index === 0 ? howToWrite : '', taskOf(section), reminder(section) ?? '']
    const comments = said.filter(Boolean).map((text) => `{% comment %} ${text} {% endcomment %}`)
    return `${[heading, ...comments].join('\n\n')}\n`
  })
  return parts.join('\n')
}

const howToWrite =
  'Các dòng nằm giữa hai dấu comment không được in. Viết lời văn dưới từng đề mục, không đánh số; ' +
  'số liệu gọi bằng mã: {{ mã }}, văn bản gọi bằng {{ documents.mã }}.'

function taskOf({ required, hasSections, hasText }: SectionTitle): string {
  if (hasText) return 'Mẫu tự in câu tổng hợp ở mục này; viết thêm tại đây nếu cần.'
  if (hasSections) return 'Viết ở các mục con dưới đây.'
  return required ? 'Mục phải có: viết tại đây.' : 'Viết tại đây; không có nội dung thì xóa cả mục.'
}
