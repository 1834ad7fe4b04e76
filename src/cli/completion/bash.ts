import type { Shell, Typed } from './shell.ts'

const script = `# cds-report completion bash >> ~/.bashrc
_cds_report() {
  local reply
  COMPREPLY=()
  while IFS= read -r reply; do
    case $reply in
      :files) compopt -o default 2>/dev/null ;;
      :folders) compopt -o dirnames 2>/dev/null ;;
      *) COMPREPLY+=("$reply") ;;
    esac
  done < <("$1" complete bash "\${COMP_LINE:0:COMP_POINT}" "$2" 2>/dev/null)
}
complete -F _cds_report cds-report
`

/**
 * bash cuts words at `=` and `:` too, and replaces only what stands behind the last cut; it hands
 * quotes over as they were typed, and inserts an answer as it is. So it sends the whole line and the
 * piece that it will replace, and both are read here.
 */
export const bash: Shell = {
  script,
  read([line = '']) {
    return typedIn(line)
  },
  answer({ value }, [line = '', piece = '']) {
    const { current, quote } = readLine(line)
    const replaced = readLine(piece.startsWith(quote) ? piece : quote + piece).current
    const kept = current.endsWith(replaced) ? current.length - replaced.length : 0
    return quoted(value.slice(kept), quote)
  },
}

/** The words of the command that stands on a line. */
function typedIn(line: string): Typed {
  const { words, current } = readLine(line)
  // NAME=value in front of a command belongs to the shell.
  const at = words.findIndex((word) => !/^\w+=/.test(word))
  return { before: at < 0 ? [] : words.slice(at + 1), current }
}

interface ReadLine {
  /** Words that are complete, the command among them. */
  readonly words: readonly string[]
  readonly current: string
  /** The quotation mark that is still open, or none. */
  readonly quote: '' | '"' | "'"
}

/** A line as the shell cuts it into words. Nothing in it is ever run or expanded. */
function readLine(line: string): ReadLine {
  const words: string[] = []
  let word: string | undefined
  let quote: ReadLine['quote'] = ''
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at)
    if (sign === quote) quote = ''
    else if (sign === '\\' && quote !== "'") {
      at += 1
      word = (word ?? '') + line.charAt(at)
    } else if (quote === '' && (sign === '"' || sign === "'")) {
      quote = sign
      word ??= ''
    } else if (quote === '' && /\s/.test(sign)) {
      if (word !== undefined) words.push(word)
      word = undefined
    } else word = (word ?? '') + sign
  }
  return { words, current: word ?? '', quote }
}

/** So that the shell reads it as one word; within quotes only they themselves matter. */
function quoted(value: string, quote: ReadLine['quote']): string {
  if (quote === "'") return value.replaceAll("'", "'\\''")
  if (quote === '"') return value.replace(/["$`\\]/g, '\\$&')
  return value.replace(/[\s"'`$\\&;|<>()[\]{}*?#~!]/g, '\\$&')
}
