import { type DiagnosticCode, severities } from '../../pipeline.ts'
import { codesIn, guide, roomNames, rooms } from '../../wording/guide/guide.ts'
import type { View } from './view.ts'

/** What codes mean, as a page; that of all codes is kept in `.github/diagnostics.md`. */
export function guideMarkdown(
  chosen: readonly DiagnosticCode[],
  { words, wording }: Pick<View, 'words' | 'wording'>,
): string {
  const sections = roomNames.flatMap((room) => {
    const codes = codesIn(room).filter((code) => chosen.includes(code))
    const title = `## ${rooms[room][wording.language]}`
    return codes.length === 0 ? [] : [title, ...codes.map(entry)]
  })
  return `# ${words.explain.title}\n\n${words.explain.made}\n\n${sections.join('\n\n')}\n`

  function entry(code: DiagnosticCode): string {
    const severity = `*${words.explain.severities[severities[code]]}*`
    return `### ${code}\n\n${severity}\n\n${codeMarkdown(code, { words, wording })}`
  }
}

/** What a code means, why it matters, how to mend it, and its examples; without a heading. */
export function codeMarkdown(
  code: DiagnosticCode,
  { words, wording }: Pick<View, 'words' | 'wording'>,
): string {
  const { example, [wording.language]: text } = guide[code]
  const { why, mend, bad, good, files } = words.explain
  const blocks = [
    escaped(text.means),
    `- **${why}:** ${escaped(text.why)}\n- **${mend}:** ${escaped(text.mend)}`,
  ]
  if (example) {
    const language = example.file === 'prose' ? 'markdown' : 'yaml'
    const fenced = (lines: readonly string[]) => `\`\`\`${language}\n${lines.join('\n')}\n\`\`\``
    blocks.push(`${bad} (${files[example.file]}):`, fenced(example.bad))
    blocks.push(`${good}:`, fenced(example.good))
  }
  return blocks.join('\n\n')
}

/** Signs of YAML and of notes are meant as they stand. */
function escaped(text: string): string {
  return text.replace(/[*_<>[\]]/g, '\\$&')
}
