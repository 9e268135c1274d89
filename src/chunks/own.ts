/** What loads once there is a comment of the reader's own: the ways to change it and to take it back. */
import type { FunctionComponent } from 'preact'
import { adopt } from '../styles/adopt.ts'
import styles from '../styles/own.css?inline'
import { addWords } from '../text/strings.ts'
import { OWN_ENGLISH } from '../text/strings-own.ts'
import { Changing } from '../views/changing.tsx'
import type { OwnProps } from '../views/ui.ts'

/** The view of one thread. */
export function createChanging(root: ShadowRoot): FunctionComponent<OwnProps> {
  addWords(OWN_ENGLISH)
  adopt(root, styles)
  return Changing
}
