import type { Backend } from '../../backends/backend.ts';
import type { OpenReplies } from '../../thread/open-replies.ts';
import type { ThreadStore } from '../../thread/thread-store.ts';
import type { Live, Ui } from '../../thread/ui.ts';
export interface LiveSurroundings {
    backend: Backend;
    thread: ThreadStore;
    root: ShadowRoot;
    openReplies: OpenReplies;
    writing: Ui['writing'];
    onNews: (count: number) => void;
}
/** Begins to listen; `store.stop()` ends it. */
export declare function startLive(around: LiveSurroundings): Live;
