import { computed, effect, type ReadonlySignal, signal } from '@preact/signals-core'
import {
  createTranslate,
  type Spoken,
  type StringOverrides,
  type Translate,
} from '../i18n/translate.ts'
import type { Settings } from '../options/settings.ts'

/** How long the first words wait for those of the thread's language, in milliseconds. */
const PATIENCE = 3000

export interface Language {
  /** Returns '' until the words of the thread's language are loaded. */
  words: ReadonlySignal<Translate>
  /** As the page has them, in the language that is spoken. */
  settings: ReadonlySignal<Settings>
  /** A comment's number as the thread's language writes it. */
  write: (number: string) => string
  /** Resolves once there are words to show comments with. */
  ready: () => Promise<unknown>
  begin: () => void
  stop: () => void
}

/** Brings the words of the thread's language, and the owner's, beside the comments. */
export function createLanguage(
  host: HTMLElement,
  wrapper: HTMLElement,
  settings: ReadonlySignal<Settings>,
  strings: StringOverrides | undefined,
): Language {
  const spoken = signal<Spoken | null>(null)
  const lang = computed(() => settings.value.lang)
  const owners = () => host.querySelectorAll(':scope > script[type="application/json"]')
  /** Another list, when the parser comes to the owner's words after the thread has begun. */
  const own = signal<ArrayLike<Element>>([])
  let arrived = () => {}
  const ready = new Promise<void>((resolve) => {
    arrived = resolve
  })

  const follow = () => {
    const wanted = lang.value
    const scripts = own.value
    let isOver = false
    const say = (now: Spoken) => {
      if (isOver) return
      spoken.value = now
      wrapper.lang = now.lang
      wrapper.dir = now.dir ?? ''
      arrived()
    }
    const english = () => say({ lang: 'en' })
    if (scripts.length === 0 && /^en\b/.test(wanted)) {
      say({ lang: wanted })
      return undefined
    }
    const timer = setTimeout(() => spoken.peek() ?? english(), PATIENCE)
    const load = async () => {
      try {
        const { speak } = await import('../i18n/languages.chunk.ts')
        say(await speak(wanted, scripts, strings))
      } catch (error) {
        console.error(`[afterword] ${String(error)}`)
        english()
      }
    }
    void load()
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }

  let stop: (() => void) | null = null
  const begin = () => {
    if (stop) return
    own.value = owners()
    stop = effect(follow)
    if (document.readyState !== 'loading' || own.value.length > 0) return
    const look = () => {
      if (owners().length > 0) own.value = owners()
    }
    addEventListener('DOMContentLoaded', look, { once: true })
  }

  return {
    settings: computed(() => ({ ...settings.value, ...spoken.value })),
    words: computed(() =>
      spoken.value ? createTranslate(lang.value, strings, spoken.value) : () => '',
    ),
    write: (number) => spoken.value?.write?.(number, 'number') ?? number,
    begin,
    stop: () => stop?.(),
    ready() {
      begin()
      return spoken.peek() ? Promise.resolve() : ready
    },
  }
}
