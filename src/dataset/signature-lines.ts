import type { IssuerKind, SigningRight } from './dataset.ts'
import { issuerGrammars } from './issuer-grammar.ts'
import { sameWords, wordKey } from './same-words.ts'

/** Who signs, in what right: all that the lines above the signature are made of. */
export interface Signatory {
  readonly kind: IssuerKind
  /** Title of the head of the body. */
  readonly head: string
  readonly right: SigningRight
  /** Title of who signs by order or by delegation. */
  readonly title?: string
}

/** The lines that the decree wants, in capitals. */
export function signatureLines({ kind, head, right, title = '' }: Signatory): readonly string[] {
  const blocks = issuerGrammars[kind].blocks[right] ?? []
  const throughDeputy = blocks.find((block) => block.includes('PHÓ {title}'))
  const isDeputy = deputyTitle.test(title)
  return isDeputy && throughDeputy
    ? filled(throughDeputy, head, headTitle(title))
    : filled(blocks[0] ?? [], head, title)
}

const deputyTitle = /^phó /iu

/** The title of whom a deputy signs for. */
function headTitle(title: string): string {
  return title.replace(deputyTitle, '')
}

/** Where lines leave the grammar, and the block that they should be. */
export interface SignatureFault {
  /** Index of the first wrong line; past the end where a line is missing. */
  readonly at: number
  /** What should stand there; nothing where the line is one too many. */
  readonly wanted: string | undefined
  readonly expected: readonly string[]
}

/** Holds written lines against all blocks of their body; the nearest one tells what is wrong. */
export function signatureFault(
  lines: readonly string[],
  { kind, head, right = rightOf(lines) }: Omit<Signatory, 'right'> & { right?: SigningRight },
): SignatureFault | undefined {
  const { blocks } = issuerGrammars[kind]
  const last = lines.length > 1 ? lines.at(-1) : undefined
  const title = last === undefined || authority.test(last) ? '…' : headTitle(last)
  const candidates = (blocks[right] ?? blocks.head).map((block) => {
    const expected = filled(block, head, title)
    return { expected, at: firstDifference(lines, expected) }
  })
  if (candidates.some(({ at }) => at === undefined)) return undefined
  const score = ({ expected }: { expected: readonly string[] }) =>
    expected.filter((line) => lines.some((written) => isLine(written, line))).length
  const [nearest] = candidates.sort((a, b) => score(b) - score(a))
  const expected = nearest?.expected ?? []
  const at = nearest?.at ?? 0
  return { at, wanted: expected[at], expected }
}

function filled(block: readonly string[], head: string, title: string): readonly string[] {
  return block.map((line) =>
    // As functions: a sign $ of a title means nothing but itself.
    line.replace('{head}', () => head.toUpperCase()).replace('{title}', () => title.toUpperCase()),
  )
}

function firstDifference(
  lines: readonly string[],
  expected: readonly string[],
): number | undefined {
  const at = expected.findIndex((line, index) => !isLine(lines[index] ?? '', line))
  if (at >= 0) return at
  return lines.length > expected.length ? expected.length : undefined
}

/** TM. may stand before the full name of the body as well as before the short one (II.7.b). */
function isLine(written: string, expected: string): boolean {
  if (sameWords(written, expected)) return true
  return expected.startsWith('TM. ') && wordKey(written).startsWith(`${wordKey(expected)} `)
}

/** The rights by the sign that shows them, however it is spelt; the first that is found counts. */
const signs: readonly { readonly sign: RegExp; readonly right: SigningRight }[] = [
  { sign: /^T[./]?\s*U[./]?\s*Q(?!\p{L})/iu, right: 'by_delegation' },
  { sign: /^T[./]?\s*L(?!\p{L})/iu, right: 'by_order' },
  { sign: /^(K[./]?\s*T(?!\p{L})|PHÓ )/iu, right: 'deputy' },
  { sign: /^(Q(?!\p{L})|QUYỀN )/iu, right: 'acting' },
]

/** A line that says in what right somebody signs. */
const authority = /^(TM|KT|TL|TUQ|Q)\. /iu

/** The right that lines mean, as far as their signs show it. */
function rightOf(lines: readonly string[]): SigningRight {
  const found = signs.find(({ sign }) => lines.some((line) => sign.test(line.trim())))
  return found?.right ?? 'head'
}
