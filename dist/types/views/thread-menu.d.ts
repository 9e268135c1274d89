import type { Visits } from '../store/visits.ts';
import type { Ui } from './ui.ts';
/** What the button with the three dots opens. Returns what ends it. */
export declare function createMenu(wrapper: HTMLElement, visits: Visits, ui: Ui): () => void;
