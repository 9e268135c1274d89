import type { Ui } from '../../thread/ui.ts';
/**
 * Keeps "2 minutes ago" true, in the text alone. All threads of a page share one timer, which
 * stands still while no such date is on the screen or the tab is hidden. Returns what ends it.
 */
export declare function startClock(wrapper: HTMLElement, ui: Ui): () => void;
