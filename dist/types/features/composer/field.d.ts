import type { Signal } from '@preact/signals';
import type { FieldName, FieldProblem } from '../drafts/drafts.ts';
import type { Ui } from '../../thread/ui.ts';
interface FieldProps {
    name: FieldName;
    /** Unique in the shadow root. */
    id: string;
    label: string;
    /** "optional", "required", or what becomes of the value. */
    hints: string[];
    value: Signal<string>;
    problem: FieldProblem | undefined;
    required: boolean;
    ui: Ui;
}
/** A labelled field with its hint and its error. The value never makes the form draw again. */
export declare function Field({ name, id, label, hints, value, problem, required, ui }: FieldProps): import("preact").JSX.Element;
export {};
