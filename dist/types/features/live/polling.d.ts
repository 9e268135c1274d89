import type { Listener } from '../../backends/backend.ts';
/**
 * Stands in for a stream where a server has none: each minute is a gap that the newest list closes.
 * The one who starts it ends it while the thread doesn't show.
 */
export declare function poll({ onOpen, onEnd }: Pick<Listener, 'onOpen' | 'onEnd'>): {
    close(): void;
};
