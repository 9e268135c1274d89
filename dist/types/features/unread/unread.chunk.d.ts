/** What loads when a reader opens the thread's menu or has asked for what is new, and where keys walk. */
import type { Storage } from '../device-storage.ts';
import type { Ui } from '../../thread/ui.ts';
/** Begins in a thread that is on the screen. Returns what ends it. */
export declare function startWalking(wrapper: HTMLElement, storage: Storage, key: string, ui: Ui): () => void;
