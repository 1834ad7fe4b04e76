import type { IssuerKind, Level, SigningRight, Unit } from './dataset.ts'
import { wordKey, wordPattern } from './same-words.ts'

/**
 * Blocks of lines with which a body signs. `{head}` is the title of who leads it, `{title}` of who
 * signs in another's name. Where a right has several, the first is printed, all are accepted.
 */
type Blocks = Readonly<Partial<Record<SigningRight, Block>>> & { readonly head: Block }
type Block = readonly (readonly string[])[]

/** What a kind of body prints beside its name. */
interface IssuerGrammar {
  readonly blocks: Blocks
  /** Where the blocks come from, for a reader. */
  readonly article: string
  /** Title of the head; a specialised body's depends on what it is (`specialisedBodies`). */
  readonly head?: string
  /** The last group of the symbol; a specialised body sets its own (Phụ lục I, II.3.b). */
  readonly abbreviation?: string
  /** Whether a superior body stands above the name (Phụ lục I, II.2.a). */
  readonly hasSuperior: boolean
}

const decree = 'Nghị định 30/2020/NĐ-CP'

/** By order, and by order through a deputy, whom the signer may charge in turn (Điều 13.4). */
const byOrder: Block = [
  ['TL. {head}', '{title}'],
  ['TL. {head}', 'KT. {title}', 'PHÓ {title}'],
]

/** Charged in writing, and not to be passed on (Điều 13.3). */
const byDelegation: Block = [['TUQ. {head}', '{title}']]

/** The grammar of letterhead and signature, kind by kind. */
export const issuerGrammars: Readonly<Record<IssuerKind, IssuerGrammar>> = {
  // Decides together: its head signs on its behalf, a deputy on its behalf and for the head.
  people_committee: {
    article: `${decree}, Điều 13 khoản 2 và Phụ lục I, mục II.7.b`,
    head: 'CHỦ TỊCH',
    abbreviation: 'UBND',
    hasSuperior: false,
    blocks: {
      head: [['TM. ỦY BAN NHÂN DÂN', '{head}']],
      acting: [['TM. ỦY BAN NHÂN DÂN', 'Q. {head}']],
      deputy: [['TM. ỦY BAN NHÂN DÂN', 'KT. {head}', 'PHÓ {head}']],
      by_order: byOrder,
      by_delegation: byDelegation,
    },
  },
  // Led by one person: nobody signs on behalf of the body.
  specialised: {
    article: `${decree}, Điều 13 khoản 1 và Phụ lục I, mục II.7.b`,
    hasSuperior: true,
    blocks: {
      head: [['{head}']],
      acting: [['Q. {head}']],
      deputy: [['KT. {head}', 'PHÓ {head}']],
      by_order: byOrder,
      by_delegation: byDelegation,
    },
  },
  // Tổ chức tư vấn: titles within it; its founding decision says whether it decides together.
  steering_committee: {
    article: `${decree}, Điều 13 và Phụ lục I, mục II.7.c`,
    head: 'TRƯỞNG BAN',
    abbreviation: 'BCĐ',
    hasSuperior: true,
    blocks: {
      head: [['TM. BAN CHỈ ĐẠO', '{head}'], ['{head}']],
      deputy: [
        ['KT. {head}', 'PHÓ {head}'],
        ['KT. {head}', 'PHÓ {head} THƯỜNG TRỰC'],
        ['TM. BAN CHỈ ĐẠO', 'KT. {head}', 'PHÓ {head}'],
        ['TM. BAN CHỈ ĐẠO', 'KT. {head}', 'PHÓ {head} THƯỜNG TRỰC'],
      ],
      by_order: byOrder,
      by_delegation: byDelegation,
    },
  },
}

/** The line above the name of a body that belongs to the unit's People's Committee. */
export function committeeAbove({ kind, name }: Pick<Unit, 'kind' | 'name'>): string {
  return `UBND ${kind} ${name}`.toUpperCase()
}

interface SpecialisedBody {
  /** How its name begins. */
  readonly word: string
  readonly head: string
  readonly levels: readonly Level[]
}

const everywhere = ['province', 'district', 'commune'] as const

/**
 * Specialised bodies by the first word of their names, with who leads them and where there are any:
 * Nghị định 45/2025 and 150/2025/NĐ-CP, and 24/2014 and 37/2014 before these; Luật Thanh tra.
 */
export const specialisedBodies: readonly SpecialisedBody[] = [
  { word: 'sở', head: 'GIÁM ĐỐC', levels: ['province'] },
  { word: 'phòng', head: 'TRƯỞNG PHÒNG', levels: ['district', 'commune'] },
  { word: 'văn phòng', head: 'CHÁNH VĂN PHÒNG', levels: everywhere },
  { word: 'ban', head: 'TRƯỞNG BAN', levels: everywhere },
  { word: 'thanh tra', head: 'CHÁNH THANH TRA', levels: ['province', 'district'] },
  { word: 'trung tâm', head: 'GIÁM ĐỐC', levels: everywhere },
]

/** The specialised body that one of the lines of a letterhead begins with. */
export function specialisedBodyOf(lines: readonly string[]): SpecialisedBody | undefined {
  const bodyOf = (line: string) =>
    specialisedBodies.find(({ word }) => `${wordKey(line)} `.startsWith(`${wordKey(word)} `))
  return lines.map(bodyOf).find((body) => body !== undefined)
}

/** Names that tell their kind; of others (ban quản lý, trung tâm …) it must be said. */
const tellingNames: readonly { readonly start: RegExp; readonly kind: IssuerKind }[] = [
  { start: wordPattern('^(ủy ban nhân dân|ubnd)'), kind: 'people_committee' },
  { start: wordPattern('^ban chỉ đạo'), kind: 'steering_committee' },
  { start: wordPattern('^(sở|phòng|thanh tra (tỉnh|thành phố))'), kind: 'specialised' },
  { start: wordPattern('^văn phòng (hđnd|ubnd|hội đồng|ủy ban)'), kind: 'specialised' },
]

/** The kind that a name or letterhead tells by itself. */
export function kindOfName(name: string): IssuerKind | undefined {
  const key = wordKey(name)
  return tellingNames.find(({ start }) => start.test(key))?.kind
}

/**
 * Names and symbols of Party bodies. Their documents follow the guidance of Văn phòng Trung ương
 * Đảng (Hướng dẫn 36-HD/VPTW, since 27/5/2026 05-HD/VPTW), not Nghị định 30/2020.
 */
const partyNames = wordPattern(
  [
    'đảng cộng sản việt nam',
    '(tỉnh|thành|huyện|quận|thị|đảng) ủy',
    '(đảng|chi) bộ',
    'đảng đoàn',
    'ban (thường vụ|cán sự đảng|xây dựng đảng|chấp hành trung ương)',
    'ban (tuyên giáo|dân vận|nội chính)',
    'ủy ban kiểm tra',
  ].join('|'),
)
const partySymbol = /(^|-)(BTV|VP|BTG|BTC|BDV|BTGDV|BNC|UBKT|BCĐ)?(TU|HU|QU|ĐU)$/u

/** Whether a name is that of a Party body. */
export function isPartyName(name: string): boolean {
  return partyNames.test(wordKey(name))
}

/** Whether a symbol ends as those of Party committees do (`BC-HU`). */
export function isPartySymbol(symbol: string): boolean {
  return partySymbol.test(symbol)
}
