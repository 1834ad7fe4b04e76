import { assembleCatalog } from '../dataset/assemble-catalog.ts'
import type { Host } from '../host.ts'
import type { Selection } from './contracts.ts'
import { createSourceReader } from './read-source.ts'

/** An indicator, or a part of one as `id.part`, by the name that a person reads. */
export interface OfferedIndicator {
  readonly id: string
  readonly name: string
}

/** The indicators of the catalogue, in its order; empty where it cannot be read. */
export async function offeredIndicators(
  host: Host,
  { data }: Pick<Selection, 'data'>,
): Promise<readonly OfferedIndicator[]> {
  const reader = createSourceReader(host, (path) => path)
  const { document } = await reader.document(`${data}/catalog.yaml`, 'catalog')
  const catalog = document && assembleCatalog(document).value
  return [...(catalog?.indicators.values() ?? [])].flatMap(({ id, name, parts }) => [
    { id, name },
    ...parts.map((part) => ({ id: `${id}.${part.id}`, name: `${name} – ${part.name}` })),
  ])
}
