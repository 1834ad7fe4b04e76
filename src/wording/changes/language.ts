import type { Status, TaskStatus } from '../../dataset/dataset.ts'
import {
  englishStatuses,
  englishTaskStatuses,
  vietnameseStatuses,
  vietnameseTaskStatuses,
} from '../statuses.ts'
import { englishChanges } from './english.ts'
import { vietnameseChanges } from './vietnamese.ts'
import type { ChangeWords } from './words.ts'

/** What changes are told with. */
export interface Language {
  readonly name: 'vi' | 'en'
  readonly words: ChangeWords
  readonly statuses: Readonly<Record<Status, string>>
  readonly taskStatuses: Readonly<Record<TaskStatus, string>>
}

/** Both languages by name. */
export const languages: Readonly<Record<Language['name'], Language>> = {
  vi: {
    name: 'vi',
    words: vietnameseChanges,
    statuses: vietnameseStatuses,
    taskStatuses: vietnameseTaskStatuses,
  },
  en: {
    name: 'en',
    words: englishChanges,
    statuses: englishStatuses,
    taskStatuses: englishTaskStatuses,
  },
}
