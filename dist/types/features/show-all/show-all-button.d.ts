import type { FunctionComponent } from 'preact';
import type { End } from '../../thread/thread-state.ts';
import type { Ui } from '../../thread/ui.ts';
/** The button that brings every comment of a thread, and stops it. */
export declare function createShowAll(ui: Ui): FunctionComponent<{
    end: End;
}>;
