import { effect } from '@preact/signals-core'
import { fillComposer } from '../../thread/composer-slot.ts'
import { canReply } from '../../thread/draw-comment.ts'
import type { Slot } from '../../thread/slots.ts'
import type { FeatureContext } from '../thread-context.ts'

/** Shows the form of a reply under each comment that one is open for. Returns what ends it. */
export function showReplyForms(context: FeatureContext): () => void {
  const { thread, forms, openReplies, slots, drawn } = context
  const shown = new Map<string, Slot>()
  const put = (id: string, next: Slot | null) => {
    const before = shown.get(id)
    const others = (slots.comments.get(id) ?? []).filter((slot) => slot !== before)
    if (next) shown.set(id, next)
    else shown.delete(id)
    slots.comments.set(id, next ? [next, ...others] : others)
    // A list that came with the comment may have drawn it before its form was due.
    drawn.get(id)?.redraw()
  }
  const decorate = (article: HTMLElement) => {
    const reply = article.querySelector<HTMLElement>('[data-act=reply]')
    const id = idOf(article)
    if (reply?.dataset['answers'] !== id) return
    const isOpen = openReplies.ids.peek().has(id)
    reply.setAttribute('aria-expanded', String(isOpen))
    if (isOpen || !forms.peek()?.drafts.isAside(id)) return
    const draft = context.t('draft')
    reply.append(` · ${draft}`)
    reply.ariaLabel = context.t('joined', { first: reply.ariaLabel ?? '', second: draft })
  }
  context.decorators.add(decorate)
  // Comments that were drawn before the drafts were here.
  const stopMarking = context.redrawWhen(() => forms.value?.drafts.aside ?? [])
  const stopFollowing = effect(() => {
    const { value: comments } = thread.comments
    const canWrite = thread.open.value && canReply(context)
    const isShown = (id: string) => canWrite && comments.get(id)?.state === 'published'
    const ids = new Set([...openReplies.ids.value].filter(isShown))
    for (const id of shown.keys()) if (!ids.has(id)) put(id, null)
    for (const id of ids) {
      if (shown.has(id)) continue
      put(id, (place) => fillComposer(place, comments.get(id) ?? null, context))
    }
  })
  return () => {
    stopFollowing()
    stopMarking()
    context.decorators.delete(decorate)
  }
}

const idOf = (article: Element) => article.id.replace(/^comment-/, '')
