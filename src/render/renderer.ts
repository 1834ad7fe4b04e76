/** One output format: a finished model to the bytes of a file, the same model to the same bytes. */
export interface Renderer<Model> {
  render(model: Model): Promise<Uint8Array>
}
