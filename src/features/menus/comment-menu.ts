import type { Comment } from '../../model/comment.ts'
import type { Node } from '../../model/tree.ts'
import { permalink } from '../../thread/comment-labels.ts'
import { findNode } from '../find-node.ts'
import type { FeatureContext, Hiding, Reporting } from '../thread-context.ts'
import type { MenuItem, MenuLine } from './menu.ts'

type Tell = (message: string) => void

/** What a reader can do with a comment besides answering and liking it. `tell` says what came of it. */
export async function commentLines(
  id: string,
  context: FeatureContext,
  tell: Tell,
): Promise<MenuLine[]> {
  const { thread, sending } = context
  const comment = thread.comments.peek().get(id)
  if (!comment) return []
  const isOwn = sending.peek()?.mine.all.peek().has(id) === true
  const canReport = thread.capabilities.peek().features.has('report')
  const [fold, hiding, reporting] = await Promise.all([
    foldItem(id, context),
    isOwn ? null : context.bring('hiding'),
    isOwn || !canReport ? null : context.bring('reporting'),
  ])
  const about = [
    hideItem(comment, hiding, context),
    reportItem(id, reporting, context, tell),
  ].flat()
  return [
    shareItem(id, context, tell),
    ...fold,
    ...(about.length > 0 ? ['line' as const, ...about] : []),
  ]
}

/** The sheet of the system where a finger would use it, else the clipboard. */
function shareItem(id: string, { t }: FeatureContext, tell: Tell): MenuItem {
  const url = permalink(id)
  const isTouch = matchMedia('(pointer: coarse)').matches
  if (isTouch && 'share' in navigator) {
    // A reader who puts the sheet away again has chosen to.
    return {
      label: t('share'),
      icon: 'link',
      act: () => void navigator.share({ url }).catch(String),
    }
  }
  const copied = (isDone: boolean) => tell(t(isDone ? 'linkCopied' : 'notCopied'))
  return { label: t('copyLink'), icon: 'link', act: () => void copyText(url).then(copied) }
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // Over plain http, and where the page's policy forbids it, the old way may still work.
    const copy = (event: ClipboardEvent) => {
      event.preventDefault()
      event.stopImmediatePropagation()
      event.clipboardData?.setData('text/plain', text)
    }
    addEventListener('copy', copy, { capture: true, once: true })
    const isDone = document.execCommand('copy')
    removeEventListener('copy', copy, { capture: true })
    return isDone
  }
}

async function foldItem(id: string, context: FeatureContext): Promise<MenuItem[]> {
  const node = findNode(context.thread.tree.peek(), id)
  const count = node ? repliesBelow(node) : 0
  if (count === 0) return []
  const folding = await context.bring('folding')
  if (!folding) return []
  const isFolded = folding.isFolded(id)
  return [
    {
      label: context.t(isFolded ? 'unfold' : 'fold', { count }),
      icon: isFolded ? 'replies' : 'fold',
      act: () => void setTimeout(() => folding.toggle(id)),
    },
  ]
}

/** How many replies a branch has, with those that are not loaded. */
function repliesBelow({ comment, replies }: Node): number {
  const missing = replies.length > 0 ? comment.moreReplies + comment.repliesBefore : 0
  return replies.reduce((sum, reply) => sum + 1 + repliesBelow(reply), missing)
}

function hideItem(comment: Comment, hiding: Hiding | null, { t }: FeatureContext): MenuItem[] {
  if (!hiding || comment.author.name.trim() === '') return []
  return [{ label: t('hidePerson'), icon: 'hide', act: () => hiding.hide(comment) }]
}

function reportItem(
  id: string,
  reporting: Reporting | null,
  { t }: FeatureContext,
  tell: Tell,
): MenuItem[] {
  if (!reporting || reporting.isReported(id)) return []
  const lines = () => [
    { title: reporting.title() },
    ...reporting.reasons().map(({ reason, label }) => ({
      label,
      act: () => void reporting.report(id, reason).then(tell),
    })),
  ]
  return [{ label: t('report'), icon: 'flag', act: lines }]
}
