/** What loads when a pointer comes to a thread with replies, or some were folded before. */
import { effect, signal } from '@preact/signals-core'
import { addWords } from '../../i18n/translate.ts'
import type { Node } from '../../model/tree.ts'
import { adopt } from '../../thread/adopt-styles.ts'
import { nameOf } from '../../thread/comment-labels.ts'
import { make } from '../../thread/create-element.ts'
import { findNode } from '../find-node.ts'
import type { FeatureContext } from '../thread-context.ts'
import styles from './fold.css?inline'
import { FOLD_ENGLISH } from './fold.strings.ts'
import { readFolded, writeFolded } from './folded-ids.ts'
import { drawFoldedRow } from './folded-row.ts'

/** Lets branches be folded by the line beside them, and shows what is folded as a row. */
export function start(context: FeatureContext): () => void {
  addWords(FOLD_ENGLISH)
  adopt(context.root, styles)
  const { thread, scope, arrangers, wrapper, root, settings, t } = context
  const key = `afterword:folded:${scope}`
  const folded = signal<ReadonlySet<string>>(readFolded(key))
  const stop = new AbortController()
  const itemOf = (id: string) => root.getElementById(`comment-${id}`)?.parentElement ?? null

  function arrange(item: HTMLElement, node: Node): void {
    const list = item.querySelector(':scope > .replies')
    const line = item.querySelector(':scope > .fold')
    const row = item.querySelector(':scope > .folded-row')
    const isFolded = node.replies.length > 0 && folded.peek().has(node.comment.id)
    item.classList.toggle('folded', isFolded)
    if (isFolded) list?.setAttribute('hidden', 'until-found')
    else list?.removeAttribute('hidden')
    row?.remove()
    if (node.replies.length === 0 || !list || settings.peek().layout === 'flat') {
      line?.remove()
      return
    }
    const label = t('foldTo', { name: nameOf(node.comment, context) })
    // Its branch is folded from the menu and by a key too, so that Tab need not stop at each.
    const button = line ?? make('button', { class: 'fold', type: 'button', tabindex: '-1' })
    button.setAttribute('aria-label', label)
    if (!line) list.before(button)
    if (isFolded) list.before(drawFoldedRow(node, context))
  }

  function arrangeAll(nodes: readonly Node[]): void {
    for (const node of nodes) {
      if (node.replies.length === 0) continue
      const item = itemOf(node.comment.id)
      if (item) arrange(item, node)
      arrangeAll(node.replies)
    }
  }

  function set(id: string, isFolded: boolean): HTMLElement | null {
    const others = [...folded.value].filter((other) => other !== id)
    folded.value = new Set(isFolded ? [...others, id] : others)
    writeFolded(key, folded.value)
    const node = findNode([...thread.tree.peek(), ...thread.unplacedRoots.peek()], id)
    const item = itemOf(id)
    if (item && node) arrange(item, node)
    return item
  }

  function toggle(id: string): void {
    const isFolded = !folded.peek().has(id)
    const item = set(id, isFolded)
    const place = isFolded
      ? item?.querySelector<HTMLElement>(':scope > .folded-row > .unfold')
      : item?.querySelector<HTMLElement>(':scope > .replies article')
    place?.focus({ preventScroll: true })
    // What stood under the pointer is gone: the row may be far above.
    place?.scrollIntoView({ block: 'nearest' })
  }

  const idOf = (item: Element | null | undefined) =>
    item?.querySelector(':scope > article')?.id.replace(/^comment-/, '') ?? ''
  const press = ({ target }: Event) => {
    const button = target instanceof Element && target.closest('.fold, .unfold')
    if (button) toggle(idOf(button.closest('.item')))
  }
  // The browser's search has found something in it, or a link leads there.
  const find = ({ target }: Event) => {
    if (target instanceof Element && target.matches('.replies'))
      set(idOf(target.parentElement), false)
  }
  wrapper.addEventListener('click', press, { signal: stop.signal })
  wrapper.addEventListener('beforematch', find, { signal: stop.signal })
  arrangers.add(arrange)
  const stopFollowing = effect(() => {
    const all = [...thread.tree.value, ...thread.unplacedRoots.value]
    // The words, and which of the replies are new.
    void [context.words.value, thread.newIds.value, settings.value.layout]
    queueMicrotask(() => arrangeAll(all))
  })
  context.brought.folding = { isFolded: (id) => folded.peek().has(id), toggle }
  return () => {
    stopFollowing()
    stop.abort()
    arrangers.delete(arrange)
  }
}
