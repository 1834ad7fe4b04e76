import type { GlobalOptionName } from './language/words.ts'
import { flag, folder, type Option } from './options.ts'

/** The options of every command, in the order of the help. */
export const globalOptions: { readonly [Name in GlobalOptionName]: Option<unknown> } = {
  data: folder('data'),
  lang: { choices: ['vi', 'en'], read: (written) => written },
  quiet: flag,
  verbose: flag,
  'no-color': flag,
  version: flag,
  help: flag,
}
