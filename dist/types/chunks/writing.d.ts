import type { Backend } from '../backends/backend.ts';
import type { OpenReplies } from '../store/open-replies.ts';
import type { OutboxSettings } from '../store/outbox.ts';
import type { Storage } from '../store/storage.ts';
import type { ThreadStore } from '../store/thread.ts';
import { type Translate } from '../text/strings.ts';
import type { Writing } from '../views/ui.ts';
/** What the form needs of the thread it stands in. */
export interface WritingSurroundings extends OutboxSettings {
    backend: Backend;
    thread: ThreadStore;
    openReplies: OpenReplies;
    storage: Storage;
    root: ShadowRoot;
    endpoint: string;
    announce: (message: string) => void;
    t: Translate;
    /** Brings what is there for one's own comments, once there are some. */
    loadOwn: () => Promise<typeof import('./own.ts')>;
}
/** Takes up the drafts where they were left: their boxes open again. */
export declare function createWriting(around: WritingSurroundings, { createOutbox, createUnsettled, checkText, Unsettled }: typeof import('./outbox.ts')): Writing;
