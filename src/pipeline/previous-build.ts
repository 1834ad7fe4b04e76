import type { Host } from '../host.ts'
import type { HashedFile } from '../report/manifest.ts'

/** What an earlier build told of itself; empty lists where it told nothing that can be read. */
export interface PreviousBuild {
  readonly inputs: readonly HashedFile[]
  readonly outputs: readonly HashedFile[]
}

/** Reads the manifest of a folder; one that is absent or broken proves nothing. */
export async function previousBuild(host: Host, folder: string): Promise<PreviousBuild> {
  const bytes = await host.read(`${folder}/manifest.json`)
  const manifest = bytes && parsed(new TextDecoder().decode(bytes))
  return { inputs: hashedFiles(manifest, 'inputs'), outputs: hashedFiles(manifest, 'outputs') }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function hashedFiles(manifest: unknown, list: string): readonly HashedFile[] {
  const files = isRecord(manifest) ? manifest[list] : undefined
  return Array.isArray(files) ? files.filter(isHashedFile) : []
}

function isHashedFile(value: unknown): value is HashedFile {
  return isRecord(value) && typeof value['path'] === 'string' && typeof value['sha256'] === 'string'
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
