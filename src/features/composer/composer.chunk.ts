/** What loads once the thread shows: the form. */
import { createElement, render } from 'preact'
import { addWords } from '../../i18n/translate.ts'
import { adopt } from '../../thread/adopt-styles.ts'
import { createIdentity } from '../drafts/author.ts'
import { keptParents } from '../drafts/draft-storage.ts'
import { createDrafts } from '../drafts/drafts.ts'
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
  for (const parent of keptParents(storage, scope)) openReplies.restore(parent)
  slots.composer.value = (place, parent) => {
    render(createElement(ComposerPlace, { parent, context }), place)
    return () => render(null, place)
  }
  return () => {
    slots.composer.value = null
    forms.value = null
    drafts.stop()
    identity.stop()
  }
}
