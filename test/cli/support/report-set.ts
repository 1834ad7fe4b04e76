import type { FileSystem } from '../../../src/cli/disk/file-system.ts'
import { createNodeHost, type NodeHost, type NodeHostOptions } from '../../../src/cli/node-host.ts'
import type { OutputFile } from '../../../src/host.ts'

/** A working folder with two files of an earlier build. */
export const before: Readonly<Record<string, string>> = {
  'out/thuan-chau/2023/bao-cao.docx': 'báo cáo cũ',
  'out/thuan-chau/2023/phu-luc.xlsx': 'phụ lục cũ',
  'data/catalog.yaml': 'groups: {}',
}

/** The same after a build that changes both and adds a third in a new folder. */
export const after: Readonly<Record<string, string>> = {
  ...before,
  'out/thuan-chau/2023/bao-cao.docx': 'báo cáo mới',
  'out/thuan-chau/2023/phu-luc.xlsx': 'phụ lục mới',
  'out/thuan-chau/2023.nhiem-vu/manifest.json': 'tệp kê mới',
}

/** What that build writes. */
export const outputs: readonly OutputFile[] = Object.entries(after)
  .filter(([path]) => path.startsWith('out/'))
  .map(([path, text]) => file(path, text))

export function file(path: string, text: string): OutputFile {
  return { path, bytes: new TextEncoder().encode(text) }
}

/** The host of the tool in a folder, waiting for nobody. */
export function hostAt(
  root: string,
  fileSystem?: FileSystem,
  more: Pick<NodeHostOptions, 'signal' | 'patience'> = {},
): NodeHost {
  return createNodeHost({ root, env: {}, patience: 0, ...(fileSystem && { fileSystem }), ...more })
}
