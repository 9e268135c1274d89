import { feedUrl } from '../feed-url.ts'
import type { FeatureContext, Hiding } from '../thread-context.ts'
import type { MenuLine } from './menu.ts'

/** What a reader can do with the whole thread. */
export async function threadLines(context: FeatureContext): Promise<MenuLine[]> {
  const { thread, wrapper, t } = context
  const [reading, hiding] = await Promise.all([context.bring('reading'), context.bring('hiding')])
  const { features } = thread.capabilities.peek()
  const orders = (['oldest', 'newest', 'best'] as const).slice(0, features.has('best') ? 3 : 2)
  // The button beside the list loads them, and can be stopped there.
  const all = wrapper.querySelector<HTMLElement>('.all, .more > [data-end=next]')
  const feed = feedUrl(context)
  const lines: (MenuLine | false | null | undefined)[] = [
    ...orders.map((order) => ({
      label: t(order),
      role: 'menuitemradio' as const,
      checked: thread.order.peek() === order,
      act: () => void thread.setOrder(order),
    })),
    'line',
    reading && {
      label: t('markNew'),
      hint: t('markNewHint'),
      role: 'menuitemcheckbox',
      checked: reading.marksNew.peek(),
      act: () => reading.markNew(!reading.marksNew.peek()),
    },
    all && { label: t('all'), icon: 'replies', act: () => void setTimeout(() => all.click()) },
    hiding &&
      hiding.people.peek().size > 0 && {
        label: t('peopleHidden'),
        icon: 'hide',
        act: () => hiddenLines(hiding, context),
      },
    'line',
    feed !== null && { label: t('feed'), icon: 'feed', href: feed },
    reading && {
      label: t('shortcuts'),
      icon: 'keys',
      act: () => void setTimeout(() => reading.showKeys()),
    },
  ]
  return lines.filter((line) => !!line)
}

/** Those whose comments this device hides; a press shows them again. */
function hiddenLines(hiding: Hiding, { t }: FeatureContext): MenuLine[] {
  const people = [...hiding.people.peek()].map(([person, name]) => ({
    label: t('showPerson', { name }),
    act: () => hiding.show(person),
  }))
  return [{ title: t('peopleHidden') }, ...people]
}
