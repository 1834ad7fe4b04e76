import { fromDecimal, type Rational } from '../../dataset/rational.ts'
import { type Diagnostic, diagnostic } from '../../source/diagnostic.ts'
import type { ProseAudit } from './prose-audit.ts'
import { mayPrint } from './reading/amounts.ts'
import { type Label, labelOf, sizeOf, trimmed } from './reading/labels.ts'
import type { NumberInText } from './reading/numbers-in-text.ts'
import { placeOf } from './reading/passage.ts'
import { type PrintedDatum, printedData } from './reading/printed-data.ts'
import { setNumbersIn } from './reading/settings.ts'

/** Names of fewer words are too common to tell what a sentence speaks of. */
const fewestWords = 3

/** What may stand before a count of all there are: `toàn xã đã thành lập 81 tổ`. */
const countsAll =
  /^(?:(?:toàn|tỉnh|huyện|xã|phường|địa phương|đơn vị|đã|hiện|nay|thành lập|xây dựng|duy trì)(?: |$))*$/u

/** Numbers that were typed although the data have them, the same or another. */
export const typedFigureAudit: ProseAudit = {
  name: 'typed-figure',
  question: 'Is every figure that the data have bound, rather than typed a second time?',
  run({ evaluation, passages }) {
    const data = printedData(evaluation)
    const texts = new Map(data.map((datum) => [datum.text, datum]))
    const named = new Map(
      data.flatMap((datum): [string, PrintedDatum][] => {
        const name = trimmed(datum.name ?? '')
        const sign = datum.text.endsWith('%') ? '%' : '#'
        return sizeOf(name) < fewestWords ? [] : [[sign + name, datum]]
      }),
    )
    const ownYear = `năm ${evaluation.report.period.year};`
    return setNumbersIn(passages).flatMap(({ number, setting }): Diagnostic[] => {
      if (!number.typed) return []
      const { passage, start, end, text, qualifier } = number
      const label = labelOf(number)
      const meant = qualifier ? undefined : named.get(nameIn(number, label))
      if (meant && !mayPrint(printedValue(meant), number)) {
        // What is said of a part, of another time or as a goal may well differ.
        const { narrowed, isGoal } = setting()
        if (!label.opens || isGoal || narrowed.replaceAll(ownYear, '') !== '') return []
        const params = { text, printed: meant.text, name: meant.name ?? '' }
        const at = placeOf(passage, start, end)
        return [diagnostic('prose/contradicts-figure', params, at, {}, [meant.at])]
      }
      const same = meant ?? texts.get(withoutSpace(text))
      if (!same || (!meant && !isDistinctive(number))) return []
      const params = { text, binding: same.binding }
      return [diagnostic('prose/typed-figure', params, placeOf(passage, start, end), {}, [same.at])]
    })
  },
}

/** The name that the words beside a number give it; nothing where they speak of a part. */
function nameIn({ percent, passage, end }: NumberInText, { before, after }: Label): string {
  const sign = percent ? '%' : '#'
  if (countsAll.test(before)) return sign + after
  const behind = passage.text.slice(end, end + 15)
  if (/^\s(?:nghìn|triệu|tỷ)(?!\p{L})/iu.test(behind)) return ''
  const isUnit = sizeOf(after) <= (percent ? 0 : 1)
  return isUnit || /^\s(?:trên |trong )?tổng/iu.test(behind) ? sign + before : ''
}

function printedValue({ text }: PrintedDatum): Rational {
  return fromDecimal(text.replace('%', '').replaceAll('.', '').replace(',', '.'))
}

/** Three digits that count, or decimals: numbers that are hardly the same by chance. */
function isDistinctive({ text, decimals }: NumberInText): boolean {
  const digits = text.replace(/\D/g, '').replace(/^0+|0+$/g, '')
  return digits.length >= 3 || (decimals > 0 && digits.length >= 2)
}

function withoutSpace(text: string): string {
  return text.replace(/\s/g, '')
}
