import { type ReadonlySignal } from '@preact/signals';
import type { LiveSurroundings } from './live.ts';
import type { Live } from './views/ui.ts';
export interface Listening {
    live: ReadonlySignal<Live | null>;
    /** Takes over what the owner wants. */
    set(option: 'on' | 'off' | undefined): void;
    stop(): void;
}
/** Listens to a thread from the time it shows, as long as the owner wants it and the server can. */
export declare function createListening(surroundings: LiveSurroundings): Listening;
