import { type ReadonlySignal } from '@preact/signals';
import type { Later } from '../chunks.ts';
import type { Writing } from '../../thread/ui.ts';
import type { WritingSurroundings } from '../composer/composer.chunk.ts';
/** Brings the form once the thread shows. When it doesn't come, its place says so. */
export declare function createWritingPlace(surroundings: WritingSurroundings, later: Later): {
    writing: ReadonlySignal<Writing | 'failed' | null>;
    loadWriting: () => void;
    stopWriting: () => void;
};
