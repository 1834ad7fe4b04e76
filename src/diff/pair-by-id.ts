/** Two things of one id; at least one is there. */
export interface Pair<Thing> {
  readonly id: string
  readonly from?: Thing
  readonly to?: Thing
}

/** Pairs by id, in the order of the later side; what only the earlier one has stands last. */
export function pairById<Thing extends { readonly id: string }>(
  from: Iterable<Thing>,
  to: Iterable<Thing>,
): Pair<Thing>[] {
  const before = new Map([...from].map((thing) => [thing.id, thing]))
  const after = new Map([...to].map((thing) => [thing.id, thing]))
  return [...new Set([...after.keys(), ...before.keys()])].map((id) => {
    const [earlier, later] = [before.get(id), after.get(id)]
    return { id, ...(earlier && { from: earlier }), ...(later && { to: later }) }
  })
}
