import type { Call } from './command.ts'
import { WrongCall } from './mistake.ts'
import { namedFile } from './named-file.ts'
import type { FormatFile } from './options.ts'

/**
 * The files that a call names, by the paths under which the host knows them. Throws `WrongCall`
 * where one is named twice, or is a place of what people write: YAML and Markdown in the data folder
 * or among the templates.
 */
export function outputFiles<Format extends string>(
  outputs: readonly FormatFile<Format>[],
  data: string,
  call: Pick<Call, 'folder'>,
): readonly FormatFile<Format>[] {
  const seen = new Set<string>()
  return outputs.map(({ format, path: written }) => {
    const path = namedFile(written, call)
    // Where the machine tells no capitals apart, these are one file.
    const same = path.normalize('NFC').toLowerCase()
    if (seen.has(same)) throw new WrongCall({ kind: 'file-named-twice', path: written }, 'check')
    seen.add(same)
    const isWritten = /\.(ya?ml|md)$/.test(same)
    if (isWritten && [data, 'templates'].some((place) => isWithin(same, place.toLowerCase()))) {
      throw new WrongCall({ kind: 'file-of-data', path: written }, 'check')
    }
    return { format, path }
  })
}

function isWithin(path: string, folder: string): boolean {
  return folder === '.' ? !/^(\/|\.\.\/|[a-z]:)/.test(path) : path.startsWith(`${folder}/`)
}
