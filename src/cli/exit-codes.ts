/** What the shell is told; part of the contract with CI. */
export const exitCodes = {
  fine: 0,
  /** Findings at or above `--fail-on`, or a report that was refused. */
  findings: 1,
  wrongCall: 2,
  bug: 3,
  /** Disk full, no permission, a file open elsewhere. */
  machine: 4,
  interrupted: 130,
} as const

/** One of the codes above: a command can end in no other way. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
