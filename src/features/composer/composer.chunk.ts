/** What loads once the thread shows: the form. */
import { effect } from '@preact/signals-core'
import { createElement, render } from 'preact'
import { addWords } from '../../i18n/translate.ts'
import { adopt } from '../../thread/adopt-styles.ts'
import { createIdentity } from '../drafts/author.ts'
import { keptParents } from '../drafts/draft-storage.ts'
import { createDrafts, type Drafts } from '../drafts/drafts.ts'
import type { FeatureContext } from '../thread-context.ts'
import { ComposerPlace } from './composer.tsx'
import styles from './composer.css?inline'
import { COMPOSER_ENGLISH } from './composer.strings.ts'

/** Puts forms into their places, with the drafts where they were left: their boxes open again. */
export function start(context: FeatureContext): () => void {
  const { storage, scope, root, endpoint, forms, slots, openReplies } = context
  addWords(COMPOSER_ENGLISH)
  adopt(root, styles)
  const drafts = createDrafts(storage, scope)
  const identity = createIdentity(storage, endpoint)
  forms.value = { drafts, identity }
  for (const [parent, isAside] of keptParents(storage, scope)) {
    if (!isAside) openReplies.restore(parent)
  }
  slots.composer.value = (place, parent) => {
    keepTyped(place, drafts, parent?.id ?? null)
    render(createElement(ComposerPlace, { parent, context }), place)
    return () => render(null, place)
  }
  const stopWatching = effect(() => {
    slots.hasDraft.value = drafts.draft(null).text.value !== ''
  })
  return () => {
    stopWatching()
    slots.composer.value = null
    forms.value = null
    drafts.stop()
    identity.stop()
  }
}

/** What was typed before the form's code was here goes on as its draft, after what was kept of it. */
function keepTyped(place: HTMLElement, drafts: Drafts, parent: string | null): void {
  const typed = place.querySelector('textarea')?.value
  if (!typed) return
  const draft = drafts.draft(parent)
  const kept = draft.text.value
  drafts.put(draft, kept === '' ? typed : `${kept}\n\n${typed}`)
}
