import type { Diagnostic } from './diagnostic.ts'

/**
 * Twelve hex digits that name a finding by what it says and of which datum, not by where it stands:
 * they survive moved lines, and change when the figures in question change. What is suspected
 * beside it is advice, and may draw on other figures: it takes no part.
 */
export function fingerprintOf({ code, params, subject, at }: Diagnostic): string {
  const place = subject.report === undefined ? at.file : `${subject.unit}/${subject.report}`
  const facts = JSON.stringify({ ...params, suspicions: undefined })
  return twelveDigits([code, place, subject.datum ?? '', facts].join('\n'))
}

/** FNV-1a, 64 bits, cut to 48: enough to tell the findings, or the changes, of one report apart. */
export function twelveDigits(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  }
  return hash.toString(16).padStart(16, '0').slice(0, 12)
}
