import * as mount from './mount.ts';
export { continueFrom, followPage, pageThreadId } from './host-page/page-thread.ts';
/** As in mount.ts, with the words that are a property of the element. */
export declare const createWidget: typeof mount.createWidget;
