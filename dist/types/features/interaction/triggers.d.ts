import { type ReadonlySignal } from '@preact/signals';
import type { Later } from '../chunks.ts';
import type { LiveSurroundings } from '../live/live.chunk.ts';
import type { Live } from '../../thread/ui.ts';
export interface Listening {
    live: ReadonlySignal<Live | null>;
    stop(): void;
}
/** Listens to a thread from the time it shows, as long as the owner wants it and the server can. */
export declare function createListening(surroundings: LiveSurroundings, option: ReadonlySignal<'on' | 'off'>, bring: Later['live']): Listening;
