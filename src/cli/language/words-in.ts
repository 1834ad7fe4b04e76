import type { Words } from './words.ts'

/** The words of the command line in one language; those of the other are not loaded. */
export async function wordsIn(language: 'vi' | 'en'): Promise<Words> {
  return language === 'vi'
    ? (await import('./vi.ts')).vietnamese
    : (await import('./en.ts')).english
}
