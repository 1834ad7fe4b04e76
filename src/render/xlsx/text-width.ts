/**
 * Advance widths of Times New Roman in 1/2048 em: width, then the characters that have it. Accented
 * Vietnamese letters are as wide as their base letters; the few that are wider are listed.
 */
const regular = {
  512: ' ,.\u00a0',
  569: '/:;\\ijlt',
  682: "!()-I[]`fr'|·‘’",
  836: 'Js"°²•',
  909: '?acez“”',
  1024: '#$*0123456789_bdghknopquvxyđ–^{}',
  1155: 'FPS+<=>×~≤≥',
  1251: 'ELTZ',
  1366: 'BCR',
  1479: 'ADGHKNOQUVXYwĐ',
  1593: '&m',
  1821: '%M',
  1933: 'W@',
}

const bold = {
  512: ' ,.\u00a0',
  569: "/\\il'|",
  682: '!()-:;[]`fjt·‘’',
  819: 'Is{}°²•',
  909: 'cerz',
  1024: '#$*0123456789?J_agovxy–“”',
  1167: 'Sbdhknpquđ+<=>×~≤≥^"',
  1251: 'FP',
  1366: 'BELTZ',
  1479: 'ACDNRUVXYwĐ',
  1593: 'GHKOQ',
  1706: '&m',
  1933: 'M@',
  2048: '%W',
}

const widths = { regular: byCharacter(regular), bold: byCharacter(bold) }
const widest = 2048
/** What the horn of ơ and ư adds. */
const horn = 110

/** Width of a text on one line, in em. Good for an estimate: no kerning, no hinting. */
export function textWidth(text: string, isBold: boolean): number {
  const table = isBold ? widths.bold : widths.regular
  let width = 0
  for (const character of text.normalize('NFD')) {
    if (character === '\u031B') width += horn
    else if (!/\p{M}/u.test(character)) width += table.get(character) ?? widest
  }
  return width / 2048
}

function byCharacter(groups: Record<number, string>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(groups).flatMap(([width, characters]) =>
      [...characters].map((character) => [character, Number(width)] as const),
    ),
  )
}
