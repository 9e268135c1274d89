import type { Visits } from './last-visit.ts';
import type { Ui } from '../../thread/ui.ts';
/** What the button with the three dots opens. Returns what ends it. */
export declare function createMenu(wrapper: HTMLElement, visits: Visits, ui: Ui): () => void;
