/** Why a file could not be read as a DOCX or XLSX. */
export type OfficeFileFault =
  | 'empty'
  | 'not-a-zip'
  /** A zip, but of something else. */
  | 'not-office'
  /** With a password, or of the formats before 2007: both look alike from outside. */
  | 'locked-or-old'
  | 'damaged'
  | 'too-large'

/** The one error that the readers throw: the bytes are to blame, not the program. */
export class OfficeFileError extends Error {
  readonly fault: OfficeFileFault
  /** The part at fault, where it is one. */
  readonly part: string | undefined

  constructor(fault: OfficeFileFault, part?: string) {
    super(part === undefined ? fault : `${fault}: ${part}`)
    this.name = 'OfficeFileError'
    this.fault = fault
    this.part = part
  }
}
