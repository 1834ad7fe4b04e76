import { HostError } from '../../host.ts'

/** Why the machine refused, told more closely than the pipeline needs it. */
export type Refusal =
  | HostError['reason']
  | 'not-a-folder'
  | 'not-a-file'
  | 'leads-out'
  | 'name-too-long'
  | 'too-many-open'
  | 'device-fails'
  | 'taken'
  | 'changed-since'

const refusals = new Map<string, Refusal>([
  ['EBUSY', 'in-use'],
  ['ETXTBSY', 'in-use'],
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['EROFS', 'no-permission'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['ENOTDIR', 'not-a-folder'],
  ['EISDIR', 'not-a-file'],
  ['ERR_FS_EISDIR', 'not-a-file'],
  ['ENAMETOOLONG', 'name-too-long'],
  ['EMFILE', 'too-many-open'],
  ['ENFILE', 'too-many-open'],
  ['EIO', 'device-fails'],
  ['EEXIST', 'taken'],
])

const reasons: readonly HostError['reason'][] = ['in-use', 'no-permission', 'disk-full']

/** A refusal of this machine; every kind has a sentence in `language/`. */
export class Refused extends HostError {
  readonly refusal: Refusal

  constructor(refusal: Refusal, path: string, cause: unknown) {
    super(reasons.find((reason) => reason === refusal) ?? 'other', path, cause)
    this.refusal = refusal
  }
}

/** Which sentence tells an error. */
export function refusalOf(error: HostError): Refusal {
  return error instanceof Refused ? error.refusal : error.reason
}

/** The code of a failed call to the machine (`ENOENT`); empty where the error is none of those. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : ''
}

/** A failed call as the user's sentence needs it; errors of our own pass unchanged. */
export function hostError(error: unknown, path: string): unknown {
  const code = codeOf(error)
  if (error instanceof HostError || code === '') return error
  return new Refused(refusals.get(code) ?? 'other', path, error)
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
