import type { Status } from '../../dataset/dataset.ts'
import { englishStatuses, vietnameseStatuses } from '../statuses.ts'
import { englishExplanations } from './english.ts'
import { vietnameseExplanations } from './vietnamese.ts'
import type { ExplanationWords } from './words.ts'

/** What explanations are told with. */
export interface Language {
  readonly name: 'vi' | 'en'
  readonly words: ExplanationWords
  readonly statuses: Readonly<Record<Status, string>>
}

/** Both languages by name. */
export const languages: Readonly<Record<Language['name'], Language>> = {
  vi: { name: 'vi', words: vietnameseExplanations, statuses: vietnameseStatuses },
  en: { name: 'en', words: englishExplanations, statuses: englishStatuses },
}
