import type { Call } from './command.ts'

/** A file that the user named, wherever it lies, by the path under which the host knows it. */
export function namedFile(path: string, { folder }: Pick<Call, 'folder'>): string {
  const unix = path.replaceAll('\\', '/')
  const at = unix.lastIndexOf('/')
  const inFolder = folder({ path: at < 0 ? '.' : path.slice(0, at + 1), named: true })
  const file = unix.slice(at + 1)
  return inFolder === '.' ? file : `${inFolder}/${file}`
}
