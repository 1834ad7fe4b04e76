/** Above so many candidates not every set is tried. */
const exhaustively = 10

/** What is enough by itself, or else a set of which nothing can be spared. */
export type Enough<Candidate> =
  | { readonly kind: 'single'; readonly each: readonly Candidate[] }
  | { readonly kind: 'set'; readonly all: readonly Candidate[] }

/**
 * The smallest choice that is enough, where all candidates together are; of sets of one size the
 * first in the candidates' order. Of very many candidates a set is sought of which nothing can be
 * spared; a smaller one may exist.
 */
export function smallestEnough<Candidate>(
  candidates: readonly Candidate[],
  isEnough: (chosen: readonly Candidate[]) => boolean,
): Enough<Candidate> {
  const each = candidates.filter((candidate) => isEnough([candidate]))
  if (each.length > 0) return { kind: 'single', each }
  if (candidates.length > exhaustively) return { kind: 'set', all: spareNothing() }
  for (let size = 2; size < candidates.length; size += 1) {
    const all = choices(candidates, size).find(isEnough)
    if (all) return { kind: 'set', all }
  }
  return { kind: 'set', all: candidates }

  function spareNothing(): readonly Candidate[] {
    return candidates.toReversed().reduce<readonly Candidate[]>((kept, candidate) => {
      const rest = kept.filter((other) => other !== candidate)
      return isEnough(rest) ? rest : kept
    }, candidates)
  }
}

/** Every choice of so many, in the order of the candidates. */
function choices<Candidate>(candidates: readonly Candidate[], size: number): Candidate[][] {
  if (size === 0) return [[]]
  return candidates.flatMap((first, at) =>
    choices(candidates.slice(at + 1), size - 1).map((rest) => [first, ...rest]),
  )
}
