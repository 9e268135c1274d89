import type { Ui, Writing } from '../../thread/ui.ts';
/** How it goes with a comment on its way to the server, and what its author can do. */
export declare function Unsettled({ id, writing, ui }: {
    id: string;
    writing: Writing;
    ui: Ui;
}): import("preact").JSX.Element | null;
