import { type DiagnosticCode, severities } from '../../pipeline.ts'
import { guide } from '../../wording/guide/guide.ts'
import type { View } from './view.ts'

/** What codes mean, for programs; its form is in `schemas/explain-output.schema.json`. */
export function guideJson(
  chosen: readonly DiagnosticCode[],
  { wording }: Pick<View, 'wording'>,
): string {
  const codes = chosen.map((code) => {
    const { example = null, [wording.language]: text } = guide[code]
    return { code, severity: severities[code], ...text, example }
  })
  return `${JSON.stringify({ version: 1, codes }, null, 2)}\n`
}
