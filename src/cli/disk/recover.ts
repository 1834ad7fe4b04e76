import { type Disk, digestAt } from './disk.ts'
import { type Journal, type JournalFile, newPath, parseJournal, workFolder } from './journal.ts'
import { codeOf } from './machine-error.ts'
import { exchange, tidy, undo } from './replace-together.ts'

/** What became of a set of files that an earlier command could not finish. */
export interface Recovery {
  /**
   * `elsewhere`: the files lie in a folder that this command was not told of. `waiting`: neither
   * could be done yet, a file is held open.
   */
  readonly outcome: 'finished' | 'undone' | 'elsewhere' | 'waiting'
  readonly paths: readonly string[]
}

/** Whether an earlier command left anything to finish or undo. */
export async function hasJournals(disk: Disk): Promise<boolean> {
  return (await journalPaths(disk)).length > 0
}

/** Finishes every interrupted set whose new files are all whole; undoes the others. */
export async function recover(disk: Disk): Promise<Recovery[]> {
  const recoveries: Recovery[] = []
  for (const journalPath of await journalPaths(disk)) {
    const absolute = await disk.places.writable(journalPath)
    const journal = parseJournal(await disk.files.readFile(absolute, 'utf8'))
    if (!journal) {
      await disk.files.rm(absolute, { force: true })
      continue
    }
    const paths = journal.files.map(({ path }) => path)
    // A journal may come from anyone (a copied folder): it moves nothing outside of ours.
    if (![...paths, ...journal.folders].every(disk.places.admits)) {
      recoveries.push({ outcome: 'elsewhere', paths })
      continue
    }
    recoveries.push({ outcome: await settle(disk, journalPath, journal), paths })
  }
  return recoveries
}

async function settle(disk: Disk, journalPath: string, journal: Journal) {
  const states = await Promise.all(journal.files.map((file) => stateOf(disk, file)))
  if (journal.phase === 'renaming' && !states.includes('lost')) {
    try {
      for (const [index, file] of journal.files.entries()) {
        if (states[index] === 'ready') await exchange(disk, file)
      }
      await tidy(disk, journalPath, journal)
      return 'finished'
    } catch {
      // Held open in Word: the old set it is, as a whole.
    }
  }
  return await undo(disk, journalPath, journal).then(
    () => 'undone' as const,
    () => 'waiting' as const,
  )
}

/** `lost`: the new content is damaged, or the file has been changed since by somebody else. */
async function stateOf(disk: Disk, { path, digest, oldDigest }: JournalFile) {
  const absolute = await disk.places.writable(path)
  const current = await digestAt(disk, absolute)
  if (current === digest) return 'done'
  const ready = current === oldDigest && (await digestAt(disk, newPath(absolute))) === digest
  return ready ? 'ready' : 'lost'
}

async function journalPaths({ files, places }: Disk): Promise<string[]> {
  try {
    const names = await files.readdir(await places.writable(`${workFolder}/.`))
    return names
      .filter((name) => /^journal(-[0-9a-f]{12})?\.json$/.test(name))
      .sort()
      .map((name) => `${workFolder}/${name}`)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return []
    throw error
  }
}
