import type { NamedFolder } from './options.ts'

/** A file that the user named, wherever it lies, by the path under which the host knows it. */
export function namedFile(path: string, folderPath: (folder: NamedFolder) => string): string {
  const unix = path.replaceAll('\\', '/')
  const at = unix.lastIndexOf('/')
  const inFolder = folderPath({ path: at < 0 ? '.' : path.slice(0, at + 1), named: true })
  const file = unix.slice(at + 1)
  return inFolder === '.' ? file : `${inFolder}/${file}`
}
