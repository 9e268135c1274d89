import type { OwnProps } from '../../thread/ui.ts';
/** Asks once before a comment is taken back. */
export declare function Deleting({ own, writing, ui, onEnd }: OwnProps & {
    onEnd: () => void;
}): import("preact").JSX.Element;
