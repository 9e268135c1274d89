import { withoutTracking } from '../../model/tracking-parameters.ts'

/**
 * The address of a thread's page. It comes from a reader, and is believed where the thread's id names
 * its host; null where the id names none.
 */
export function pageOfThread(id: string, asked: string): string | null {
  const host = id.split('/', 1)[0] ?? ''
  if (!/^[^\s/@:]+\.[^\s/@:]+$/.test(host)) return null
  try {
    const page = new URL(asked || `https://${id}`)
    const isTheirs = page.hostname.replace(/^www\./, '') === new URL(`https://${host}`).hostname
    page.hash = ''
    page.search = withoutTracking(page.search)
    return isTheirs && /^https?:$/.test(page.protocol) ? page.href : new URL(`https://${id}`).href
  } catch {
    return null
  }
}
