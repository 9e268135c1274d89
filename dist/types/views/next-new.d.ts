import type { Visits } from '../store/visits.ts';
import type { Ui } from './ui.ts';
/** Offers the way to the next new comment as long as there are any. Returns what ends it. */
export declare function offerNextNew(wrapper: HTMLElement, visits: Visits, ui: Ui): () => void;
