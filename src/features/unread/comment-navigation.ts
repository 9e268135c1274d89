import type { FeatureContext } from '../thread-context.ts'

/** The comments on the screen, in their order. */
export function articlesIn(wrapper: Element): HTMLElement[] {
  return [...wrapper.querySelectorAll<HTMLElement>('article.comment')]
}

/** The comment that has the focus, or something in it. */
export function focusedIn(wrapper: Element): HTMLElement | null {
  const { activeElement } = wrapper.getRootNode() as ShadowRoot
  return activeElement?.closest<HTMLElement>('article.comment') ?? null
}

/** Goes to a comment, with the focus. */
export function walkTo(article: HTMLElement): void {
  article.focus({ preventScroll: true })
  article.scrollIntoView({ block: 'start' })
}

/**
 * The comment after the one that the reader is at, or before it; the first that begins on the
 * screen where they are at none. Loads more comments where the list ends.
 */
export async function step(
  wrapper: Element,
  ui: Pick<FeatureContext, 'thread'>,
  { from, forward }: { from: HTMLElement | null; forward: boolean },
  matches: (article: HTMLElement) => boolean = () => true,
): Promise<HTMLElement | null> {
  const all = articlesIn(wrapper)
  const known = from ? all.indexOf(from) : -1
  const at = known >= 0 ? known : firstOnScreen(wrapper, all)
  const rest = forward ? all.slice(known >= 0 ? at + 1 : at) : all.slice(0, at).reverse()
  const next = rest.find(matches)
  if (next || !forward || ui.thread.ends.next.value === null) return next ?? null
  const before = new Set(all)
  const fresh = await ui.thread.more('next')
  if (fresh.length === 0) return null
  await new Promise((resolve) => setTimeout(resolve, 50))
  const more = articlesIn(wrapper).filter((article) => !before.has(article))
  return more.find(matches) ?? null
}

function firstOnScreen(wrapper: Element, all: readonly HTMLElement[]): number {
  // First among the roots: to ask a comment that is not laid out would lay it out.
  const items = [...wrapper.querySelectorAll('.list > .item')]
  const item = items.find((item) => item.getBoundingClientRect().bottom > 0)
  const root = item?.querySelector<HTMLElement>('article')
  if (!root) return all.length
  const from = all.indexOf(root)
  const found = all.slice(from).findIndex((article) => article.getBoundingClientRect().top >= 0)
  return found < 0 ? all.length : from + found
}
