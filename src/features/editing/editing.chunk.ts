/** What loads once there is a comment of the reader's own: the ways to change it and to take it back. */
import type { FunctionComponent } from 'preact'
import { adopt } from '../../thread/adopt-styles.ts'
import styles from './editing.css?inline'
import { addWords } from '../../i18n/translate.ts'
import { OWN_ENGLISH } from './editing.strings.ts'
import { Changing } from './edit-controls.tsx'
import type { OwnProps } from '../../thread/ui.ts'

/** The view of one thread. */
export function createChanging(root: ShadowRoot): FunctionComponent<OwnProps> {
  addWords(OWN_ENGLISH)
  adopt(root, styles)
  return Changing
}
