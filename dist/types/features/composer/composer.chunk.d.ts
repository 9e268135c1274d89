import type { Backend } from '../../backends/backend.ts';
import type { OpenReplies } from '../../thread/open-replies.ts';
import type { OutboxSettings } from '../outbox/outbox.ts';
import type { Storage } from '../device-storage.ts';
import type { ThreadStore } from '../../thread/thread-store.ts';
import { type Translate } from '../../i18n/translate.ts';
import type { Writing } from '../../thread/ui.ts';
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
    loadOwn: () => Promise<typeof import('../editing/editing.chunk.ts')>;
}
/** Takes up the drafts where they were left: their boxes open again. */
export declare function createWriting(around: WritingSurroundings, { createOutbox, createUnsettled, checkText, Unsettled }: typeof import('./sending.chunk.ts')): Writing;
