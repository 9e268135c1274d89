import type { Ui } from '../../thread/ui.ts';
/**
 * Puts the full date beside a short one that the reader points at or comes to. Not before: to
 * format a thousand dates that nobody asks for takes longer than to draw their comments.
 */
export declare function showFullDate(target: EventTarget | null, ui: Ui): void;
/** The same under a finger that rests on a date, until the next press anywhere. */
export declare function showOnLongPress(wrapper: HTMLElement, ui: Ui, signal: AbortSignal): void;
/** Whatever a full date covers can be seen again without moving the pointer. */
export declare function hideOnEscape(wrapper: HTMLElement, signal: AbortSignal): void;
