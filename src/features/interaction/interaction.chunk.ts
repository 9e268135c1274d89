/** What loads as soon as the thread shows: all that a reader does with it. */
import { effect, type ReadonlySignal } from '@preact/signals'
import type { Backend } from '../../backends/backend.ts'
import { followHashes } from './hash-navigation.ts'
import { createListening } from './triggers.ts'
import { createReferences } from './references-loading.ts'
import { createLikes, type Likes } from '../likes/likes-store.ts'
import { createLiking } from '../likes/liking.ts'
import { createStorage } from '../device-storage.ts'
import { adopt } from '../../thread/adopt-styles.ts'
import styles from './interaction.css?inline'
import { INTERACTION_ENGLISH } from './interaction.strings.ts'
import { addWords } from '../../i18n/translate.ts'
import { followTone } from '../../host-page/page-color-changes.ts'
import { createTools } from './tools-loading.ts'
import { listenFor } from './event-delegation.ts'
import { followChanges } from './redraw-comments.ts'
import { startClock } from './relative-times.ts'
import { keepFocus } from './restore-focus.ts'
import { createShowAll } from '../show-all/show-all-button.tsx'
import { goTo } from './scroll-to-comment.ts'
import type { Ui } from '../../thread/ui.ts'
import { createWalking } from './walking-loading.ts'
import { createWritingPlace } from './writing-loading.ts'
import type { WritingSurroundings } from '../composer/composer.chunk.ts'

export interface InteractionSurroundings extends Pick<
  WritingSurroundings,
  'endpoint' | 'onBeforePost' | 'onPost' | 'onError'
> {
  backend: Backend
  root: ShadowRoot
  wrapper: HTMLElement
  /** Looks at the page's colours again. */
  updateTone: () => void
  ui: Ui
  live: ReadonlySignal<'on' | 'off'>
  /** The page's hash, as the thread began with it. */
  hash: string
  /** Whether another thread of the page holds what a hash names. */
  isOthers: (hash: string) => boolean
  /** What the reader pressed before this was here. */
  pressed: EventTarget | null
}

export interface Interaction extends Pick<
  Ui,
  'live' | 'writing' | 'loadWriting' | 'tools' | 'loadTools'
> {
  likes: Likes
  all: NonNullable<Ui['all']['value']>
  /** Once the views know of it: what follows the reader from now on. Returns what ends it. */
  begin(): () => void
  stop(): void
}

/** What a reader can do with one thread; each part loads when it is needed. */
export function createInteraction(around: InteractionSurroundings): Interaction {
  const { backend, root, wrapper, ui, endpoint, onError } = around
  const { thread, openReplies, announce, t } = ui
  addWords(INTERACTION_ENGLISH)
  adopt(root, styles)
  const storage = createStorage()
  const scope = `${endpoint}:${thread.id}`
  const likes = createLikes(storage, `likes:${scope}`, (state) =>
    createLiking(state, {
      backend,
      thread: thread.id,
      storage,
      readerKey: `reader:${endpoint}`,
      onError,
    }),
  )
  const surroundings = { ...around, thread, openReplies, storage, announce, t }
  const { stopWriting, ...writing } = createWritingPlace(surroundings)
  const { stopTools, ...tools } = createTools(root, backend)
  const onNews = (count: number) => announce(t('news', { count }))
  const listening = createListening(
    { backend, thread, root, openReplies, writing: writing.writing, onNews },
    around.live,
  )
  if (thread.capabilities.value.post) writing.loadWriting()

  function begin(): () => void {
    const stops = [
      followHashes(thread, wrapper, around.hash, around.isOthers),
      followChanges(ui),
      followTone(wrapper, around.updateTone),
      startClock(wrapper, ui),
      listenFor(wrapper, around.pressed, ui),
      keepFocus(wrapper, around.pressed),
      createReferences(root, wrapper, backend, ui),
      createWalking(wrapper, storage, `visit:${scope}`, ui),
      effect(() => {
        const target = thread.target.value
        return target ? goTo(target, wrapper) : undefined
      }),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }

  return {
    likes,
    all: createShowAll(ui),
    live: listening.live,
    ...writing,
    ...tools,
    begin,
    stop() {
      listening.stop()
      stopWriting()
      stopTools()
    },
  }
}
