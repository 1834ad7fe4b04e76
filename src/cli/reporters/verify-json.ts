import { type Difference, isGrave, type VerifiedFile, type VerifyResult } from '../../pipeline.ts'
import { isFileProven } from '../proven.ts'
import type { View } from './view.ts'

/** The proof for programs; its form is `schemas/verify-output.schema.json`. */
export function verifyJson(result: VerifyResult, { wording }: Pick<View, 'wording'>): string {
  const { files, unverified } = result
  const all = files.flatMap(({ differences }) => differences)
  const grave = all.filter(isGrave).length
  const output = {
    version: 1,
    summary: {
      files: files.length,
      proven: files.filter(isFileProven).length,
      differences: grave,
      notes: all.length - grave,
    },
    files: files.map((file) => fileOf(file, wording)),
    unverified: unverified.map(({ unit, stem, why }) => ({ unit, report: stem, why })),
  }
  return `${JSON.stringify(output, null, 2)}\n`
}

function fileOf(file: VerifiedFile, wording: View['wording']) {
  const { path, report, kind, isDraft, bytes, changedInputs, differences } = file
  return {
    file: path,
    unit: report?.unit ?? null,
    report: report?.stem ?? null,
    kind,
    proven: isFileProven(file),
    draft: isDraft ?? null,
    bytes,
    changedInputs,
    differences: differences.map((difference) => differenceOf(difference, wording)),
  }
}

function differenceOf(difference: Difference, wording: View['wording']) {
  const { kind, place, expected, found, data } = difference
  const { message, hint = null } = wording.difference(difference)
  return {
    kind,
    weight: isGrave(difference) ? 'difference' : 'info',
    message,
    hint,
    expected,
    found,
    place: { text: wording.filePlace(place), ...place },
    data: data.map(({ datum, at: { file, line, column } }) => ({ datum, file, line, column })),
  }
}
