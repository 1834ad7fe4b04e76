/** A text that YAML reads as itself without quotes, in a block as well as in braces. */
const plainText = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ().'/-]*[\p{L}\p{M}\p{N}).])?$/u

/** Words and numbers that would be something else than a text. */
const otherKinds = /^(?:true|false|yes|no|null|on|off|[-+]?[0-9.]+)$/i

/** A text as a YAML value: in quotes only where it would be read as something else. */
export function yamlText(text: string): string {
  return plainText.test(text) && !otherKinds.test(text) ? text : JSON.stringify(text)
}
