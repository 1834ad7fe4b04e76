/** Two parts of a path with forward slashes as one, without `.` and inner `..`; `.` where nothing is left. */
export function joinPath(folder: string, path: string): string {
  const isAbsolute = path.startsWith('/') || folder.startsWith('/')
  const names: string[] = []
  const whole = path.startsWith('/') ? path : `${folder}/${path}`
  for (const name of whole.split('/')) {
    if (name === '' || name === '.') continue
    if (name === '..' && names.length > 0 && names.at(-1) !== '..') names.pop()
    else names.push(name)
  }
  return isAbsolute ? `/${names.join('/')}` : names.join('/') || '.'
}

/** The folder of a file or folder, and its name there. */
export function splitPath(path: string): { readonly folder: string; readonly name: string } {
  const at = path.lastIndexOf('/')
  return { folder: at < 0 ? '.' : path.slice(0, at) || '/', name: path.slice(at + 1) }
}
