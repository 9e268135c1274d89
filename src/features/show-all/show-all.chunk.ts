/** What loads when a thread has more than a page left: the buttons that load all of it. */
import { effect } from '@preact/signals-core'
import { addWords } from '../../i18n/translate.ts'
import { make } from '../../thread/create-element.ts'
import { fillSlot } from '../../thread/slots.ts'
import type { End } from '../../thread/thread-state.ts'
import type { FeatureContext } from '../thread-context.ts'
import { createShowingAll, type ShowingAll } from './load-all.ts'
import { SHOW_ALL_ENGLISH } from './show-all.strings.ts'

/** How often it is said how far it has come. */
const TIMES = 4

/** Puts a button that loads every comment, and stops it, beside those that load more. */
export function start(context: FeatureContext): () => void {
  addWords(SHOW_ALL_ENGLISH)
  const all = createShowingAll(context.thread)
  const stops = (['prev', 'next'] as const).map((end) =>
    fillSlot(context.slots.more[end], (place) => drawButton(place, end, all, context)),
  )
  return () => {
    all.stop()
    for (const stop of stops) stop()
  }
}

function drawButton(place: HTMLElement, end: End, all: ShowingAll, context: FeatureContext) {
  const { thread, t } = context
  const { progress } = all
  const { loading } = thread.paging()
  const button = make('button', { part: 'button more', type: 'button' })
  const arrived = make('span', { class: 'arrived' })
  button.addEventListener('click', () => {
    if (progress.value === null) void begin(end, button, all, context)
    else all.stop()
  })
  return effect(() => {
    const loaded = progress.value
    const isIdle = loaded === null
    const left = thread.count.value - thread.comments.value.size
    if (isIdle && left <= thread.pageSize) return place.replaceChildren()
    button.className = isIdle ? 'quiet all' : 'quiet stop'
    button.setAttribute('aria-disabled', String(isIdle && loading[end].value === 'loading'))
    button.textContent = t(isIdle ? 'all' : 'stop')
    if (!isIdle) arrived.textContent = progressOf(loaded, context)
    if (button.parentNode !== place) place.append(' ', button)
    if (isIdle) arrived.replaceWith()
    else place.append(arrived)
  })
}

async function begin(
  end: End,
  button: HTMLElement,
  all: ShowingAll,
  context: FeatureContext,
): Promise<void> {
  const { thread, announce, t } = context
  const root = button.getRootNode()
  const coming = all.show(end)
  const stopTelling = tell(all, context)
  const fresh = await coming
  stopTelling()
  const first = fresh[0]
  if (!first) return
  announce(t('loaded', { count: fresh.length }))
  // The button that was pressed is gone, and the focus with it, unless the reader has taken it elsewhere.
  const isLost = thread.ends[end].value === null && document.activeElement === document.body
  if (isLost && root.isConnected) thread.show(first.id, 'stay')
}

/** Tells a screen reader now and then how far it has come. */
function tell({ progress }: ShowingAll, context: FeatureContext): () => void {
  let told = 0
  return effect(() => {
    const loaded = progress.value ?? 0
    const part = Math.floor((TIMES * loaded) / Math.max(1, context.thread.count.value))
    if (part > told && part < TIMES) context.announce(progressOf(loaded, context))
    told = part
  })
}

function progressOf(loaded: number, { thread, t }: FeatureContext): string {
  const count = thread.count.value
  return t('progress', { loaded: Math.min(loaded, count), count })
}
