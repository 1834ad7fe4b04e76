import { describe, expect, test } from 'vitest'
import { type IssuerKind, signingRights } from '../../src/dataset/dataset.ts'
import { issuerGrammars } from '../../src/dataset/issuer-grammar.ts'
import { signatureFault, signatureLines } from '../../src/dataset/signature-lines.ts'

const committee = { kind: 'people_committee', head: 'CHỦ TỊCH' } as const
const department = { kind: 'specialised', head: 'GIÁM ĐỐC' } as const
const office = { kind: 'specialised', head: 'CHÁNH VĂN PHÒNG' } as const
const board = { kind: 'steering_committee', head: 'TRƯỞNG BAN' } as const

describe('what is printed', () => {
  test.each([
    [committee, 'head', undefined, 'TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH'],
    [committee, 'acting', undefined, 'TM. ỦY BAN NHÂN DÂN / Q. CHỦ TỊCH'],
    [committee, 'deputy', undefined, 'TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH'],
    [committee, 'by_order', 'Chánh Văn phòng', 'TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG'],
    [
      committee,
      'by_order',
      'Phó Chánh Văn phòng',
      'TL. CHỦ TỊCH / KT. CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG',
    ],
    [committee, 'by_delegation', 'Giám đốc Sở Nội vụ', 'TUQ. CHỦ TỊCH / GIÁM ĐỐC SỞ NỘI VỤ'],
    [department, 'head', undefined, 'GIÁM ĐỐC'],
    [department, 'acting', undefined, 'Q. GIÁM ĐỐC'],
    [department, 'deputy', undefined, 'KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC'],
    [department, 'by_order', 'Chánh Văn phòng', 'TL. GIÁM ĐỐC / CHÁNH VĂN PHÒNG'],
    [office, 'deputy', undefined, 'KT. CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG'],
    [board, 'head', undefined, 'TM. BAN CHỈ ĐẠO / TRƯỞNG BAN'],
    [board, 'deputy', undefined, 'KT. TRƯỞNG BAN / PHÓ TRƯỞNG BAN'],
  ] as const)('%o signs as %s (%s): %s', (body, right, title, lines) => {
    const signatory = { ...body, right, ...(title !== undefined && { title }) }
    expect(signatureLines(signatory).join(' / ')).toBe(lines)
  })

  test.each(Object.keys(issuerGrammars) as IssuerKind[])('%s prints what it accepts', (kind) => {
    const head = issuerGrammars[kind].head ?? 'TRƯỞNG PHÒNG'
    for (const right of signingRights) {
      for (const title of ['Chánh Văn phòng', 'Phó Chánh Văn phòng']) {
        // Delegation is not passed on.
        if (right === 'by_delegation' && title.startsWith('Phó')) continue
        const lines = signatureLines({ kind, head, right, title })
        if (lines.length > 0) expect(signatureFault(lines, { kind, head })).toBeUndefined()
      }
    }
  })
})

describe('what is accepted as written', () => {
  test.each([
    [committee, 'TM. UỶ BAN NHÂN DÂN / Chủ tịch'],
    [committee, 'TM. ỦY BAN NHÂN DÂN XÃ MƯỜNG LA / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH'],
    [board, 'TM. BAN CHỈ ĐẠO / KT. TRƯỞNG BAN / PHÓ TRƯỞNG BAN THƯỜNG TRỰC'],
    [board, 'TRƯỞNG BAN'],
    [department, 'TL. GIÁM ĐỐC / KT. TRƯỞNG PHÒNG / PHÓ TRƯỞNG PHÒNG'],
  ])('%o: %s', (body, lines) => {
    expect(signatureFault(lines.split(' / '), body)).toBeUndefined()
  })
})

describe('which line is wrong, and what it should be', () => {
  test.each([
    [committee, 'CHỦ TỊCH', 0, 'TM. ỦY BAN NHÂN DÂN'],
    [committee, 'TM. ỦY BAN NHÂN DÂN', 1, 'CHỦ TỊCH'],
    [committee, 'TM.ỦY BAN NHÂN DÂN / CHỦ TỊCH', 0, 'TM. ỦY BAN NHÂN DÂN'],
    [committee, 'TM ỦY BAN NHÂN DÂN / CHỦ TỊCH', 0, 'TM. ỦY BAN NHÂN DÂN'],
    [committee, 'TM. UBND XÃ / CHỦ TỊCH', 0, 'TM. ỦY BAN NHÂN DÂN'],
    [committee, 'TM. ỦY BAN NHÂN DÂN / PHÓ CHỦ TỊCH', 1, 'KT. CHỦ TỊCH'],
    [committee, 'TM. ỦY BAN NHÂN DÂN / K/T CHỦ TỊCH / PHÓ CHỦ TỊCH', 1, 'KT. CHỦ TỊCH'],
    [committee, 'TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH', 2, 'PHÓ CHỦ TỊCH'],
    [committee, 'TM. ỦY BAN NHÂN DÂN / QUYỀN CHỦ TỊCH', 1, 'Q. CHỦ TỊCH'],
    [committee, 'TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Nguyễn Văn Mẫu', 2, undefined],
    [committee, 'TL. CHỦ TỊCH', 1, '…'],
    [committee, 'TL. CHỦ TỊCH / PHÓ CHÁNH VĂN PHÒNG', 1, 'KT. CHÁNH VĂN PHÒNG'],
    [committee, 'TUQ. CHỦ TỊCH / PHÓ GIÁM ĐỐC SỞ', 1, 'GIÁM ĐỐC SỞ'],
    [committee, 'T/UQ CHỦ TỊCH / GIÁM ĐỐC SỞ', 0, 'TUQ. CHỦ TỊCH'],
    [department, 'TM. SỞ NỘI VỤ / GIÁM ĐỐC', 0, 'GIÁM ĐỐC'],
    [department, 'KT. GIÁM ĐỐC / PHÓ TRƯỞNG PHÒNG', 1, 'PHÓ GIÁM ĐỐC'],
    [department, 'TRƯỞNG PHÒNG', 0, 'GIÁM ĐỐC'],
    [office, 'KT. CHÁNH VĂN PHÒNG / PHÓ VĂN PHÒNG', 1, 'PHÓ CHÁNH VĂN PHÒNG'],
    [board, 'KT. TRƯỞNG BAN / PHÓ CHỦ TỊCH', 1, 'PHÓ TRƯỞNG BAN'],
    [board, 'TM. BAN CHỈ ĐẠO / CHỦ TỊCH', 1, 'TRƯỞNG BAN'],
  ] as const)('%o: %s', (body, lines, at, wanted) => {
    expect(signatureFault(lines.split(' / '), body)).toMatchObject({ at, wanted })
  })
})
