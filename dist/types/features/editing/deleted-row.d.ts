import type { OwnProps } from './own-props.ts';
/** Stands in the place of a comment that its author has deleted, for as long as that can be undone. */
export declare function DeletedRow({ own, sending, context }: OwnProps): import("preact").JSX.Element;
