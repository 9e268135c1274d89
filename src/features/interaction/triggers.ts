import { computed, effect } from '@preact/signals-core'
import { loadOnce } from '../lazy.ts'
import { adopt } from '../../thread/adopt-styles.ts'
import { hasFolded } from '../fold/folded-ids.ts'
import type { Brought, FeatureContext } from '../thread-context.ts'

/** Every chunk of a feature: starts it in a thread. Returns what ends it. */
interface Chunk {
  start(context: FeatureContext): () => void
}

interface Trigger {
  chunk: () => Promise<Chunk>
  /** Calls `load` when the feature is wanted. Returns what ends the waiting. */
  when?(context: FeatureContext, load: () => Promise<boolean>): () => void
  /** What it brings others, who ask for it by this name. */
  name?: keyof Brought
}

/** Without what opens it, no comment may be cut. */
const UNCUT = '.long { max-block-size: none !important }'

/** Which feature loads when. */
const TRIGGERS: readonly Trigger[] = [
  {
    // Soon after the form, so that what is written offline has an outbox to wait in.
    chunk: () => import('../composer/sending.chunk.ts'),
    when(context, load) {
      const { backend, storage, scope, wrapper, forms } = context
      context.loadSending = async () => ((await load()) ? context.sending.value : null)
      const isKept = (kind: string) => storage.keys(`${kind}:${scope}:`).length > 0
      const stop = listen(wrapper, ['input'], ({ target }) => {
        if (!(target instanceof HTMLTextAreaElement)) return
        void load()
        backend.prepare?.()
      })
      const stopWatching = effect(() => {
        if (!forms.value) return
        if (isKept('outbox') || isKept('mine')) void load()
        else whenIdle(() => void load())
      })
      return () => {
        stop()
        stopWatching()
      }
    },
  },
  {
    chunk: () => import('../editing/editing.chunk.ts'),
    when: ({ sending }, load) =>
      effect(() => {
        if (sending.value && sending.value.mine.all.value.size > 0) void load()
      }),
  },
  {
    chunk: () => import('../editor-tools/editor-tools.chunk.ts'),
    when({ root, wrapper }, load) {
      // A reader who selects words may want to quote them.
      const stop = listen(wrapper, ['selectstart'], () => void load())
      const look = () => {
        if (root.activeElement instanceof HTMLTextAreaElement) void load()
      }
      look()
      const stopLooking = listen(wrapper, ['focusin'], look)
      return () => {
        stop()
        stopLooking()
      }
    },
  },
  {
    chunk: () => import('../unpublished/unpublished.chunk.ts'),
    when: ({ sending, thread }, load) =>
      effect(() => {
        const isClosed = !thread.open.value && thread.capabilities.value.post
        if (sending.value && (isClosed || sending.value.mine.refused.value.length > 0)) void load()
      }),
  },
  {
    chunk: () => import('../live/live.chunk.ts'),
    when({ thread, backend, live }, load) {
      const isWanted = computed(
        () =>
          thread.loaded.value &&
          (live.value === 'poll' ||
            (live.value === 'on' && thread.capabilities.value.features.has('live'))),
      )
      return effect(() => {
        if (isWanted.value && (backend.subscribe || live.value === 'poll'))
          whenIdle(() => void load())
      })
    },
  },
  {
    chunk: () => import('../elsewhere/elsewhere.chunk.ts'),
    when: ({ thread }, load) =>
      effect(() => {
        if (thread.capabilities.value.elsewhere) void load()
      }),
  },
  {
    chunk: () => import('../references/references.chunk.ts'),
    when({ thread, wrapper }, load) {
      // A click too: it may be for the preview of words from an earlier visit.
      const stop = listen(wrapper, ['input', 'click'], ({ target }) => {
        const box = (target as Element).closest('form')?.querySelector('textarea')
        if (box && /[#＃]/.test(box.value)) void load()
      })
      const stopWatching = effect(() => {
        for (const { html, namedBy } of thread.comments.value.values()) {
          if (namedBy.length === 0 && !/[#＃]\p{Nd}/u.test(html)) continue
          void load()
          break
        }
      })
      return () => {
        stop()
        stopWatching()
      }
    },
  },
  {
    name: 'menus',
    chunk: () => import('../menus/menus.chunk.ts'),
  },
  {
    name: 'reporting',
    chunk: () => import('../report/report.chunk.ts'),
  },
  {
    name: 'hiding',
    chunk: () => import('../hide/hide.chunk.ts'),
    when({ storage, endpoint }, load) {
      if (storage.read(`hidden:${endpoint}`) !== null) void load()
      return () => {}
    },
  },
  {
    name: 'folding',
    chunk: () => import('../fold/fold.chunk.ts'),
    when({ wrapper, scope }, load) {
      if (hasFolded(`afterword:folded:${scope}`)) void load()
      // The lines that fold are for a pointer: keys and menus bring it otherwise.
      return listen(wrapper, ['pointerover', 'pointermove'], () => void load())
    },
  },
  {
    chunk: () => import('../long-comments/long-comments.chunk.ts'),
    when: ({ thread, root }, load) =>
      effect(() => {
        if (!thread.loaded.value) return
        const isLong = [...thread.comments.value.values()].some(({ html }) => html.length > 2000)
        if (isLong) void load().then((isHere) => isHere || adopt(root, UNCUT))
      }),
  },
  {
    name: 'reading',
    chunk: () => import('../unread/unread.chunk.ts'),
    when({ thread, settings, storage, wrapper, endpoint }, load) {
      const stop = listen(wrapper, ['keydown'], (event) => {
        if (event instanceof KeyboardEvent && event.key === '?') void load()
      })
      const stopWatching = effect(() => {
        const isOn = storage.read(`visit:${endpoint}:${thread.id}`) !== null
        if (thread.loaded.value && (settings.value.keys || isOn)) void load()
      })
      return () => {
        stop()
        stopWatching()
      }
    },
  },
  {
    chunk: () => import('../show-all/show-all.chunk.ts'),
    when: ({ thread }, load) =>
      effect(() => {
        const left = thread.count.value - thread.comments.value.size
        const isMore = thread.ends.next.value !== null || thread.ends.prev.value !== null
        if (isMore && left > thread.pageSize) void load()
      }),
  },
]

/** Loads each feature when it is wanted, and starts it. Returns what ends all of them. */
export function startTriggers(context: FeatureContext): () => void {
  const loads = new Map<string, () => Promise<boolean>>()
  context.bring = async (name) =>
    (await loads.get(name)?.()) ? (context.brought[name] ?? null) : null
  const stops = TRIGGERS.flatMap(({ chunk, when, name }) => {
    const feature = loadOnce(chunk, ({ start }) => start(context))
    if (name) loads.set(name, feature.load)
    return [when?.(context, feature.load) ?? feature.stop, feature.stop]
  })
  return () => {
    for (const stop of stops) stop()
  }
}

function listen(
  element: HTMLElement,
  kinds: readonly string[],
  listener: (event: Event) => void,
): () => void {
  for (const kind of kinds) element.addEventListener(kind, listener)
  return () => {
    for (const kind of kinds) element.removeEventListener(kind, listener)
  }
}

/** Safari has no idle callbacks. */
function whenIdle(callback: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(callback, { timeout: 5000 })
  else setTimeout(callback, 1000)
}
