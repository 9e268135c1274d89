import type { OwnProps } from './own-props.ts';
/** Asks once before a comment is taken back. */
export declare function DeleteConfirmation({ own, sending, context, onEnd, }: OwnProps & {
    onEnd: () => void;
}): import("preact").JSX.Element;
