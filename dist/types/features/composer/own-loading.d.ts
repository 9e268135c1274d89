import { type ReadonlySignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import type { OwnComments } from '../own-comments/own-comments.ts';
import type { OwnProps } from '../../thread/ui.ts';
/** Brings the ways to change one's own comments, once there is one. Without them all else works. */
export declare function loadChanging(mine: OwnComments, root: ShadowRoot, load: () => Promise<typeof import('../editing/editing.chunk.ts')>): {
    view: ReadonlySignal<FunctionComponent<OwnProps> | null>;
    stop: () => void;
};
