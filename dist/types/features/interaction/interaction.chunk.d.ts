/** What loads as soon as the thread shows: all that a reader does with it. */
import { type ReadonlySignal } from '@preact/signals';
import type { Backend } from '../../backends/backend.ts';
import type { Later } from '../chunks.ts';
import { type Likes } from '../likes/likes-store.ts';
import type { Ui } from '../../thread/ui.ts';
import type { WritingSurroundings } from '../composer/composer.chunk.ts';
export interface InteractionSurroundings extends Pick<WritingSurroundings, 'endpoint' | 'onBeforePost' | 'onPost' | 'onError'> {
    later: Later;
    backend: Backend;
    root: ShadowRoot;
    wrapper: HTMLElement;
    /** Looks at the page's colours again. */
    updateTone: () => void;
    ui: Ui;
    live: ReadonlySignal<'on' | 'off'>;
    /** The page's hash, as the thread began with it. */
    hash: string;
    /** Whether another thread of the page holds what a hash names. */
    isOthers: (hash: string) => boolean;
    /** What the reader pressed before this was here. */
    pressed: EventTarget | null;
}
export interface Interaction extends Pick<Ui, 'live' | 'writing' | 'loadWriting' | 'tools' | 'loadTools'> {
    likes: Likes;
    all: NonNullable<Ui['all']['value']>;
    /** Once the views know of it: what follows the reader from now on. Returns what ends it. */
    begin(): () => void;
    stop(): void;
}
/** What a reader can do with one thread; each part loads when it is needed. */
export declare function createInteraction(around: InteractionSurroundings): Interaction;
