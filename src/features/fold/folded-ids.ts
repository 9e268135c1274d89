/** The most branches that are remembered as folded. */
const MOST = 1000

/** Ids of the branches folded during this visit, as far as the browser keeps them. Untrusted. */
export function readFolded(key: string): Set<string> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]')
    return new Set(Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [])
  } catch {
    return new Set()
  }
}

/** Remembers them until the tab is closed; where a page may keep nothing, the page does. */
export function writeFolded(key: string, ids: ReadonlySet<string>): void {
  try {
    if (ids.size > 0) sessionStorage.setItem(key, JSON.stringify([...ids].slice(-MOST)))
    else sessionStorage.removeItem(key)
  } catch {
    // They last as long as the page.
  }
}

/** Whether there are any, without reading them. */
export function hasFolded(key: string): boolean {
  try {
    return sessionStorage.getItem(key) !== null
  } catch {
    return false
  }
}
