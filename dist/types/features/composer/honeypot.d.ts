import type { RefObject } from 'preact';
import type { Ui } from '../../thread/ui.ts';
/**
 * A field that no reader sees, hears or reaches, and no browser fills in: `inert` keeps all of them
 * away from it. Only bots fill it in.
 */
export declare function Honeypot({ box, ui }: {
    box: RefObject<HTMLInputElement | null>;
    ui: Ui;
}): import("preact").JSX.Element;
