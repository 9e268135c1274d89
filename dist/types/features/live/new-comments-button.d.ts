import type { LiveStore } from './live-store.ts';
import type { Ui } from '../../thread/ui.ts';
/** What has come since, behind one button: nothing moves until the reader wants it. */
export declare function News({ live, ui }: {
    live: LiveStore;
    ui: Ui;
}): import("preact").JSX.Element | null;
