/** What `readXml` throws: the text is no XML that a program of an office would have written. */
export class XmlError extends Error {
  readonly offset: number

  constructor(message: string, offset: number) {
    super(message)
    this.name = 'XmlError'
    this.offset = offset
  }
}
