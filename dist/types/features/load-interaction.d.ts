import { type Signal } from '@preact/signals';
import type { Interaction, InteractionSurroundings } from './interaction/interaction.chunk.ts';
/** Brings what a reader does with a thread, once it shows. Returns what ends it. */
export declare function interact(interaction: Signal<Interaction | 'failed' | null>, around: Omit<InteractionSurroundings, 'pressed'>): () => void;
