import { effect, signal } from '@preact/signals-core'
import { CommentsError } from './backends/backend.ts'
import { openBackend } from './backends/lazy-backend.ts'
import { loadInteraction } from './features/load-interaction.ts'
import type { ThreadContext } from './features/thread-context.ts'
import { emit } from './host-page/events.ts'
import { whenNear } from './host-page/near-viewport.ts'
import { createTone } from './host-page/page-colors.ts'
import { holdHeight } from './host-page/reserved-height.ts'
import type { Options } from './options/options.ts'
import { settingsOf } from './options/settings.ts'
import { endpointBase } from './protocol.ts'
import { tell } from './options/report-problem.ts'
import { loadSanitize } from './sanitize/sanitize.ts'
import { createBodies } from './thread/comment-body.ts'
import { replaceDrawing } from './thread/draw-comment.ts'
import { createLanguage, type Language } from './thread/language.ts'
import { createSlots } from './thread/slots.ts'
import { styleSheet } from './thread/style-sheet.ts'
import { createThreadStore, type ShownThread } from './thread/thread-store.ts'
import { drawThread } from './thread/thread-view.ts'
import type { Ui } from './thread/ui.ts'

/** What a mounted thread can be told. */
export interface Mounted {
  /** Fetches the thread again from its first page. */
  reload(): Promise<void>
  /** Takes the thread off the page; requests under way are aborted. */
  unmount(): void
}

/** @internal */
export interface Widget extends Mounted {
  /** Takes over the options that need no new thread. */
  apply(options: Partial<Options>): void
}

const bodies = createBodies(loadSanitize)

/** The threads of this page, with where they stand. */
const mountedThreads = new Map<ShownThread, HTMLElement>()

/** @internal What `mount` and the element share. The options are checked; `isNear`: the reader is known to be near. */
export function createWidget(
  host: HTMLElement,
  options: Options & { thread: string },
  isNear = false,
): Widget {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  // The element's own children stay outside the wrapper, so that they look as the page wants them to.
  const holder = document.createElement('div')
  const children = document.createElement('slot')
  const wrapper = document.createElement('div')
  const height = holdHeight(host, holder)
  holder.className = 'holder'
  holder.append(children)
  root.adoptedStyleSheets = [styleSheet(), height.sheet]
  root.replaceChildren(holder)

  const settings = signal(settingsOf(host, options))
  const language = createLanguage(host, wrapper, settings, options.strings)
  const live = signal(options.live ?? 'on')
  const onError = (error: unknown) => {
    const { endpoint } = options
    void tell('error', `${endpoint}: ${String(error)}`, (words) =>
      words.diagnose(error, endpoint, options.backend),
    )
    emit(host, 'afterword-error', errorDetail(error))
  }
  const backend = openBackend(options.backend ?? 'afterword', options.endpoint)
  const thread = createThreadStore(backend, {
    thread: options.thread,
    order: options.order ?? 'oldest',
    pageSize: options.pageSize ?? 50,
    get hash() {
      return context.hash
    },
    isAlone: () => mountedThreads.size === 1,
    beforeShow: ({ comments }) => Promise.all([bodies.prepare(comments), language.ready()]),
    onLoad: (count) => emit(host, 'afterword-load', { count, thread: options.thread }),
    onError,
  })
  const context: ThreadContext = {
    ...createUi(host, thread, language),
    backend,
    root,
    wrapper,
    live,
    hash: '',
    endpoint: endpointBase(options.endpoint),
    updateTone: createTone(root, holder, wrapper),
    threads: mountedThreads,
    onBeforePost: (draft) => emit(host, 'afterword-before-post', { draft }, true),
    onPost: (comment) => void emit(host, 'afterword-post', { comment }),
    onError,
    pressed: null,
  }
  mountedThreads.set(thread, host)
  let ownersOrder = options.order
  const stops: (() => unknown)[] = [
    () => mountedThreads.delete(thread),
    thread.dispose,
    language.stop,
    height.stop,
  ]

  const start = () => {
    context.hash = location.hash
    wrapper.className = 'root'
    // After what the owner has put there: it stays in its place when nothing else loads.
    holder.append(wrapper)
    stops.push(
      effect(() => {
        wrapper.dataset['theme'] = settings.value.theme
        context.updateTone()
      }),
      effect(() => {
        children.hidden = thread.loaded.value
      }),
    )
    language.begin()
    stops.push(loadInteraction(context), drawThread(wrapper, context))
    height.hold(context.hasFallback)
    void thread.load().then(height.settle)
  }
  if (isNear || options.loading === 'eager') start()
  else stops.push(whenNear(host, start))

  return {
    reload: thread.load,
    apply(next) {
      settings.value = settingsOf(host, next)
      // The reader may have chosen another order; only a change of the owner's overrules that.
      if (next.order !== ownersOrder) void thread.setOrder(next.order ?? 'oldest')
      ownersOrder = next.order
      live.value = next.live ?? 'on'
    },
    unmount() {
      for (const stop of stops) stop()
      wrapper.replaceWith()
      children.hidden = false
    },
  }
}

function createUi(
  host: HTMLElement,
  thread: ShownThread,
  { settings, words, write }: Language,
): Ui {
  const announcement = signal('')
  return {
    thread,
    settings,
    words,
    t: (key, values) => words.value(key, values),
    write,
    announcement,
    announce(message) {
      // The same words a second time are a change too, or nobody would hear them.
      announcement.value = message + (announcement.peek() === message ? '\u00a0' : '')
    },
    fillBody: bodies.fill,
    hasFallback: [...host.childNodes].some(
      (node) => node.nodeName !== 'SCRIPT' && (node instanceof Element || node.textContent?.trim()),
    ),
    slots: createSlots(),
    decorators: new Set(),
    arrangers: new Set(),
    heart: signal((_, count) => ({ count, isPressed: false, isFailed: false })),
    drawn: new Map(),
    patch: replaceDrawing,
  }
}

function errorDetail(error: unknown): { code: string; message: string; status?: number } {
  if (!(error instanceof CommentsError)) return { code: 'unexpected', message: String(error) }
  const { code, message, status } = error
  return status === undefined ? { code, message } : { code, message, status }
}
