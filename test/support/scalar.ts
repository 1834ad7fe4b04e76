import { locationOf, sourceFile } from '../../src/source/location.ts'
import type { ScalarNode } from '../../src/source/source-document.ts'

/** A plain YAML scalar that stands alone in its file. */
export function scalar(text: string, { plain = true } = {}): ScalarNode {
  return {
    kind: 'scalar',
    text,
    plain,
    at: locationOf(sourceFile('data.yaml', text), 0, text.length),
  }
}
