import { HostError } from '../../host.ts'

const reasons = new Map<string, HostError['reason']>([
  ['EBUSY', 'in-use'],
  ['ETXTBSY', 'in-use'],
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['EROFS', 'no-permission'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
])

/** The code of a failed call to the machine (`ENOENT`); empty where the error is none of those. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : ''
}

/** A failed call as the user's sentence needs it; errors of our own pass unchanged. */
export function hostError(error: unknown, path: string): unknown {
  const code = codeOf(error)
  if (error instanceof HostError || code === '') return error
  return new HostError(reasons.get(code) ?? 'other', path, error)
}

/** A failed rename: Windows answers EPERM or EACCES while Word holds the old file open. */
export function renameError(error: unknown, path: string): unknown {
  const code = codeOf(error)
  const held = code === 'EPERM' || (code === 'EACCES' && process.platform === 'win32')
  return held ? new HostError('in-use', path, error) : hostError(error, path)
}

/** The user pressed Ctrl-C before anything was replaced. */
export class Interrupted extends Error {}

/** Another command is writing in this folder. */
export class FolderBusy extends HostError {
  constructor(path: string, cause: unknown) {
    super('in-use', path, cause)
  }
}
