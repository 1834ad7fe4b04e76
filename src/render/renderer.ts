/** One output format: a finished model to the bytes of a file, the same model to the same bytes. */
export interface Renderer<Model> {
  /** As `--format` names it: `docx`. */
  readonly format: string
  /** With its dot: `.docx`. */
  readonly extension: string
  render(model: Model): Promise<Uint8Array> | Uint8Array
}
