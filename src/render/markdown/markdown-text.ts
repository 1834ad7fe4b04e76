/**
 * A text as Markdown that prints just this text: whatever could be markup in GitHub's or GitLab's
 * dialect is escaped. It may stand within a line, in a cell or in a heading; what begins a block
 * goes through `atBlockStart` as well.
 */
export function inlineText(text: string): string {
  return (
    text
      // A line break would end the heading, cell or item.
      .replace(/\s*[\r\n]+\s*/g, ' ')
      .replace(/[\\`*_[\]<>&|~$#]/g, '\\$&')
      // Web addresses become links, and would take the escapes in them along.
      .replace(/(?<=https?|ftp|mailto|xmpp):|:(?=:)|(?<=:):/gi, '\\:')
      .replace(/(?<=www)\./gi, '\\.')
  )
}

/** Escaped Markdown at the beginning of a block, where a number or dash would begin a list. */
export function atBlockStart(markdown: string): string {
  return markdown
    .replace(/^[ \t]+/, '')
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}
