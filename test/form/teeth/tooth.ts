import type { Facts } from '../rules.ts'
import type { Mutation } from './mutation.ts'

/** One way to break a rule: a damage to the file, or to what is known about it, or both. */
export type Tooth = Mutation | { readonly damage?: Mutation; readonly facts: Partial<Facts> }

/** By rule, ways to break it; each way must be seen by that rule. */
export type Teeth = Readonly<Record<string, Readonly<Record<string, Tooth>>>>

/** The two halves of a tooth. */
export function halvesOf(tooth: Tooth): { damage?: Mutation; facts?: Partial<Facts> } {
  return typeof tooth === 'function' ? { damage: tooth } : tooth
}
