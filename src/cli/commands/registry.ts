import type { Command } from '../command.ts'
import { build } from './build.ts'
import { check } from './check.ts'
import { completion } from './completion.ts'
import { diff } from './diff.ts'
import { evaluate } from './evaluate.ts'
import { explain } from './explain.ts'
import { fmt } from './fmt.ts'
import { gitDiff } from './git-diff.ts'
import { init } from './init.ts'
import { newPeriod } from './new.ts'
import { verify } from './verify.ts'

/** Every command, in the order of the help. One line here adds one. */
export const commands: readonly Command[] = [
  build,
  check,
  evaluate,
  explain,
  verify,
  diff,
  newPeriod,
  init,
  fmt,
  completion,
  gitDiff,
]
