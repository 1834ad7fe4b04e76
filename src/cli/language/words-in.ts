import { english } from './en.ts'
import { vietnamese } from './vi.ts'
import type { Words } from './words.ts'

/** The words of the command line in one language. */
export function wordsIn(language: 'vi' | 'en'): Words {
  return { vi: vietnamese, en: english }[language]
}
