import type { Host } from '../host.ts'
import { assembleTemplate } from '../prose/assemble-template.ts'
import type { Template } from '../prose/template.ts'
import type { SourceReader } from './read-source.ts'

/** Where templates are looked for, the working folder's own first. */
export interface TemplateFinder {
  /** A template whose files are sound; faults of its files are the reader's findings. */
  find(name: string): Promise<Template | undefined>
  names(): Promise<readonly string[]>
}

/** The working folder's own templates. */
const ownFolder = 'templates'

/** How the files of a shipped template are named in findings and in the manifest. */
export function shippedName(shipped: string, path: string): string {
  return shipped !== ownFolder && path.startsWith(`${shipped}/`)
    ? `cds-report:templates/${path.slice(shipped.length + 1)}`
    : path
}

/** Finds templates in `templates/`, else among those shipped with the tool. */
export function createTemplateFinder(
  host: Host,
  reader: SourceReader,
  shipped: string,
): TemplateFinder {
  const folders = [ownFolder, shipped]
  return {
    async find(name) {
      for (const folder of folders) {
        if (!(await isFolder(folder, name))) continue
        const path = `${folder}/${name}`
        const { document, errors } = await reader.document(`${path}/template.yaml`, 'template')
        const frame = await reader.requiredText(`${path}/template.md`)
        if (!document || !frame || errors.length > 0) return undefined
        return assembleTemplate(document, frame)
      }
      return undefined
    },
    async names() {
      const lists = await Promise.all(folders.map((folder) => host.list(folder)))
      return lists.flat().flatMap(({ name, kind }) => (kind === 'folder' ? [name] : []))
    },
  }

  async function isFolder(folder: string, name: string): Promise<boolean> {
    const entries = await host.list(folder)
    return entries.some((entry) => entry.name === name && entry.kind === 'folder')
  }
}
