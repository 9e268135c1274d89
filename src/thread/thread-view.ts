import { computed, effect, type ReadonlySignal } from '@preact/signals-core'
import { drawList } from './comment-list.ts'
import { fillComposer } from './composer-slot.ts'
import { appendDynamic, follow, make } from './create-element.ts'
import { drawMore } from './more-button.ts'
import { drawFailed, drawSkeleton } from './notices.ts'
import { createPlace } from './slots.ts'
import { drawHeader } from './thread-header.ts'
import type { Ui } from './ui.ts'

/** Draws the whole thread, in whatever state it is. Returns what removes it. */
export function drawThread(wrapper: HTMLElement, ui: Ui): () => void {
  const { status, failure, loaded } = ui.thread
  const announcement = make('p', { class: 'unseen', role: 'status' })
  const section = make('section', { 'aria-labelledby': 'heading' }, announcement)
  const draw = computed(() =>
    failure.value !== null ? drawUnloaded : loaded.value ? drawLoaded : drawSkeleton,
  )
  const stops = [
    effect(() => {
      section.className = ui.settings.value.layout === 'flat' ? 'thread flat' : 'thread'
    }),
    effect(() => section.setAttribute('aria-busy', String(status.value === 'loading'))),
    effect(() => {
      announcement.textContent = ui.announcement.value
    }),
    follow(
      () => draw.value,
      () => {
        const place = createPlace()
        const stop = draw.peek()(place, ui)
        announcement.before(place)
        return () => {
          stop()
          place.replaceWith()
        }
      },
    ),
  ]
  wrapper.append(section)
  return () => {
    for (const stop of stops) stop()
    section.replaceWith()
  }
}

function drawLoaded(place: HTMLElement, ui: Ui): () => void {
  const { thread, slots, settings } = ui
  const [earlier, list, later, beyond, form] = [1, 2, 3, 4, 5].map(() => createPlace()) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ]
  const version = createVersion(ui)
  const isTop = computed(() => settings.value.inputPosition === 'top')
  const hasBeyond = computed(() => thread.unplacedRoots.value.length > 0)
  const stops = [
    drawHeader(place, ui),
    appendDynamic(place, () => (thread.missing.value ? drawMissing(ui) : null)),
    drawMore(earlier, 'prev', ui),
    drawList(list, thread.tree, version, ui),
    drawMore(later, 'next', ui),
    follow(
      () => hasBeyond.value,
      () => (hasBeyond.peek() ? drawList(beyond, thread.unplacedRoots, version, ui) : undefined),
    ),
    drawForm(form, ui),
  ]
  place.append(earlier, list, later, beyond, slots.afterList)
  stops.push(
    effect(() => {
      if (isTop.value) earlier.before(form)
      else slots.afterList.after(form)
    }),
  )
  return () => {
    for (const stop of stops) stop()
  }
}

/** What happened, and what the reader has written here: it must not look lost. */
function drawUnloaded(place: HTMLElement, ui: Ui): () => void {
  const { thread, slots } = ui
  const stops = [
    drawFailed(place, ui),
    drawList(place, thread.tree, createVersion(ui), ui),
    follow(
      () => slots.hasDraft.value,
      () => (slots.hasDraft.peek() ? drawForm(place.appendChild(createPlace()), ui) : undefined),
    ),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

/** A new object when something changes that every comment depends on. */
function createVersion({ thread, settings, words }: Ui): ReadonlySignal<object> {
  const allowed = computed(() => {
    const { post, features, form } = thread.capabilities.value
    return [post && thread.open.value, [...features], form.maxDepth].join()
  })
  return computed(() => ({ of: [allowed.value, settings.value, words.value] }))
}

/** Tells a reader who came for a comment that isn't here, where the eye and the ear are. */
function drawMissing({ t }: Ui): HTMLElement {
  const notice = make('p', { part: 'notice', class: 'notice', tabindex: '-1' }, t('notHere'))
  queueMicrotask(() => notice.focus())
  return notice
}

/** The form, or that there is none any more; nothing where nobody can write. */
function drawForm(place: HTMLElement, ui: Ui): () => void {
  const { open, capabilities } = ui.thread
  const state = computed(() =>
    capabilities.value.post ? (open.value ? 'open' : 'closed') : 'none',
  )
  return follow(
    () => state.value,
    () => {
      if (state.peek() === 'open') return fillComposer(place, null, ui)
      if (state.peek() === 'none') return undefined
      return appendDynamic(place, () =>
        make('p', { part: 'notice', class: 'notice closed', 'data-icon': 'clock' }, ui.t('closed')),
      )
    },
  )
}
