import { effect, signal } from '@preact/signals'
import { render } from 'preact'
import { createBackend } from './backends/afterword.ts'
import { type Backend, CommentsError } from './backends/backend.ts'
import { laterBackend } from './backends/later.ts'
import { LATER } from './chunks.ts'
import { emit } from './events.ts'
import { followHashes } from './hashes.ts'
import { readAnchor } from './model/anchor.ts'
import { whenNear } from './near.ts'
import { checkOptions } from './option-problems.ts'
import type { Options } from './options.ts'
import { createLanguage } from './languages-loading.ts'
import { createListening, type Listening } from './listening.ts'
import { createReferences } from './references-loading.ts'
import { holdHeight } from './reserve.ts'
import { settingsOf } from './settings.ts'
import { createLikes } from './store/likes.ts'
import { createOpenReplies } from './store/open-replies.ts'
import { createStorage, type Storage } from './store/storage.ts'
import { createThreadStore, type ThreadStore } from './store/thread.ts'
import { styleSheet } from './styles/sheet.ts'
import type { Translate } from './text/strings.ts'
import { endpointBase } from './protocol.ts'
import { tell } from './telling.ts'
import { threadIdOf } from './thread-id.ts'
import { followTone } from './tone.ts'
import { createTools } from './tools-loading.ts'
import { fillBody } from './views/body.ts'
import { Thread } from './views/thread.tsx'
import type { Ui } from './views/ui.ts'
import { createWalking } from './walking-loading.ts'
import { createWritingPlace } from './writing-loading.ts'

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

/** The threads of this page: a hash is for the one that holds the comment it names. */
const living = new Set<ThreadStore>()

/**
 * Puts a thread into `host`, whose own children show until the comments are here.
 *
 * @throws TypeError that names the option, when one is wrong or missing.
 */
export function mount(host: HTMLElement, options: Options): Mounted {
  for (const note of checkOptions(options)) console.warn(`[afterword] ${note}`)
  const thread = options.thread ?? threadIdOf(document)
  if (thread === null) {
    throw new TypeError('afterword: the option "thread" is missing, and this page has no host name')
  }
  const { reload, unmount } = createWidget(host, { ...options, thread })
  return { reload, unmount }
}

/** @internal What `mount` and the element share. The options are checked. */
export function createWidget(host: HTMLElement, options: Options & { thread: string }): Widget {
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
  const ui = createUi(host, root, options, settings, language)
  const { thread } = ui
  living.add(thread)
  let ownersOrder = options.order
  const stops: (() => unknown)[] = [
    () => living.delete(thread),
    thread.dispose,
    language.stop,
    ui.stopWriting,
    ui.listening.stop,
    height.stop,
  ]

  const begin = async () => {
    await thread.load()
    height.settle()
    if (thread.capabilities.value.post) ui.loadWriting()
  }
  const start = () => {
    const isOthers = (hash: string) =>
      [...living].some((other) => other !== thread && other.holds(hash) !== null)
    wrapper.className = 'root'
    // Whoever selects words may want to quote them.
    wrapper.addEventListener('selectstart', ui.loadTools)
    holder.prepend(wrapper)
    stops.push(
      followHashes(thread, wrapper, isOthers),
      followTone(wrapper),
      ui.stopTools,
      createReferences(root, wrapper, ui.backend, ui),
      createWalking(
        wrapper,
        ui.storage,
        `visit:${endpointBase(options.endpoint)}:${thread.id}`,
        ui,
      ),
      effect(() => {
        wrapper.dataset['theme'] = settings.value.theme
      }),
      effect(() => {
        children.hidden = thread.loaded.value
      }),
    )
    language.begin()
    render(<Thread ui={ui} />, wrapper)
    height.hold()
    void begin()
  }
  if (options.loading === 'eager' || readAnchor(location.hash)) start()
  else stops.push(whenNear(host, start))

  return {
    reload: thread.load,
    apply(next) {
      settings.value = settingsOf(host, next)
      // The reader may have chosen another order; only a change of the owner's overrules that.
      if (next.order !== ownersOrder) void thread.setOrder(next.order ?? 'oldest')
      ownersOrder = next.order
      ui.listening.set(next.live)
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
  root: ShadowRoot,
  options: Options & { thread: string },
  settings: Ui['settings'],
  language: ReturnType<typeof createLanguage>,
): Ui & {
  backend: Backend
  storage: Storage
  stopWriting: () => void
  listening: Listening
  stopTools: () => void
} {
  const announcement = signal('')
  const { words } = language
  const onError = (error: unknown) => {
    const { endpoint } = options
    void tell('error', `${endpoint}: ${String(error)}`, (words) => words.diagnose(error, endpoint))
    emit(host, 'afterword-error', errorDetail(error))
  }
  const backend = language.gate(backendOf(options))
  const thread = createThreadStore(backend, {
    thread: options.thread,
    order: options.order ?? 'oldest',
    pageSize: options.pageSize ?? 50,
    hash: location.hash,
    isAlone: () => living.size === 1,
    onLoad: (count) => emit(host, 'afterword-load', { count }),
    onError,
  })
  const openReplies = createOpenReplies()
  const storage = createStorage()
  const t: Translate = (key, values) => words.value(key, values)
  const announce = (message: string) => {
    announcement.value = message
  }
  const writing = createWritingPlace({
    backend,
    thread,
    openReplies,
    storage,
    root,
    endpoint: options.endpoint,
    onBeforePost: (draft) => emit(host, 'afterword-before-post', { draft }, true),
    onPost: (comment) => void emit(host, 'afterword-post', { comment }),
    onError,
    announce,
    t,
    loadOwn: LATER.own,
  })
  const endpoint = endpointBase(options.endpoint)
  const likes = createLikes(storage, `likes:${endpoint}:${thread.id}`, async (state) => {
    const { createLiking } = await LATER.liking()
    const readerKey = `reader:${endpoint}`
    return createLiking(state, { backend, thread: thread.id, storage, readerKey, onError })
  })
  const listening = createListening({
    backend,
    thread,
    root,
    openReplies,
    writing: writing.writing,
    onNews: (count) => announce(t('news', { count })),
  })
  listening.set(options.live)
  return {
    backend,
    storage,
    thread,
    openReplies,
    likes,
    listening,
    live: listening.live,
    ...writing,
    ...createTools(root, backend),
    drawn: new Map(),
    fillBody,
    settings,
    announcement,
    words,
    t,
    announce,
    hasFallback: [...host.childNodes].some(
      (node) => node.nodeName !== 'SCRIPT' && (node instanceof Element || node.textContent?.trim()),
    ),
  }
}

function backendOf({ backend, endpoint }: Options): Backend {
  if (backend === 'static') {
    return laterBackend(async () => (await LATER.static()).createBackend(endpoint))
  }
  return createBackend(endpoint, async () => (await LATER.sending()).createSending(endpoint))
}

function errorDetail(error: unknown): { code: string; message: string; status?: number } {
  if (!(error instanceof CommentsError)) return { code: 'unexpected', message: String(error) }
  const { code, message, status } = error
  return status === undefined ? { code, message } : { code, message, status }
}
