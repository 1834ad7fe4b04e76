/** Where a scalar stands: in braces or brackets, commas and brackets end a text without quotes. */
export type ScalarContext = 'block' | 'flow'

/** Words that one version of YAML or another takes for yes, no or nothing. */
const reservedWords = /^(?:y|yes|n|no|on|off|true|false|null)$/i

/**
 * A text as YAML writes it on one line, in double quotes only where it would otherwise be read as
 * something else: a number, a date, yes or no, a map, a comment. What could be a number or a sign
 * to any version of YAML is quoted; and so is what binds figures (`{{ … }}`), which could not be
 * moved to the front otherwise.
 */
export function scalarText(text: string, context: ScalarContext): string {
  return isPlain(text, context) ? text : JSON.stringify(text)
}

/** Whether a text reads as itself without quotes, to every version of YAML. */
export function isPlain(text: string, context: ScalarContext): boolean {
  return (
    (/^\p{L}/u.test(text) || isWordOfDigits(text)) &&
    !reservedWords.test(text) &&
    !/[\p{C}\p{Zl}\p{Zp}{}]|:\s|\s#|[\s:]$/u.test(text) &&
    !(context === 'flow' && /[,[\]]/.test(text))
  )
}

/** `4g`, `538b31029ece`: digits and letters that are a number in no notation. */
function isWordOfDigits(text: string): boolean {
  return /^\d[\da-z]*$/i.test(text) && /[a-df-wyz]/i.test(text) && !/^0[bo]/i.test(text)
}
