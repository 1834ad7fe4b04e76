import { type Difference, isGrave, type VerifiedFile, type VerifyResult } from '../../pipeline.ts'
import { isFileProven } from '../proven.ts'
import { paragraph, visible } from './columns.ts'
import type { View } from './view.ts'

/** File by file, what was proven and what is otherwise, where, and which datum it is. */
export function verifyText(result: VerifyResult, view: View): string {
  const { words, paint, columns, quiet } = view
  const { files, unverified } = result
  const texts = files.map((file) => fileText(file, view)).filter(Boolean)
  for (const { unit, stem, why } of unverified) {
    const said = words.verify.unverified[why](visible(`${unit}/${stem}`))
    texts.push(`${paint.red('✗')} ${paragraph(said, columns, 2).trimStart()}`)
  }
  const proven = files.filter(isFileProven).length
  const isFine = proven === files.length && unverified.length === 0
  // Where the manifest tells what has changed, that is said with each file.
  const isOpen = files.some(
    (file) => !isFileProven(file) && file.changedInputs.length === 0 && file.report,
  )
  const closing = [
    ...(isOpen ? [words.verify.eitherOr] : []),
    ...(quiet || files.length === 0 ? [] : [words.verify.closing(proven, files.length)]),
  ]
  const colour = isFine ? paint.green : paint.red
  const end = closing.map((sentence) => `${colour.bold(paragraph(sentence, columns, 0))}\n`)
  const told = texts.length === 0 ? '' : `${texts.join('\n').trimEnd()}\n`
  return [told, end.join('')].filter(Boolean).join('\n')
}

function fileText(file: VerifiedFile, view: View): string {
  const { words, paint, columns, quiet } = view
  const isFine = isFileProven(file)
  if (isFine && quiet) return ''
  const grave = file.differences.filter(isGrave)
  const name = visible(file.path)
  const title = isFine
    ? fineText(file, name, view)
    : file.report
      ? words.verify.differs(name, grave.length)
      : words.verify.notVerified(name)
  const sign = isFine ? paint.green('✓') : paint.red('✗')
  const lines = [`${sign} ${paragraph(title, columns, 2).trimStart()}`]
  if (file.changedInputs.length > 0) {
    const said = words.verify.changedInputs(visible(file.changedInputs.join(', ')))
    lines.push(paint.yellow(paragraph(said, columns, 2)))
  }
  for (const difference of quiet ? grave : file.differences) {
    lines.push(differenceText(difference, view))
  }
  // What is told at length stands on its own.
  return lines.length > 1 ? `${lines.join('\n')}\n` : lines.join('\n')
}

function fineText({ kind, isDraft, bytes }: VerifiedFile, name: string, { words }: View): string {
  if (kind === 'other') return words.verify.untouched(name)
  const how = { isDraft: isDraft === true, isUntouched: bytes === 'same' }
  return words.verify.proven(name, how)
}

function differenceText(difference: Difference, view: View): string {
  const { words, wording, paint, columns } = view
  const place = visible(wording.filePlace(difference.place))
  const { message, hint } = wording.difference(difference)
  const said = isGrave(difference) ? message : `${words.verify.info} ${message}`
  const lines = place === '' ? [] : [paint.bold(paragraph(place, columns, 2))]
  lines.push(paragraph(visible(said), columns, place === '' ? 2 : 4))
  if (hint) lines.push(paragraph(visible(`${words.check.hint} ${hint}`), columns, 4))
  for (const { datum, at } of difference.data) {
    lines.push(
      paint.dim(paragraph(visible(`${datum}  ${at.file}:${at.line}:${at.column}`), columns, 4)),
    )
  }
  return lines.join('\n')
}
