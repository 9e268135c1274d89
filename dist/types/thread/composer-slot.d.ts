import type { ComposerProps } from './ui.ts';
/** Where the form stands, or will stand as soon as its code is here. */
export declare function WritingPlace(props: ComposerProps): import("preact").JSX.Element;
