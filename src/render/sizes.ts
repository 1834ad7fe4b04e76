/** Sizes of letters in points that no layout changes (Phụ lục I; of tables and notes: habit). */
export const sizes = { number: 13, mark: 13, table: 12, label: 12, recipient: 11, note: 10 }
