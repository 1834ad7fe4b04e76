import { bash } from './bash.ts'
import { powershell } from './powershell.ts'
import type { Shell, ShellName } from './shell.ts'
import { zsh } from './zsh.ts'

/** Every shell that can be completed. */
export const shells: { readonly [Name in ShellName]: Shell } = { bash, zsh, powershell }
