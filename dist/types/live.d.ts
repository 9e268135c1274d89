/** What loads once the thread shows and the browser is idle: what others do in it meanwhile. */
import type { Backend } from './backends/backend.ts';
import type { ThreadStore } from './store/thread.ts';
import type { Live } from './views/ui.ts';
export interface LiveSurroundings {
    backend: Backend;
    thread: ThreadStore;
    root: ShadowRoot;
    /** Ids of the comments that the reader is answering. */
    answered: () => ReadonlySet<string>;
    onNews: (count: number) => void;
}
/** Begins to listen; `store.stop()` ends it. */
export declare function startLive({ backend, thread, root, answered, onNews }: LiveSurroundings): Live;
