import type { Visits } from './last-visit.ts';
import type { Ui } from '../../thread/ui.ts';
/** Offers the way to the next new comment as long as there are any. Returns what ends it. */
export declare function offerNextNew(wrapper: HTMLElement, visits: Visits, ui: Ui): () => void;
