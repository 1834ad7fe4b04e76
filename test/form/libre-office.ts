import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * Files as LibreOffice writes them, having read and laid out or computed them itself; both by name.
 * `format` is an ending, `pdf`. All go through one start of LibreOffice, which takes longer than a
 * file does; a profile of its own leaves the user's alone.
 */
export function converted(
  files: Readonly<Record<string, Uint8Array>>,
  format: string,
): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'soffice-'))
  try {
    mkdirSync(join(folder, 'given'))
    const given = Object.entries(files).map(([name, bytes], at) => {
      const path = join(folder, 'given', `${at}${extname(name)}`)
      writeFileSync(path, bytes)
      return path
    })
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const out = join(folder, 'made')
    const task = [profile, '--headless', '--convert-to', format, '--outdir', out, ...given]
    execFileSync('soffice', task, { stdio: 'pipe', timeout: 170_000 })
    return new Map(
      Object.keys(files).map((name, at) => [
        name,
        new Uint8Array(readFileSync(join(out, `${at}.${format}`))),
      ]),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
