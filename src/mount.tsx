import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import { render } from 'preact'
import { CommentsError } from './backends/backend.ts'
import { openBackend } from './backends/lazy-backend.ts'
import { emit } from './host-page/events.ts'
import { readAnchor } from './model/anchor.ts'
import type { Interaction } from './features/interaction/interaction.chunk.ts'
import { interact } from './features/load-interaction.ts'
import { whenNear } from './host-page/near-viewport.ts'
import type { Options } from './options/options.ts'
import { createLanguage, type Language } from './thread/language.ts'
import { holdHeight } from './host-page/reserved-height.ts'
import { settingsOf } from './options/settings.ts'
import { createOpenReplies } from './thread/open-replies.ts'
import { createThreadStore, type ThreadStore } from './thread/thread-store.ts'
import { styleSheet } from './thread/style-sheet.ts'
import { endpointBase } from './protocol.ts'
import { tell } from './options/report-problem.ts'
import { loadSanitize } from './sanitize/sanitize.ts'
import { createTone } from './host-page/page-colors.ts'
import { createBodies } from './thread/comment-body.ts'
import { Thread } from './thread/thread-view.tsx'
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

/** The threads of this page: a hash is for the one that holds the comment it names. */
const living = new Set<ThreadStore>()

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
  const { hash } = location
  const interaction = signal<Interaction | 'failed' | null>(null)
  const onError = (error: unknown) => {
    const { endpoint } = options
    void tell('error', `${endpoint}: ${String(error)}`, (words) => words.diagnose(error, endpoint))
    emit(host, 'afterword-error', errorDetail(error))
  }
  const server = openBackend(options.backend ?? 'afterword', options.endpoint)
  const backend = language.gate({
    ...server,
    async list(query, signal) {
      const page = await server.list(query, signal)
      await bodies.prepare(page.comments)
      return page
    },
  })
  const thread = createThreadStore(backend, {
    thread: options.thread,
    order: options.order ?? 'oldest',
    pageSize: options.pageSize ?? 50,
    hash,
    isAlone: () => living.size === 1,
    onLoad: (count) => emit(host, 'afterword-load', { count, thread: options.thread }),
    onError,
  })
  const ui = createUi(host, thread, language, interaction)
  living.add(thread)
  let ownersOrder = options.order
  const stops: (() => unknown)[] = [
    () => living.delete(thread),
    thread.dispose,
    language.stop,
    height.stop,
  ]

  const start = () => {
    wrapper.className = 'root'
    // After what the owner has put there: it stays in its place when nothing else loads.
    holder.append(wrapper)
    const updateTone = createTone(root, holder, wrapper)
    stops.push(
      interact(interaction, {
        backend,
        root,
        wrapper,
        updateTone,
        ui,
        live,
        hash,
        endpoint: endpointBase(options.endpoint),
        isOthers: (hash) =>
          [...living].some((other) => other !== thread && other.holds(hash) !== null),
        onBeforePost: (draft) => emit(host, 'afterword-before-post', { draft }, true),
        onPost: (comment) => void emit(host, 'afterword-post', { comment }),
        onError,
      }),
      effect(() => {
        wrapper.dataset['theme'] = settings.value.theme
        updateTone()
      }),
      effect(() => {
        children.hidden = thread.loaded.value
      }),
    )
    language.begin()
    render(<Thread ui={ui} />, wrapper)
    height.hold(ui.hasFallback)
    void thread.load().then(height.settle)
  }
  if (isNear || options.loading === 'eager' || readAnchor(location.hash)) start()
  else {
    const watch = whenNear(host, start)
    stops.push(() => watch.disconnect())
  }

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
      render(null, wrapper)
      wrapper.remove()
      children.hidden = false
    },
  }
}

function createUi(
  host: HTMLElement,
  thread: ThreadStore,
  { settings, words }: Pick<Language, 'settings' | 'words'>,
  interaction: ReadonlySignal<Interaction | 'failed' | null>,
): Ui {
  const announcement = signal('')
  const here = computed(() => (interaction.value === 'failed' ? null : interaction.value))
  return {
    thread,
    openReplies: createOpenReplies(),
    likes: computed(() => here.value?.likes ?? null),
    live: computed(() => here.value?.live.value ?? null),
    writing: computed(() =>
      interaction.value === 'failed' ? 'failed' : (interaction.value?.writing.value ?? null),
    ),
    loadWriting: () => here.value?.loadWriting(),
    tools: computed(() => here.value?.tools.value ?? null),
    loadTools: () => here.value?.loadTools(),
    all: computed(() => here.value?.all ?? null),
    drawn: new Map(),
    fillBody: bodies.fill,
    settings,
    announcement,
    words,
    t: (key, values) => words.value(key, values),
    announce(message) {
      // The same words a second time are a change too, or nobody would hear them.
      announcement.value = message + (announcement.peek() === message ? '\u00a0' : '')
    },
    hasFallback: [...host.childNodes].some(
      (node) => node.nodeName !== 'SCRIPT' && (node instanceof Element || node.textContent?.trim()),
    ),
  }
}

function errorDetail(error: unknown): { code: string; message: string; status?: number } {
  if (!(error instanceof CommentsError)) return { code: 'unexpected', message: String(error) }
  const { code, message, status } = error
  return status === undefined ? { code, message } : { code, message, status }
}
