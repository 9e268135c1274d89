import type { Ui } from '../../thread/ui.ts';
import type { LiveStore } from './live-store.ts';
/** What has come since, behind one button: nothing moves until the reader wants it. Returns what ends it. */
export declare function drawNews(place: HTMLElement, live: LiveStore, { thread, announce, t }: Ui): (() => void) & {};
