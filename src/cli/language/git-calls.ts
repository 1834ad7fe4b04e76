/** What fetches a revision that may be on the server; nothing where nothing suggests that it is. */
export function fetchCall(revision: string, isShallow: boolean): string | undefined {
  const branch = /^origin\/([\w./-]+)/.exec(revision)?.[1]
  if (branch !== undefined) return `git fetch origin ${branch}`
  return isShallow ? 'git fetch --unshallow' : undefined
}

/** The call that git itself advises to trust a repository. */
export function trustCall(said: string): string {
  return /git config --global --add safe\.directory .+/.exec(said)?.[0] ?? said
}
