import type { Later } from './catalog.ts';
import type { Storage } from '../store/storage.ts';
import type { Ui } from '../views/ui.ts';
/** Brings the thread's menu and what leads through the comments, once they are wanted. */
export declare function createWalking(wrapper: HTMLElement, storage: Storage, key: string, ui: Ui, bring: Later['walking']): () => void;
