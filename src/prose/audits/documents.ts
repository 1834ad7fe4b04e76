import { allVerdicts } from '../../evaluation/verdict.ts'
import { type Diagnostic, diagnostic } from '../../source/diagnostic.ts'
import { shortDate } from '../../wording/dates.ts'
import type { AuditedProse, ProseAudit } from './prose-audit.ts'
import {
  declaredMention,
  hasOtherDate,
  isSameDocument,
  isSameForm,
  isShortForm,
  type Mention,
  mentionsIn,
} from './reading/document-mentions.ts'

/**
 * At its first mention a document is cited by kind, number, symbol, date, issuer and title, later
 * by kind, number and symbol (Nghị định 30/2020, Phụ lục I, II.6.b).
 */
export const documentAudit: ProseAudit = {
  name: 'documents',
  question: 'Is every document dated at its first mention, and cited in one form?',
  run: (prose) => {
    const declared = [...prose.evaluation.report.documents.values()].flatMap(
      (document) => declaredMention(document) ?? [],
    )
    const mentions = mentionsIn(prose.passages)
    const typed = mentions.filter(({ isTyped }) => isTyped)
    const faults = new Map(
      typed.flatMap((mention) => {
        const fault = faultOf(mention, mentions, declared)
        return fault ? [[mention, fault]] : []
      }),
    )
    const sound = typed.filter((mention) => !faults.has(mention))
    return [...faults.values(), ...unbound(sound, declared), ...undatedDeclared(prose)]
  },
}

function faultOf(
  mention: Mention,
  mentions: readonly Mention[],
  declared: readonly Mention[],
): Diagnostic | undefined {
  const before = mentions.slice(0, mentions.indexOf(mention))
  const dated = [...declared, ...before].find((other) => hasOtherDate(mention, other))
  if (dated) return inTwoForms(mention, dated)
  const isDated = (other: Mention) =>
    isSameDocument(mention, other) && (before.includes(other) || (other.isInNote && other.date))
  if (mention.date === undefined && !mentions.some(isDated)) {
    const id = declared.find((other) => isSameDocument(mention, other))?.id
    const params = { document: mention.text, isTyped: true, ...(id !== undefined && { id }) }
    return diagnostic('prose/undated-document', params, mention.at)
  }
  const longer = [...declared, ...mentions].find(
    (other) => isShortForm(mention, other) && isSameDocument(mention, other),
  )
  return longer ? inTwoForms(mention, longer) : undefined
}

function inTwoForms(mention: Mention, other: Mention): Diagnostic {
  const isDate = isSameForm(mention, other)
  const form = ({ text, date }: Mention) =>
    isDate ? `${text} ngày ${shortDate(date ?? '')}` : text
  const params = { other: form(other), written: form(mention) }
  return diagnostic('prose/document-in-two-forms', params, mention.at, {}, [other.at])
}

/** Declared documents that were typed all the same: the form of a binding can't slip. */
function unbound(mentions: readonly Mention[], declared: readonly Mention[]): Diagnostic[] {
  return declared.flatMap((document) => {
    const [first, ...others] = mentions.filter(
      (mention) => isSameForm(mention, document) && isSameDocument(mention, document),
    )
    if (!first || document.id === undefined) return []
    const params = { document: first.text, id: document.id }
    const related = others.map(({ at }) => at)
    return [diagnostic('prose/unbound-document', params, first.at, {}, related)]
  })
}

/** Cited documents whose date the data lacks; a law is cited by its title. */
function undatedDeclared({ evaluation, passages }: AuditedProse): Diagnostic[] {
  const { report } = evaluation
  const cited = new Set([
    ...passages.flatMap(({ spans }) =>
      spans.flatMap(({ inline }) => (inline.kind === 'citation' ? inline.document : [])),
    ),
    ...report.document.basis,
    ...allVerdicts(evaluation).flatMap(({ judged: { paused } }) => paused?.document ?? []),
  ])
  return [...report.documents.values()].flatMap(({ id, kind, number, date, at }) => {
    const isDue = cited.has(id) && number !== undefined && date === undefined
    if (!isDue || /luật|pháp lệnh|hiến pháp/i.test(kind)) return []
    const params = { document: `${kind} số ${number}`, isTyped: false }
    return [diagnostic('prose/undated-document', params, at)]
  })
}
