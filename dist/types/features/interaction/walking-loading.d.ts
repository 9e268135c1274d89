import type { Later } from '../chunks.ts';
import type { Storage } from '../device-storage.ts';
import type { Ui } from '../../thread/ui.ts';
/** Brings the thread's menu and what leads through the comments, once they are wanted. */
export declare function createWalking(wrapper: HTMLElement, storage: Storage, key: string, ui: Ui, bring: Later['walking']): () => void;
