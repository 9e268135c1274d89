import type { OwnProps } from './own-props.ts';
interface EditingProps extends OwnProps {
    /** Whether the reader has just asked for it, and expects the focus in the box. */
    isAsked: boolean;
    onEnd: () => void;
}
/** Other words for one's own comment, kept like any draft until they are saved or discarded. */
export declare function EditForm({ own, isAsked, forms, sending, context, onEnd }: EditingProps): import("preact").JSX.Element;
export {};
