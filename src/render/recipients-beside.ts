import { twipsPerPoint } from './page-geometry.ts'
import { sizes } from './sizes.ts'
import { lineCount } from './text-width.ts'

/** So many lines of recipients stand beside the signature, which is about as high. */
const linesBeside = 14

/**
 * How many recipients, one at least, stand beside the signature in so many twips, where no page
 * may end; what goes on below is two or more, and pages may end between them.
 */
export function countBeside(recipients: readonly string[], room: number): number {
  const ems = room / (sizes.recipient * twipsPerPoint)
  let lines = 0
  const over = recipients.findIndex((text) => {
    lines += lineCount(text, ems, 'regular')
    return lines > linesBeside
  })
  return over < 0 ? recipients.length : Math.max(1, Math.min(over, recipients.length - 2))
}
