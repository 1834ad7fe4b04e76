import type { IsoDate } from './dataset/calendar.ts'

/** A file to be written: the path from the working folder, with forward slashes. */
export interface OutputFile {
  readonly path: string
  readonly bytes: Uint8Array
  /**
   * The digest of what it is made from and takes the place of; null where there was no file. Where
   * somebody has written something else there since, nothing is written.
   */
  readonly instead?: string | null
}

/** An entry of a folder, named without its path; what is neither file nor folder is not listed. */
export interface FolderEntry {
  readonly name: string
  readonly kind: 'file' | 'folder'
}

/** Folders and files that can be read: those of today, or those of a revision. */
export interface Files {
  /** Entries of a folder sorted by name in code units; empty where there is no such folder. */
  list(folder: string): Promise<readonly FolderEntry[]>
  /** The bytes of a file; undefined where there is none. */
  read(path: string): Promise<Uint8Array | undefined>
}

/** The files of a git repository as they were at a revision; paths are from its top. */
export interface PastFiles extends Files {
  /** The working folder as seen from the top of the repository: `.`, `bao-cao/so`. */
  readonly here: string
}

/** Why nothing can be read at a revision; `said` is what git itself said. */
export type NoRevision =
  | { readonly why: 'no-git' | 'no-repository' }
  /** The repository belongs to somebody else, and git refuses it. */
  | { readonly why: 'not-trusted' | 'git-failed'; readonly said: string }
  /**
   * There is none; `known` are the branches and tags. `isShallow`: only the last commits were fetched,
   * so that it may well exist elsewhere.
   */
  | { readonly why: 'unknown'; readonly known: readonly string[]; readonly isShallow: boolean }

/** Everything that the flow needs from the machine; files and the clock are nowhere else. */
export interface Host extends Files {
  /** The files as they were at a git revision (`HEAD~1`, a branch, a tag, a hash). */
  at(revision: string): Promise<PastFiles | NoRevision>
  /**
   * Writes a set of files so that each is whole at every moment: beside the old one, then renamed.
   * A journal lets the next command finish an interrupted set. Throws `HostError`.
   */
  replaceTogether(files: readonly OutputFile[]): Promise<void>
  /** SHA-256 in hex. */
  digest(bytes: Uint8Array): string
  /** Used for expiry alone, never for what is printed. */
  today(): IsoDate
  /**
   * A Word file as PDF; absent where a host has no way to make one. The same file, day and machine
   * give the same bytes; another program or other fonts may break lines and pages elsewhere.
   */
  toPdf?(docx: Uint8Array, date: IsoDate): Promise<PdfResult>
  /**
   * Paths of files that change in these folders and in the folders directly in them, from the moment
   * on at which the promise resolves; changes that come together are told together. Folders may
   * come, go and come back. It ends when the user ends the command.
   */
  watch?(folders: readonly string[]): Promise<AsyncIterable<readonly string[]>>
}

/** A PDF, or none. */
export type PdfResult = { readonly bytes: Uint8Array } | MissingPdf

/** Why there is no PDF; `detail` is what the system said of it. */
export interface MissingPdf {
  readonly missing: 'no-program' | 'failed' | 'too-slow'
  readonly detail: string
}

/** The machine said no: told to the user as a sentence, exit code 4. */
export class HostError extends Error {
  readonly reason: 'in-use' | 'no-permission' | 'disk-full' | 'other'
  readonly path: string

  constructor(reason: HostError['reason'], path: string, cause: unknown) {
    super(`${reason}: ${path}`, { cause })
    this.reason = reason
    this.path = path
  }
}
