import * as promises from 'node:fs/promises'

/** The part of `node:fs/promises` that is used; tests put a failing one in its place. */
export type FileSystem = Pick<
  typeof promises,
  | 'access'
  | 'copyFile'
  | 'lstat'
  | 'mkdir'
  | 'open'
  | 'readdir'
  | 'readFile'
  | 'realpath'
  | 'rename'
  | 'rm'
  | 'rmdir'
  | 'stat'
>

/** The machine's own files. */
export const nodeFileSystem: FileSystem = promises
