import type { FolderEntry, Host } from '../../host.ts'

/** The machine as it would be with these texts written, so that they are examined before they are. */
export function overlayHost(host: Host, texts: ReadonlyMap<string, string>): Host {
  return {
    ...host,
    async read(path) {
      const text = texts.get(path)
      return text === undefined ? host.read(path) : new TextEncoder().encode(text)
    },
    async list(folder) {
      const entries = new Map((await host.list(folder)).map((entry) => [entry.name, entry.kind]))
      for (const path of texts.keys()) {
        if (!path.startsWith(`${folder}/`)) continue
        const [name = '', ...below] = path.slice(folder.length + 1).split('/')
        entries.set(name, below.length > 0 ? 'folder' : 'file')
      }
      const named = [...entries].map(([name, kind]): FolderEntry => ({ name, kind }))
      return named.sort((a, b) => (a.name < b.name ? -1 : 1))
    },
  }
}
