import type { ReadonlySignal } from '@preact/signals-core';
import type { Node } from '../model/tree.ts';
import type { Ui } from './ui.ts';
/**
 * Comments in their order, each root followed by its replies.
 *
 * @param version is a new object when every comment has to be drawn again, in another language for example.
 * @returns what ends it.
 */
export declare function drawList(place: HTMLElement, nodes: ReadonlySignal<readonly Node[]>, version: ReadonlySignal<object>, ui: Ui): () => void;
