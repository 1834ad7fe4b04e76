import { access, constants } from 'node:fs/promises'
import nodePath from 'node:path'

/** The parts of a process that decide where programs are looked for. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Whether a program lies at an absolute path. */
export type IsProgram = (path: string) => Promise<boolean>

/**
 * The path of LibreOffice. `CDS_SOFFICE` names the one that counts, for copies that were never
 * installed; else PATH decides, then the folders that installers use.
 */
export async function findOffice(
  { platform, env }: Machine,
  isProgram: IsProgram = isRunnable,
): Promise<string | undefined> {
  const path = platform === 'win32' ? nodePath.win32 : nodePath.posix
  const named = env['CDS_SOFFICE']
  const inPath = (env['PATH'] ?? env['Path'] ?? '')
    .split(path.delimiter)
    // A relative entry would start a program out of whatever folder the user stands in.
    .filter((folder) => path.isAbsolute(folder))
  const names = platform === 'win32' ? windowsNames : ['soffice', 'libreoffice']
  const folders = [...inPath, ...usualFolders(platform, env)]
  const places = named
    ? [named]
    : folders.flatMap((folder) => names.map((name) => path.join(folder, name)))
  for (const place of places) if (await isProgram(place)) return place
  return undefined
}

/** The console's own program first: it is the one that waits until the work is done. */
const windowsNames = ['soffice.com', 'soffice.exe']

function usualFolders(platform: NodeJS.Platform, env: Machine['env']): string[] {
  if (platform === 'darwin') return ['/Applications/LibreOffice.app/Contents/MacOS']
  if (platform !== 'win32') return ['/usr/lib/libreoffice/program', '/snap/bin']
  return [env['ProgramFiles'], env['ProgramW6432'], env['ProgramFiles(x86)']].flatMap((folder) =>
    folder ? [`${folder}\\LibreOffice\\program`] : [],
  )
}

async function isRunnable(path: string): Promise<boolean> {
  return await access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}
