/** What loads once there is a comment of the reader's own: the ways to change it and to take it back. */
import type { FunctionComponent } from 'preact';
import type { OwnProps } from '../../thread/ui.ts';
/** The view of one thread. */
export declare function createChanging(root: ShadowRoot): FunctionComponent<OwnProps>;
