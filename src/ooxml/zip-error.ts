/** Why a zip was refused. */
export type ZipFault =
  | 'not-a-zip'
  | 'damaged'
  | 'encrypted'
  | 'unsupported'
  | 'unsafe-path'
  | 'too-many-entries'
  | 'too-large'

/** The one error `readZip` throws: the bytes are to blame, not the program. */
export class ZipError extends Error {
  readonly fault: ZipFault
  /** The entry at fault, where it is one. */
  readonly entry: string | undefined

  constructor(fault: ZipFault, message: string, entry?: string) {
    super(message)
    this.name = 'ZipError'
    this.fault = fault
    this.entry = entry
  }
}
