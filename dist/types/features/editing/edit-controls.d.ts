import type { OwnProps } from '../../thread/ui.ts';
/** What an author can still do with a comment, and for how long. */
export declare function Changing({ own, writing, ui }: OwnProps): import("preact").JSX.Element | null;
