import type { Shell } from './shell.ts'

const script = `# cds-report completion zsh >> ~/.zshrc
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
_cds_report() {
  local -a offers
  local reply
  for reply in "\${(@f)$("\${(Q)words[1]}" complete zsh "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2>/dev/null)}"; do
    case $reply in
      :files) _files ;;
      :folders) _files -/ ;;
      ?*) offers+=("$reply") ;;
    esac
  done
  (( $#offers )) && _describe -t cds-report 'cds-report' offers
}
compdef _cds_report cds-report
`

/** zsh hands over words without quotes, shows what is said of an offer, and quotes it itself. */
export const zsh: Shell = {
  script,
  read: (argv) => ({ before: argv.slice(0, -1), current: argv.at(-1) ?? '' }),
  answer: ({ value, about }) => {
    // `_describe` parts the two at the first bare colon.
    const escaped = value.replace(/[\\:]/g, '\\$&')
    return about ? `${escaped}:${about}` : escaped
  },
}
