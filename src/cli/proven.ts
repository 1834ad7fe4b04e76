import { isGrave, type VerifiedFile, type VerifyResult } from '../pipeline.ts'

/** Whether nothing in the file keeps it from being proven. */
export function isFileProven({ differences }: VerifiedFile): boolean {
  return !differences.some(isGrave)
}

/** Whether every file that was asked for is proven. */
export function isProven({ files, unverified }: VerifyResult): boolean {
  return unverified.length === 0 && files.every(isFileProven)
}
