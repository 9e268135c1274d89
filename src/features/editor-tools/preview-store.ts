import { batch, type ReadonlySignal, signal } from '@preact/signals-core'
import type { Backend, ErrorCode } from '../../backends/backend.ts'
import type { DraftState } from '../drafts/drafts.ts'
import { asCommentsError } from '../../thread/fetch-page.ts'

/** A draft as the endpoint renders it. Its text is only read. */
interface Preview {
  status: ReadonlySignal<'off' | 'busy' | 'ready' | 'failed'>
  /** Unsanitised. */
  html: ReadonlySignal<string>
  failure: ReadonlySignal<ErrorCode | null>
  /** Shows the text as it is now. */
  show(): Promise<void>
  hide(): void
}

export interface Previews {
  of(draft: DraftState): Preview
  stop(): void
}

/** The previews of one thread, one a draft. */
export function createPreviews(backend: Backend): Previews {
  const previews = new Map<DraftState, Preview>()
  return {
    of(draft) {
      const preview = previews.get(draft) ?? createPreview(backend, draft.text)
      previews.set(draft, preview)
      return preview
    },
    stop: () => previews.forEach((preview) => preview.hide()),
  }
}

function createPreview(backend: Backend, text: ReadonlySignal<string>): Preview {
  const status = signal<'off' | 'busy' | 'ready' | 'failed'>('off')
  const html = signal('')
  const failure = signal<ErrorCode | null>(null)
  let running = new AbortController()
  let rendered = ''

  async function show(): Promise<void> {
    running.abort()
    const { signal } = (running = new AbortController())
    const words = text.peek()
    if (words === rendered || words.trim() === '') {
      status.value = 'ready'
      return
    }
    status.value = 'busy'
    try {
      const answer = (await backend.preview?.(words, signal)) ?? ''
      signal.throwIfAborted()
      rendered = words
      batch(() => {
        html.value = answer
        status.value = 'ready'
      })
    } catch (error) {
      if (signal.aborted) return
      batch(() => {
        failure.value = asCommentsError(error).code
        status.value = 'failed'
      })
    }
  }

  return {
    status,
    html,
    failure,
    show,
    hide() {
      running.abort()
      status.value = 'off'
    },
  }
}
