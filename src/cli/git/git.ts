import { execFile } from 'node:child_process'
import { codeOf } from '../disk/machine-error.ts'

/** Runs git in the working folder and gives what it prints. Throws `GitFailure`. */
export type Git = (words: readonly string[], input?: string) => Promise<Uint8Array>

/** Git is not there, or ended with an error. */
export class GitFailure extends Error {
  readonly isAbsent: boolean

  /** `said` is what git wrote to stderr. */
  constructor(said: string, isAbsent: boolean, cause: unknown) {
    super(said, { cause })
    this.isAbsent = isAbsent
  }
}

/**
 * Git itself, without a shell. Its variables (`GIT_DIR` in a hook) are those of the process: it then
 * reads the repository that the caller means.
 */
export function gitIn(root: string, env: Readonly<Record<string, string | undefined>>): Git {
  // Its words are read, so they must be English; and nobody may be asked for a password.
  const surroundings = { ...env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' }
  const options = { cwd: root, env: surroundings, maxBuffer: Number.POSITIVE_INFINITY }
  return (words, input = '') =>
    new Promise((resolve, reject) => {
      const child = execFile(
        'git',
        [...words],
        { ...options, encoding: 'buffer', windowsHide: true },
        (error, stdout, stderr) => {
          if (!error) resolve(new Uint8Array(stdout))
          else reject(new GitFailure(stderr.toString().trim(), codeOf(error) === 'ENOENT', error))
        },
      )
      // Where git ends before it has read everything, its exit code tells why.
      child.stdin?.on('error', () => undefined)
      child.stdin?.end(input)
    })
}
