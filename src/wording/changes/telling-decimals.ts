/**
 * The fewest decimals, from `least` on, with which a number tells what it must: that it is not 0, or
 * not the same as another. What `tells` asks must come true with enough of them.
 */
export function tellingDecimals(least: number, tells: (decimals: number) => boolean): number {
  let decimals = least
  while (!tells(decimals)) decimals += 1
  return decimals
}
