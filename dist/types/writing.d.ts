import type { Backend } from './backends/backend.ts';
import type { OpenReplies } from './store/open-replies.ts';
import { type OutboxSettings } from './store/outbox.ts';
import type { Storage } from './store/storage.ts';
import type { ThreadStore } from './store/thread.ts';
import type { Translate } from './text/strings.ts';
import type { Writing } from './views/ui.ts';
interface Surroundings extends OutboxSettings {
    backend: Backend;
    thread: ThreadStore;
    openReplies: OpenReplies;
    storage: Storage;
    root: ShadowRoot;
    endpoint: string;
    announce: (message: string) => void;
    t: Translate;
}
/** Takes up the drafts where they were left: their boxes open again. */
export declare function createWriting(around: Surroundings): Writing;
export {};
