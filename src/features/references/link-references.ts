import { effect } from '@preact/signals-core'
import type { Comment } from '../../model/comment.ts'
import { mayRefer } from '../../model/reference.ts'
import type { References } from './references-store.ts'
import { drawNamers } from './backlinks.ts'
import { linkifyPreview, linkifyReferences, writeLink } from './linkify-text.ts'
import type { Ui } from '../../thread/ui.ts'

const PREVIEW = '.preview .body'

/** Milliseconds of work at a time. */
const SLICE = 8

/**
 * Makes links of what the comments on the screen name, and says under each who names it. It works
 * on what is drawn, text node by text node, and follows what is drawn later. Returns what ends it.
 */
export function linkReferences(wrapper: HTMLElement, references: References, ui: Ui): () => void {
  const root = wrapper.getRootNode() as ShadowRoot
  const waiting = new Set<string>()
  /** By number: the comments whose texts name it, where it isn't known of. */
  const unknown = new Map<string, Set<string>>()
  let seen: ReadonlyMap<string, Comment> = new Map()
  let timer: ReturnType<typeof setTimeout> | undefined

  const later = (ids: Iterable<string>) => {
    for (const id of ids) waiting.add(id)
    if (waiting.size > 0) timer ??= setTimeout(work)
  }

  function work(): void {
    timer = undefined
    take(drawing.takeRecords())
    const end = performance.now() + SLICE
    for (const id of waiting) {
      waiting.delete(id)
      treat(id)
      if (performance.now() > end) break
    }
    // What was drawn just now was drawn here.
    drawing.takeRecords()
    later([])
  }

  function treat(id: string): void {
    const comment = ui.thread.comments.peek().get(id)
    const article = root.getElementById(`comment-${id}`)
    if (!comment || !article) return
    const body = article.querySelector('.body')
    const names = body && mayRefer(comment.html) ? link(body, article, id) : new Set<string>()
    const changed = references.note(id, names)
    later(changed.flatMap((number) => references.known(number)?.id ?? []))
    drawNamers(article, references.namersOf(comment), references, ui)
  }

  /** Returns the numbers that the text names, of whatever is or may be there. */
  function link(body: Element, article: Element, id: string): Set<string> {
    const names = linkifyReferences(body, references, ui.write)
    for (const number of names) {
      const comment = references.known(number)
      if (comment) continue
      unknown.set(number, (unknown.get(number) ?? new Set()).add(id))
      if (comment === undefined) approaching.observe(article)
    }
    return names
  }

  /** Asks for what a comment names when the reader comes to it. */
  const approaching = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue
        approaching.unobserve(target)
        const id = idOf(target)
        for (const [number, ids] of unknown) if (ids.has(id)) void ask(number)
      }
    },
    { rootMargin: '300px' },
  )

  async function ask(number: string): Promise<void> {
    if (await references.find(number)) release(number)
  }

  function release(number: string): void {
    later(unknown.get(number) ?? [])
    unknown.delete(number)
  }

  function take(records: MutationRecord[]): void {
    later(idsIn(records))
    const previews = new Set(records.map(({ target }) => (target as Element).closest(PREVIEW)))
    for (const body of previews) if (body) void linkifyPreview(body, references, ui.write)
  }

  const drawing = new MutationObserver(take)
  drawing.observe(wrapper, { childList: true, subtree: true })
  for (const body of wrapper.querySelectorAll(PREVIEW))
    void linkifyPreview(body, references, ui.write)

  const stopFollowing = effect(() => {
    const now = ui.thread.comments.value
    later([...now].filter(([id, comment]) => seen.get(id) !== comment).map(([id]) => id))
    // What is gone names nobody any more.
    for (const id of seen.keys()) {
      if (now.has(id)) continue
      const changed = references.note(id, new Set())
      later(changed.flatMap((number) => references.known(number)?.id ?? []))
    }
    seen = now
    for (const number of unknown.keys()) if (references.known(number)) release(number)
  })

  const stopListening = effect(() => {
    // In another language the lines that are there already are other ones.
    if (!ui.words.value) return
    later([...wrapper.querySelectorAll('article:has(.namers)')].map(idOf))
    for (const link of wrapper.querySelectorAll<HTMLElement>('.body .reference')) {
      writeLink(link, ui.write)
    }
  })

  return () => {
    stopFollowing()
    stopListening()
    drawing.disconnect()
    approaching.disconnect()
    clearTimeout(timer)
  }
}

const idOf = (article: Element) => article.id.replace(/^comment-/, '')

/** The comments in which something was drawn. */
function* idsIn(records: MutationRecord[]): Iterable<string> {
  for (const { addedNodes, target } of records) {
    const body = target instanceof Element && target.closest('.body')
    const article = body && body.closest('article')
    if (article) yield idOf(article)
    else if (!body) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue
        if (node.matches('article')) yield idOf(node)
        for (const article of node.querySelectorAll('article')) yield idOf(article)
      }
    }
  }
}
